import type { Passage, Prose } from "../../src/core/wording/prose.ts";

/** One passage; a string is a sentence under no heading. */
export type PassageParts = string | (Partial<Passage> & { readonly text: string });

/** Prose made by hand, as the parser of drafts would make it. */
export function proseOf(...passages: readonly PassageParts[]): Prose {
  return {
    passages: passages.map((parts) => ({
      kind: "sentence",
      heading: "",
      opensBlock: true,
      links: [],
      ...(typeof parts === "string" ? { text: parts } : parts),
    })),
    ownNames: [],
  };
}

/** What the parser puts in place of a gap to be filled, of code or of an address. */
export const blanked = "\uFFFC";
