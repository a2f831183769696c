import assert from "node:assert/strict";
import { compareLines } from "../../../src/core/export/compare-lines.ts";
import { linesOf, type Line } from "../../../src/core/export/lines.ts";
import { readLetter } from "../../../src/core/export/reading/read-letter.ts";

function lines(markdown: string): readonly Line[] {
  return linesOf(readLetter(markdown).letter, "Notes");
}

const marks = { kept: " ", inserted: "+", deleted: "-" } as const;

/** What happened to a draft: `+` and `-` before whole lines, `[-gone-]` and `[+new+]` around words. */
function changes(before: string, after: string): readonly string[] {
  return compareLines(lines(before), lines(after)).map(({ change, cells }) => {
    const words = cells.map((runs) =>
      runs
        .map((run) => (run.change === change ? run.text : `[${marks[run.change]}${run.text}${marks[run.change]}]`))
        .join(""),
    );
    return `${marks[change]}${words.join("|")}`;
  });
}

describe("what changed between two drafts", () => {
  it("is nothing where they say the same", () => {
    const text = "# a\n\nb **c**\n\n- d\n- e\n\n| f |\n| - |\n| g |";
    assert.deepEqual(changes(text, text), [" a", " b c", " d", " e", " f", " g"]);
  });

  it("is told word by word, figures and hyphens whole", () => {
    assert.deepEqual(
      changes("This affects 12,500 people in one e-mail list.", "This affects at least 14,300 people in one list."),
      [" This affects [-12,500 -][+at least 14,300 +]people in one [-e-mail -]list."],
    );
  });

  it("takes two changes with a blank between them for one", () => {
    assert.deepEqual(changes("We found it on 3 March here today.", "We found it on 4 May here today."), [
      " We found it on [-3 March-][+4 May+] here today.",
    ]);
  });

  it("sees words that only look different now", () => {
    assert.deepEqual(changes("We are very sorry today.", "We are **very** sorry today."), [
      " We are [-very-][+very+] sorry today.",
    ]);
  });

  it("takes the mark of a footnote as a whole", () => {
    const notes = "\n\n[^a]: Then.\n\n[^b]: There.";
    const [, line] = changes(`Names.[^a]\n\nWe erred.[^b]${notes}`, `Names.\n\nWe erred.[^b]${notes}`);
    assert.equal(line, " We erred.[-[2]-][+[1]+]");
  });

  it("keeps a line apart from one that has little in common with it", () => {
    assert.deepEqual(changes("We are sorry.\n\nThe end.", "Nobody else was hurt.\n\nThe end."), [
      "-We are sorry.",
      "+Nobody else was hurt.",
      " The end.",
    ]);
  });

  it("finds lines again between others that came and went", () => {
    assert.deepEqual(
      changes(
        "# a\n\nWe closed the folder.\n\nWe told the authority.",
        "# a\n\nNew sentence here.\n\nWe closed the open folder.\n\nWe told the data authority.",
      ),
      [" a", "+New sentence here.", " We closed the [+open +]folder.", " We told the [+data +]authority."],
    );
  });

  it("does not take a heading for a paragraph, nor an item of one kind for one of another", () => {
    assert.deepEqual(changes("# a b\n\n- c d", "a b\n\n1. c d"), ["-a b", "-c d", "+a b", "+c d"]);
  });

  it("compares tables row by row and cell by cell", () => {
    const table = (...rows: readonly string[]) => ["| Step | State |", "| - | - |", ...rows].join("\n");
    assert.deepEqual(
      changes(
        table("| Close the folder | Open |", "| Ask | Open |"),
        table("| Close the folder | Done |", "| Tell all | New |"),
      ),
      [" Step|State", " Close the folder|[-Open-][+Done+]", "-Ask|Open", "+Tell all|New"],
    );
  });

  it("gives both drafts back, whatever happened to them", () => {
    const before = "# One\n\nWe left it open.\n\n- a b c\n- d\n\n| x | y |\n| - | - |\n| 1 | 2 |\n\nEnd.";
    const after = "# Two\n\nWe left it wide open.\n\n1. a b c\n\n| x | y |\n| - | - |\n| 1 | 3 |\n| 4 | 5 |";
    const compared = compareLines(lines(before), lines(after));
    const side = (other: "inserted" | "deleted") =>
      compared
        .filter(({ change }) => change !== other)
        .map(({ cells }) => cells.map((runs) => textOf(runs.filter(({ change }) => change !== other))).join("|"));
    const said = (text: string) => lines(text).map(({ cells }) => cells.map(textOf).join("|"));
    assert.deepEqual(side("deleted"), said(after));
    assert.deepEqual(side("inserted"), said(before));
  });
});

function textOf(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join("");
}
