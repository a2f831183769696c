/** What a suite came to: the part of mocha's JSON report that is read here; the suites inside VS Code write the same. */
export interface SuiteResult {
  readonly stats: { readonly passes: number; readonly failures: number; readonly pending: number };
  readonly failures: readonly {
    readonly fullTitle: string;
    readonly err: { readonly message?: string; readonly stack?: string };
  }[];
}
