import type { Tag } from '../../pool/tags/tag';
import { ImageFile } from './image-file';
import { isReproducible, type PeImage, readImage } from './pe-image';
import { type TagMatch, TagSearch } from './tag-matches';
import { readVersionInfo, type VersionInfo } from './version-info';

/** A file that holds a tag. */
export interface TagInFile {
  readonly name: string;
  /** Absent where the file is no image. */
  readonly image?: PeImage;
  readonly says: VersionInfo;
  /** Whether the image's time stamp is a hash. */
  readonly isReproducible: boolean;
  readonly matches: readonly TagMatch[];
  /** Matches in all; {@link matches} has the first of them. */
  readonly count: number;
}

export const codeMatches = ({ matches }: TagInFile): number =>
  matches.filter(({ kind }) => kind !== 'data').length;

/** Places at which the tag reaches a function that allocates with it, or frees. */
export const usesOf = ({ matches }: TagInFile, kind: 'allocates' | 'frees'): number =>
  matches.filter(({ use }) => use?.kind === kind).length;

/** Those that allocate with it first, then those that have it in code: in data it may be anything. */
export const codeFirst = (files: readonly TagInFile[]): readonly TagInFile[] =>
  [...files].sort(
    (a, b) =>
      usesOf(b, 'allocates') - usesOf(a, 'allocates') ||
      codeMatches(b) - codeMatches(a) ||
      b.count - a.count,
  );

/** Looks into files one after the other, with one buffer. */
export class FileSearch {
  readonly #search: TagSearch;
  /** Bytes looked into so far. */
  bytes = 0;

  constructor(tag: Tag) {
    this.#search = new TagSearch(tag);
  }

  /**
   * @returns undefined where the file does not hold the tag
   * @throws the error of the file system
   */
  in({ name, path }: { readonly name: string; readonly path: string }): TagInFile | undefined {
    const file = new ImageFile(path);
    try {
      const image = readImage(file);
      const { matches, count } = this.#search.find(file, image);
      this.bytes += file.size;
      if (count === 0) return undefined;
      const says = image ? readVersionInfo(file, image) : {};
      return {
        name,
        image,
        says,
        isReproducible: image !== undefined && isReproducible(file, image),
        matches,
        count,
      };
    } finally {
      file.close();
    }
  }
}
