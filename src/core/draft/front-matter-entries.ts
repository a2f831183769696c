import { isMap, isScalar, isSeq } from "yaml";
import { said, type Said } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import { isRequirementId, requirementIds } from "../wording/requirements.ts";
import type { Acceptance, Publication, Saying } from "./draft.ts";

/** What could not be understood, in plain words at its place. */
export interface Problem {
  readonly message: Said;
  readonly span: Span;
}

/** What reading a list needs: where something stands, and where to put what is wrong. */
export interface EntryReader {
  readonly at: (node: unknown) => Span;
  readonly problems: Problem[];
}

/** The findings that somebody decided to live with. */
export function readAcceptances(value: unknown, reader: EntryReader): readonly Acceptance[] {
  return readEntries(value, reader, {
    list: "accepted",
    names: ["rule", "reason", "by", "on"],
    sentence: said(
      "An accepted finding needs four things: “rule”, “reason”, “by” (who decided) and “on” (the day). Until it has them, it does not count.",
    ),
  });
}

/** The passages that somebody said meet a requirement. */
export function readSayings(value: unknown, reader: EntryReader): readonly Saying[] {
  const entries = readEntries(value, reader, {
    list: "said",
    names: ["requirement", "quote", "by", "on"],
    sentence: said(
      "A passage that says something needs four things: “requirement”, “quote” (its words), “by” (who says so) and “on” (the day). Until it has them, it does not count.",
    ),
    refusal: ({ requirement }) =>
      isRequirementId(requirement)
        ? undefined
        : said(
            "“{0}” is none of the things that a notice says. Write one of these: {1}.",
            requirement,
            requirementIds.join(", "),
          ),
  });
  return entries.flatMap(({ requirement, ...rest }) =>
    isRequirementId(requirement) ? [{ requirement, ...rest }] : [],
  );
}

/** When and where a notice went out; undefined where nothing says that it did. */
export function readPublication(value: unknown, { at, problems }: EntryReader): Publication | undefined {
  if (value === undefined || value === null || (isScalar(value) && value.value === null)) {
    return undefined;
  }
  const [on, where, facts] = ["on", "where", "facts"].map((name) =>
    isMap(value) ? textOf(value.get(name, true)) : undefined,
  );
  if (on === undefined || where === undefined) {
    const message = said(
      "“published” needs two things: “on” (when it went out) and “where” (by which way, and to whom). Until it has them, this counts as a draft.",
    );
    problems.push({ message, span: at(value) });
    return undefined;
  }
  return { on, where, facts };
}

interface EntryForm<Name extends string> {
  readonly list: string;
  readonly names: readonly Name[];
  /** What to say of an entry that lacks one of them. */
  readonly sentence: Said;
  /** What else is wrong with a whole entry; undefined where nothing is. */
  readonly refusal?: (entry: Readonly<Record<Name, string>>) => Said | undefined;
}

function readEntries<Name extends string>(
  value: unknown,
  { at, problems }: EntryReader,
  { list, names, sentence, refusal }: EntryForm<Name>,
): readonly Readonly<Record<Name, string>>[] {
  if (value === undefined || value === null || (isScalar(value) && value.value === null)) {
    return [];
  }
  if (!isSeq(value)) {
    const message = said("“{0}” needs a list: each entry on lines of its own that begin with a dash.", list);
    problems.push({ message, span: at(value) });
    return [];
  }
  return value.items.flatMap((item) => {
    const words = names.map((name) => [name, isMap(item) ? textOf(item.get(name, true)) : undefined] as const);
    const entry = Object.fromEntries(words) as Record<Name, string>;
    const message = words.some(([, text]) => text === undefined) ? sentence : refusal?.(entry);
    if (message === undefined) {
      return [entry];
    }
    problems.push({ message, span: at(item) });
    return [];
  });
}

/** The words of a plain value as they were typed, or undefined where there are none. */
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) {
    return undefined;
  }
  const text = typeof node.value === "string" ? node.value : (node.source ?? "");
  return text.trim() === "" ? undefined : text.trim();
}
