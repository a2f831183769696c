/**
 * Mocha's JSON report, which comes at the end, and a line for each test that starts or fails: of a suite that hangs,
 * they are all that is ever known.
 */
import Mocha from "mocha";

export default class TellingReporter extends Mocha.reporters.JSON {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const tell = (words: string): void => {
      console.log(`${new Date().toISOString().slice(11, 19)} ${words}`);
    };
    runner.on("test", (test) => {
      tell(test.fullTitle());
    });
    runner.on("hook", (hook) => {
      tell(hook.fullTitle());
    });
    runner.on("fail", (test, error: unknown) => {
      tell(`failed: ${test.fullTitle()}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
  }
}
