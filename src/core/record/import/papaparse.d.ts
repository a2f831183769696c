/** The part of papaparse that is used here. Its own types name a browser and Node, which no file of the core may. */
declare module "papaparse" {
  interface ParseConfig {
    /** "" to have it guessed. */
    readonly delimiter: string;
    readonly delimitersToGuess: readonly string[];
    readonly skipEmptyLines: "greedy" | false;
    /** How many rows to read at most. */
    readonly preview: number;
  }
  const papaparse: {
    parse(
      text: string,
      config: ParseConfig,
    ): {
      readonly data: readonly (readonly string[])[];
      readonly errors: readonly { readonly code: string; readonly row?: number }[];
      readonly meta: { readonly delimiter: string; readonly truncated?: boolean };
    };
  };
  export default papaparse;
}
