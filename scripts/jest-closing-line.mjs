/**
 * Ends a test run with `N passed, N failed`, alone on its line. A file of tests that could not even
 * be loaded counts as one failure.
 */
export default class ClosingLine {
  /**
   * @param {unknown} _contexts
   * @param {Results} results
   *
   * @typedef {object} Results
   * @property {number} numPassedTests
   * @property {number} numFailedTests
   * @property {number} numRuntimeErrorTestSuites
   */
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const line = `${results.numPassedTests} passed, ${failed} failed\n`;
    // jest prints its own summary after all other reporters.
    process.once('exit', () => process.stdout.write(line));
  }
}
