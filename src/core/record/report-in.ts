import { isMap, type YAMLMap } from "yaml";
import { parseYaml } from "./parse-yaml.ts";
import { ReadContext, type RecordProblem } from "./read-context.ts";
import { recordParts } from "./record-parts.ts";

/**
 * What `report` finds in those of the fields `names` that a record has, each by itself where the text can be taken in
 * parts. Never throws, whatever the text.
 */
export function reportIn(
  text: string,
  { names, timeZone }: { readonly names: readonly string[]; readonly timeZone: string },
  report: (root: YAMLMap, context: ReadContext) => void,
): readonly RecordProblem[] {
  return rootsOf(text, names).flatMap(({ root, shift }) => {
    const context = new ReadContext(text.length, timeZone);
    report(root, context);
    return context.problems.map((problem) => ({
      ...problem,
      span: { start: problem.span.start + shift, end: problem.span.end + shift },
    }));
  });
}

/** What a text says of these fields, and how far its places lie from those in the text. */
function rootsOf(
  text: string,
  names: readonly string[],
): readonly { readonly root: YAMLMap; readonly shift: number }[] {
  const parts = recordParts(text);
  if (parts !== undefined) {
    return parts.filter(({ name }) => names.includes(name));
  }
  const contents = text.includes("\0") ? undefined : parseYaml(text)?.contents;
  return isMap(contents) ? [{ root: contents, shift: 0 }] : [];
}
