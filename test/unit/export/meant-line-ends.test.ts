import assert from "node:assert/strict";
import { plainWords, wordsIn } from "../../../src/core/export/letter.ts";
import { readLetter } from "../../../src/core/export/reading/read-letter.ts";
import { ready, wordBody } from "../../kit/exports.ts";

/** The paragraphs of a draft as they go out, their lines as they end. */
function sent(text: string): string {
  return Array.from(wordsIn(readLetter(text).letter), ({ runs }) => plainWords(runs)).join("\n\n");
}

const kept: readonly (readonly [string, string])[] = [
  ["a name and what the person is", "Dr Helen Marlow\nPrincipal Dentist"],
  ["a signature below its closing", "Yours sincerely,\nDr Helen Marlow\nPrincipal Dentist, Marlow & Finch Dental"],
  ["a closing and a team", "Kind regards\nthe team at Marlow & Finch"],
  ["a postal address", "Marlow & Finch Dental Ltd.\n12 Harbour Street\nBristol BS1 4XX\nUnited Kingdom"],
  ["an address below what it is for", "You can write to us here:\nMarlow & Finch Dental\n12 Harbour Street, Bristol"],
  [
    "ways to reach somebody",
    "Phone: 020 7946 0321\nprivacy@marlowfinch.example\nwww.marlowfinch.example\n+44 20 7946 0321",
  ],
  [
    "a greeting above the letter",
    `Dear patients,\n${"We sent our patient list to the wrong people. ".repeat(4).trim()}`,
  ],
  ["a German signature", "Mit freundlichen Grüßen\nIhre Praxis am Markt\nDr. Lena Brandt, Zahnärztin"],
  ["a German address", "Zahnarztpraxis Brandt\nAm Markt 1\n24937 Tarn"],
  ["names that stand out", "**Dr Helen Marlow**\n*Principal Dentist*"],
  ["what Markdown ends as well", "Dr Helen Marlow\\\nPrincipal Dentist\nMarlow & Finch Dental"],
];

const wrapped: readonly (readonly [string, string])[] = [
  [
    "a paragraph wrapped at 72",
    "On 24 November 2026 we sent our newsletter with a link to the list of\nour patients. Everybody who had an appointment with us since January of\n2026 is on that list. We are sorry.",
  ],
  [
    "one whose lines happen to begin with names and numbers",
    "We found this out on the morning of 26 November, and told the office of the\nInformation Commissioner, which is the authority for this in the United\nKingdom.",
  ],
  ["one wrapped narrowly", "We told the authority on\n26 November, and our\nPrincipal Dentist."],
  ["one sentence to a line", "We are sorry.\nWe sent the list to the wrong people.\nNobody but us did that."],
  ["one thought to a line", "We sent the list\nto the wrong people,\nWe stopped it\nand we are sorry."],
  [
    "a line that was ended early for a long address",
    "You find all of it at\nhttps://www.marlowfinch.example/what-happened-on-the-24th-of-november-2026",
  ],
  ["the words of a link", "[The Information\nCommissioner](https://ico.example)"],
  [
    "a long address behind a short name",
    "[Our page](https://www.marlowfinch.example/what-happened-in-november)\nOur page",
  ],
];

describe("where a line of a letter ends", () => {
  for (const [name, text] of kept) {
    it(`is kept in ${name}`, () => {
      assert.equal(sent(text), text.replace(/[*\\]/g, ""));
      assert.equal(sent(text.replaceAll("\n", "\r\n")), text.replace(/[*\\]/g, ""));
    });
  }

  for (const [name, text] of wrapped) {
    it(`is nothing in ${name}`, () => {
      assert(!sent(text).includes("\n"), sent(text));
    });
  }

  it("is kept below a paragraph that was wrapped, in lists and in quotations", () => {
    const [, body = ""] = wrapped[0] ?? [];
    const signed = `${body}\nYours sincerely,\nDr Helen Marlow\nPrincipal Dentist`;
    assert.equal(sent(signed), `${body.replaceAll("\n", " ")}\nYours sincerely,\nDr Helen Marlow\nPrincipal Dentist`);
    assert.equal(
      sent("- Marlow & Finch\n  12 Harbour Street\n\n> Jo Ash\n> Director"),
      "Marlow & Finch\n12 Harbour Street\n\nJo Ash\nDirector",
    );
  });

  it("is the same in Word, in a mail, on a web page and in plain text", async () => {
    const text = "# Sorry\n\nWe are sorry.\n\nDr Helen Marlow\nPrincipal Dentist\n";
    const letter = ready(text);
    assert.match(letter.toText(), /\nDr Helen Marlow\nPrincipal Dentist\n/);
    assert.match(letter.toWebPage(), /Dr Helen Marlow<br>\s*Principal Dentist/);
    assert.match(letter.toMail().html, /Dr Helen Marlow<br>\s*Principal Dentist/);
    assert.match(letter.toMail().text, /\nDr Helen Marlow\nPrincipal Dentist\n/);
    assert.match(await wordBody(letter), /Dr Helen Marlow<\/w:t>.*<w:br\/>.*Principal Dentist/);
  });
});
