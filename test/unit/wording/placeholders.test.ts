import assert from "node:assert/strict";
import { findPlaceholders } from "../../../src/core/wording/placeholders.ts";

function found(text: string): readonly string[] {
  return findPlaceholders(text).map(({ start, end }) => text.slice(start, end));
}

describe("findPlaceholders", () => {
  it("finds gaps in brackets, in capitals, title case or words that ask to be filled in", () => {
    assert.deepEqual(found("Write to [NAME] or [Customer Support Email], says [your organisation]."), [
      "[NAME]",
      "[Customer Support Email]",
      "[your organisation]",
    ]);
    assert.deepEqual(found("Wir sind [GRÖSSE]. [SAGEN SIE, OB DAS FALSCH WAR]"), [
      "[GRÖSSE]",
      "[SAGEN SIE, OB DAS FALSCH WAR]",
    ]);
    assert.deepEqual(found("It began on [Date of the Breach]."), ["[Date of the Breach]"]);
  });

  it("finds words that stand for what is to come", () => {
    assert.deepEqual(found("The cause is TBC, the date TBD, for {{customer}}."), ["TBC", "TBD", "{{customer}}"]);
  });

  it("finds what people type into forms of their own, in the languages they write in", () => {
    for (const [text, ...gaps] of [
      ["Dear [Name], we write to [number of customers] by [date].", "[Name]", "[number of customers]", "[date]"],
      [
        "Bis [Datum einsetzen] sind es [Anzahl], [bitte ergänzen].",
        "[Datum einsetzen]",
        "[Anzahl]",
        "[bitte ergänzen]",
      ],
      ["It ends [tbc] or [?], with [xx] and […] to come.", "[tbc]", "[?]", "[xx]", "[…]"],
      ["It began on DD/MM/YYYY, TT.MM.JJJJ or XX.XX.2026 at 12:xx.", "DD/MM/YYYY", "TT.MM.JJJJ", "XX.XX.2026", "12:xx"],
      ["XX customers, later XX% of them.", "XX", "XX"],
      ["Dear «Vorname» «Last_Name», <<Title>> {name}", "«Vorname»", "«Last_Name»", "<<Title>>", "{name}"],
      ["We found it on ____ and told you.", "____"],
      ["Sehr geehrte Frau Mustermann,", "Mustermann"],
      ["We learned of it on [●] and wrote to (insert number) of you.", "[●]", "(insert number)"],
      [
        "Dear <<First Name>> <<Last Name>>, your code is «ActivationCode».",
        "<<First Name>>",
        "<<Last Name>>",
        "«ActivationCode»",
      ],
    ] as const) {
      assert.deepEqual(found(text), gaps, text);
    }
  });

  it("finds them escaped, as they come from Word and from the record", () => {
    for (const gap of [
      "\\[NAME\\]",
      "\\[Customer Name\\]",
      "\\[date\\]",
      "\\<Name\\>",
      "\\<Customer's name>",
      "\\<\\<Name\\>\\>",
    ]) {
      assert.deepEqual(found(`Write to ${gap} now.`), [gap], gap);
    }
    assert.deepEqual(found("We write on \\_\\_\\_\\_ to you."), ["\\_\\_\\_\\_"]);
    assert.deepEqual(found("He \\[then\\] left, \\*sadly\\*, and wrote \\<b\\>."), []);
  });

  it("leaves lines to sign on, Roman numbers, forms of dates, elements and quotations in guillemets", () => {
    for (const text of [
      "Name: ____ Date: ____",
      "Signature ______",
      "Article XX of the treaty",
      "Open the door (insert the key first) and wait.",
      "Wir haben «LinkedIn» und «WhatsApp» gesperrt.",
      "Give your date of birth in the format DD/MM/YYYY.",
      "It was 12/05/2026 at 12:30.",
      '<time datetime="2026-03-03"> <name@example.com>',
      "Nous avons écrit «Pardon» à tous.",
      "Size XXL, {#id} and ${name}",
      "- [x] Change it",
      "See [date].\n\n[date]: https://a.example",
      "> We […] regret it.",
      "He wrote: “We regret […] it.”",
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it("leaves links, footnotes, task boxes and pictures", () => {
    for (const text of [
      "[Our Status Page](https://a.example)",
      "[Status Page][page]",
      "See [Status Page].\n\n[status page]: https://a.example",
      "Seen.[^Note One]",
      "- [ ] Change it",
      "![Our New Office](a.png)",
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it("leaves an editor's brackets", () => {
    for (const text of [
      "[sic]",
      "[then]",
      "[1]",
      "[the company]",
      "[Jane]",
      "“On Monday [Prime Minister] Roe agreed.”",
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it("leaves labels that say what kind of news it is", () => {
    assert.deepEqual(found("[RESOLVED] [MALWARE WARNING] [UPDATE 2] [SECURITY UPDATE]"), []);
    assert.deepEqual(found("[Open Issue] The crane fails. [Close Issue] It works. [Resolved Incident]"), []);
    assert.deepEqual(found("[New Issue Date] [Open Issue Owner]"), ["[New Issue Date]", "[Open Issue Owner]"]);
    assert.deepEqual(found("[UPDATE TIME] [NAME]"), ["[UPDATE TIME]", "[NAME]"]);
  });

  it("reads lines that only hold a brace, a tag or a comparison at the cost of any other", () => {
    const text = '{}\n{ "a": <b>1</b> }\nA < B\n'.repeat(30_000);
    const start = process.cpuUsage();
    assert.deepEqual(found(text), []);
    const { user } = process.cpuUsage(start);
    assert.ok(user < 300_000, `${user / 1_000} ms`);
  });
});
