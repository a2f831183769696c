/** What suites may use beside VS Code, in both extension hosts. */
declare const console: { log(...values: readonly unknown[]): void };

declare const performance: { now(): number };

/** There in one of the hosts only. */
declare const process: unknown;

/** Put in by the bundler: run only the tests whose full title contains this; empty for all. */
declare const TITLE_FILTER: string;

declare module "mocha/mocha.js" {}
