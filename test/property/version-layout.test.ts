import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, markDrafted } from "../../src/core/index.ts";
import { refreshDraft } from "../../src/core/documents/versions/refresh-draft.ts";
import { splitUnits } from "../../src/core/documents/versions/units.ts";

/** A paragraph, an item or a row as its sentences, each a number that no other sentence has. */
interface Block {
  readonly form: "paragraph" | "item" | "row" | "signature";
  readonly sentences: readonly number[];
}

/** What the record's new facts do to a block. */
type Change =
  "none" | "first anew" | "last anew" | "all anew" | "first goes" | "last goes" | "comes before" | "comes behind";
/** What comes as a block of its own, behind another of its form, or goes. */
type Move = "stays" | "goes" | "is followed";

interface Plan {
  readonly form: Block["form"];
  readonly length: number;
  readonly change: Change;
  readonly move: Move;
}

const plans = fc.array(
  fc.record<Plan>({
    form: fc.constantFrom("paragraph", "item", "item", "row", "signature"),
    length: fc.integer({ min: 1, max: 3 }),
    change: fc.constantFrom<Change[]>(
      "none",
      "none",
      "first anew",
      "last anew",
      "all anew",
      "first goes",
      "last goes",
      "comes before",
      "comes behind",
    ),
    move: fc.constantFrom<Move[]>("stays", "stays", "stays", "goes", "is followed"),
  }),
  { minLength: 1, maxLength: 7 },
);

/** The blocks then and now. */
function course(planned: readonly Plan[]): { readonly then: readonly Block[]; readonly now: readonly Block[] } {
  const then: Block[] = [];
  const now: Block[] = [];
  planned.forEach(({ form, length, change, move }, index) => {
    const one = form === "row";
    const old = Array.from({ length: one ? 1 : length }, (_, at) => index * 100 + at);
    const fresh = index * 100 + 50;
    then.push({ form, sentences: old });
    const changed = changedSentences(old, one && change !== "none" ? "all anew" : change, fresh);
    if (move !== "goes" && changed.length > 0) {
      now.push({ form, sentences: changed });
    }
    if (move === "is followed") {
      now.push({ form, sentences: one ? [fresh + 20] : [fresh + 20, fresh + 21] });
    }
  });
  return { then, now };
}

function changedSentences(old: readonly number[], change: Change, fresh: number): readonly number[] {
  switch (change) {
    case "none":
      return old;
    case "first anew":
      return [fresh, ...old.slice(1)];
    case "last anew":
      return [...old.slice(0, -1), fresh];
    case "all anew":
      return old.map((_, at) => fresh + at);
    case "first goes":
      return old.slice(1);
    case "last goes":
      return old.slice(0, -1);
    case "comes before":
      return [fresh, ...old];
    case "comes behind":
      return [...old, fresh];
  }
}

type IsBroken = (sentence: number, place: "before" | "within") => boolean;

/** `isBroken`: whether a sentence of an item or a paragraph begins in a line of its own, and whether it goes on in another. */
function written(blocks: readonly Block[], isBroken: IsBroken): string {
  const lines = blocks.map(({ form, sentences }, index) => {
    const isList = form === "item" || form === "row";
    const gap = isList && blocks[index - 1]?.form === form ? "\n" : "\n\n";
    return `${gap}${blockOf(form, sentences, isBroken)}`;
  });
  return `---\nkind: disclosure\n---\n\n# What happened${lines.join("")}\n`;
}

function blockOf(form: Block["form"], sentences: readonly number[], isBroken: IsBroken): string {
  const lineEnd = form === "item" ? "\n  " : "\n";
  const gap = (sentence: number, place: "before" | "within"): string => (isBroken(sentence, place) ? lineEnd : " ");
  const prose = sentences
    .map((sentence, index) => {
      const before = index === 0 ? "" : gap(sentence, "before");
      return `${before}Fact number${gap(sentence, "within")}${sentence} holds.`;
    })
    .join("");
  switch (form) {
    case "paragraph":
      return prose;
    case "item":
      return `- ${prose}`;
    case "row":
      return `| Fact number ${sentences.join()} | x |`;
    case "signature":
      return sentences.map((sentence) => `Signed by ${sentence}`).join("\\\n");
  }
}

/** What a text says, with what belongs to one block in one line. */
function layoutOf(text: string): string {
  const body = text.replace(/<!-- Drafted[\s\S]*-->/, "");
  const units = splitUnits(body);
  return units
    .map((unit, index) => {
      const isBroken = units[index - 1]?.text.endsWith("\\") === true;
      const gap = unit.opensBlock ? unit.lead : isBroken || /\n\s*\n/.test(unit.lead) ? unit.lead : " ";
      const words = unit.text.replace(/\n */g, " ");
      return (index === 0 ? "" : gap) + words;
    })
    .join("");
}

describe("the layout of a draft that follows the record", () => {
  it("keeps items, paragraphs, rows and signatures whole, however their lines were broken", () => {
    fc.assert(
      fc.property(plans, fc.func<[number, string], boolean>(fc.boolean()), (planned, isBroken) => {
        const { then, now } = course(planned);
        const whole = (): boolean => false;
        const drafted = written(now, whole);
        const text = markDrafted(written(then, isBroken), written(then, whole));
        const refresh = refreshDraft(text, drafted);
        const after = applyEdits(text, refresh.take(refresh.differences.map((_, index) => index)));
        assert.equal(layoutOf(after), layoutOf(drafted), `From:\n${text}\nmade:\n${after}`);
      }),
      { numRuns: 500 },
    );
  });
});
