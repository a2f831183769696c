import { parseArgs } from "node:util";
import { CannotRun } from "./io.ts";

/** Options by name. `text` wants a value, `switch` takes none. */
export type OptionKinds = Readonly<Record<string, "text" | "switch">>;

/** What somebody typed behind a command, already checked against the options it knows. */
export class CommandArguments {
  readonly positionals: readonly string[];
  readonly #values: ReadonlyMap<string, string>;

  constructor(positionals: readonly string[], values: ReadonlyMap<string, string>) {
    this.positionals = positionals;
    this.#values = values;
  }

  /** The value of a text option, or undefined where it was not given. Given twice, the last one counts. */
  text(option: string): string | undefined {
    return this.#values.get(option);
  }

  has(option: string): boolean {
    return this.#values.has(option);
  }

  /** The value of an option that must be one of `choices`, or the first of them where it was not given. */
  oneOf<Choice extends string>(option: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const given = this.text(option);
    if (given === undefined) {
      return choices[0];
    }
    const choice = choices.find((one) => one === given);
    if (choice === undefined) {
      throw new CannotRun(`--${option} cannot be “${given}”: choose ${listOf(choices)}.`);
    }
    return choice;
  }
}

/** Reads what stands behind the command's name. Throws `CannotRun` for an option the command does not know, or one without its value. */
export function readArguments(command: string, argv: readonly string[], kinds: OptionKinds): CommandArguments {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === "text" ? ("string" as const) : ("boolean" as const) },
    ]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "option") {
      values.set(token.name, valueOf(token, command, kinds));
    }
  }
  return new CommandArguments(positionals, values);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function valueOf({ name, rawName, value, inlineValue }: OptionToken, command: string, kinds: OptionKinds): string {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined || !rawName.startsWith("--")) {
    const known = Object.keys(kinds).map((option) => `--${option}`);
    throw new CannotRun(`“${command}” knows no option ${rawName}: it takes ${listOf(known, "and")}.`);
  }
  if (kind === "switch") {
    if (value !== undefined) {
      throw new CannotRun(`${rawName} takes no value: write ${rawName} alone.`);
    }
    return "";
  }
  // "-" alone is a value: it stands for standard output.
  const looksLikeOption = value !== undefined && inlineValue !== true && value.startsWith("-") && value !== "-";
  if (value === undefined || value === "" || looksLikeOption) {
    throw new CannotRun(`${rawName} needs a value: write it behind, as in ${rawName} VALUE.`);
  }
  return value;
}

/** Words as an English list: "a", "a or b", "a, b or c". */
export function listOf(words: readonly string[], conjunction: "or" | "and" = "or"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
