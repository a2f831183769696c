import { findGaps } from "../draft/find-gaps.ts";
import { overlapTest } from "../text/span.ts";
import type { Rule, RuleContext, RuleFinding } from "./rule.ts";

export const leftOverPlaceholder: Rule = {
  id: "IC801",
  name: "left-over-placeholder",
  title: "Something is still to be filled in",
  why: "A notice that goes out with a gap in it tells readers that nobody read it.",
  source: "House judgement; public status pages have shown a vendor's sample wording to their readers",
  severity: "error",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "Your code for it is <<Activation Code>>." },
      { text: "Dear {{customer}}, we made a mistake." },
      { text: "Write to [NAME] by Friday." },
      { text: "Write to [Customer Support Email]." },
      { text: "The cause is TBC." },
      { text: "Date: TBC" },
      { text: "Call us on XXX." },
      { text: "Lorem ipsum dolor sit amet." },
      { text: "We will write again on [DATE AND TIME]." },
      ...[
        "Das war am tt.mm.jjjj um 9 Uhr.",
        "Am dd.mm.yyyy haben wir es bemerkt.",
        "Wir haben es am ??. November bemerkt.",
        "Seit dem ??.??.2026 ist es behoben.",
        "Es begann um ?? Uhr.",
        "Hier Text einfügen",
        "Was geschehen ist: hier Text einfügen.",
        "Wir haben bitte hier Namen ergänzen informiert.",
      ].map((text) => ({ text, note: "German." })),
      { text: "Dear <Name>, write to <address>.", note: "Written like tags, and none." },
      { text: "Dear <Customer's name>, we made a mistake." },
      { text: "Sehr geehrte Frau <Gläubiger>, wir haben einen Fehler gemacht." },
    ],
    clean: [
      { text: "Write to [our privacy team](mailto:privacy@example.org)." },
      { text: "- [ ] Change your password\n- [x] Read this letter" },
      { text: "The log reads `{{customer}}`.", note: "Code is shown as it is." },
      {
        text: 'It is <b>over</b>.<br><image src="a.png">See <https://status.example.org>, and `<Name>`. <!-- <Name> -->',
      },
      { text: "Der Wert war <ä und >ö. See [it](<Müller's page>), and ‹Gläubiger› in quotation marks." },
      { text: "See the note.[^1]\n\n[^1]: Our time is UTC." },
      { text: "He said “we were [then] unaware of it”." },
      { text: "See our [Status Page].\n\n[Status Page]: https://status.example.org", note: "A link." },
      { text: "“In June [Prime Minister] Roe agreed,” said the report.", note: "An editor's word in a quotation." },
      { text: "Our office in XXth Street is closed." },
      ...[
        "Schreiben Sie das Datum im Format tt.mm.jjjj.",
        "Schreiben Sie den Tag als TT.MM.JJJJ auf.",
        "Warum gerade am Montag?? Das wissen wir nicht.",
        "Wissen Sie, seit wann??",
        "Sie können hier Text einfügen.",
        "Wer hier Namen eintragen will, meldet sich an.",
        "Klicken Sie auf „Hier Text einfügen“.",
        "Den Code bitte hier einfügen.",
      ].map((text) => ({ text, note: "German." })),
      { text: "There will be a second regatta, date TBA.", note: "Told in a sentence: it is not set yet." },
    ],
  },
  exceptions: "Quotations, comments, code and the lines at the very top are not checked.",
};

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  const { text, ignored, frontMatter } = draft;
  const isIgnored = overlapTest([...ignored.filter(({ start }) => !isTag(text, start)), frontMatter.span]);
  return findGaps(text, isIgnored).map((span) => ({
    span,
    message: say(
      "“{0}” is still to be filled in. Write what belongs here, or take the sentence out.",
      text.slice(span.start, span.end),
    ),
  }));
}

/** Whether what is no prose is one because it is written like a tag. */
function isTag(text: string, start: number): boolean {
  return /^<[/a-z]/i.test(text.slice(start, start + 2));
}
