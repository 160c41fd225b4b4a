/** Reads one commit of a local copy of a public repository. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Larger files are tables of something else. */
const LARGEST = 2_000_000;

export class Mirror {
  #git;
  #commit;

  /**
   * @param {string} folder of all mirrors: `OWNER+NAME/repo` or `OWNER+NAME/repo/.git` for each
   * @param {string} repository `OWNER/NAME`
   * @param {string} [commit] the newest one without it
   */
  constructor(folder, repository, commit) {
    const repo = join(folder, repository.replace('/', '+'), 'repo');
    this.#git = existsSync(join(repo, '.git')) ? join(repo, '.git') : repo;
    this.#commit = commit ?? this.#run(['rev-parse', 'HEAD']).trim();
  }

  get commit() {
    return this.#commit;
  }

  /** @returns {string[]} */
  files() {
    return this.#run(['ls-tree', '-r', '--name-only', '-z', this.#commit])
      .split('\0')
      .filter(Boolean);
  }

  /**
   * @param {string} pattern an extended regular expression
   * @param {readonly string[]} globs
   * @returns {string[]} the files that hold it
   */
  filesWith(pattern, globs) {
    const found = this.#run(['grep', '-lzIE', pattern, this.#commit, '--', ...globs], true);
    return found
      .split('\0')
      .filter(Boolean)
      .map((name) => name.slice(this.#commit.length + 1));
  }

  /**
   * @param {string} path
   * @returns {string} bytes as characters; nothing for a file that the mirror lacks or that is huge
   */
  read(path) {
    const text = this.#run(['show', `${this.#commit}:${path}`], true);
    return text.length > LARGEST ? '' : text;
  }

  /**
   * @param {readonly string[]} args
   * @param {boolean} [mayFail] then there is no output
   */
  #run(args, mayFail = false) {
    try {
      return execFileSync('git', ['--git-dir', this.#git, ...args], {
        encoding: 'latin1',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', mayFail ? 'ignore' : 'inherit'],
      });
    } catch (error) {
      if (mayFail) return '';
      throw error;
    }
  }
}
