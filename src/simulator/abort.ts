/**
 * Ctrl+Break while a script runs. It passes through script code like a fault of the machine:
 * no `catch` of the script sees it.
 */
export class ScriptAbort extends Error {
  override readonly name = 'ScriptAbort';

  constructor() {
    super('Script execution aborted due to requested interruption');
  }
}
