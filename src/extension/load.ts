import type { PoolApi } from './pool-api';

/** Name of the debugger variable: `@$pool`. */
const VARIABLE = 'pool';

/** Name under which the script is loaded as a rule; what a load says when nothing tells another. */
const STEM = 'pooltag';

/** What makes the variable by hand. */
export const MAKE_VARIABLE = `dx -r0 @$${VARIABLE} = Debugger.State.Scripts.${STEM}.Contents.pool`;

/**
 * What a load prints. `.scriptload` cannot make the variable, and nothing tells a script that it is
 * not `.scriptrun` which loads it: so the line says for which it is.
 */
export const loadLine = (version: string): string =>
  `pooltag ${version}. After .scriptload type ${MAKE_VARIABLE}, then dx @$pool.status()`;

/**
 * Makes `@$pool`, by the object model where it allows that, else by the documented command.
 * @returns whether the variable is there now
 */
export function makeVariable(pool: PoolApi): boolean {
  return attempt(() => assign(pool)) || attempt(byCommand);
}

/** Removes `@$pool`; the debugger keeps the script alive as long as it is there. */
export function removeVariable(): void {
  const gone = attempt(
    () => Reflect.deleteProperty(variables(), VARIABLE) && variables()[VARIABLE] === undefined,
  );
  if (!gone) attempt(() => run(`dx -r0 @$vars.Remove("${VARIABLE}")`));
}

const variables = (): JsProvider.UserVariables => host.namespace.Debugger.State.UserVariables;

function assign(pool: PoolApi): boolean {
  variables()[VARIABLE] = pool;
  return variables()[VARIABLE] !== undefined;
}

/** The fully qualified name first: other scripts may have a `pool` of their own. */
function byCommand(): boolean {
  const sources = [`Debugger.State.Scripts.${STEM}.Contents.pool`, '@$scriptContents.pool'];
  return sources.some((source) => run(`dx -r0 @$${VARIABLE} = ${source}`));
}

/** Runs a `dx` command; false when it says that it failed. */
function run(command: string): boolean {
  const lines = [...host.namespace.Debugger.Utility.Control.ExecuteCommand(command)];
  return !lines.some((line) => `${line}`.includes('Error'));
}

function attempt(act: () => boolean): boolean {
  try {
    return act();
  } catch (_error) {
    return false;
  }
}
