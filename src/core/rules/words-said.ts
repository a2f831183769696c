import { setOf } from "../wording/word-list.ts";

/** Say nothing of what happened. */
const small = setOf(`
  the a an and or of to in on at by for from with our we us it its this that these those was were is are be been has have
  had who whom whose which their them they all each every one about also again then there here you your list file data
  held hold holds contained included people affected part everybody everyone
`);

/** The words of a text that say something, in small letters. */
export function wordsThatSay(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z\u00DF-\u00FF]{3,}/g) ?? []).filter((word) => !small.has(word));
}

/** The same by their beginnings: "note" for "notes" as for "noted". */
export function beginningsOf(text: string): ReadonlySet<string> {
  return new Set(wordsThatSay(text).map((word) => word.replace(/e?s$/, "").slice(0, 5)));
}
