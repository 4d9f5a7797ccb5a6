/** Ends every run with one line that a machine can read too. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // A file that cannot even start has no failed tests of its own.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    // jest writes its own summary after every reporter has had its turn.
    process.once("exit", () => console.log(`${numPassedTests} passed, ${failed} failed`));
  }
};
