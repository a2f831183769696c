import { sourceLines } from "../../text/pattern-lines.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** "RESOLVED: no trains", "Water is back", "Phones fully restored" */
const overPattern =
  /^\W*(?:resolved|fixed|restored)\b|\b(?:resolved|solved|fixed|fully restored|(?:is|are|been|now) restored|back to normal|up and running|(?:is|are) (?:now )?(?:back|working again))\b/i;
const notOverPattern =
  /\b(?:not|partly|partially|almost|nearly|mostly|being|until|when|once|how|why|will|should|if|yet|provisional\w*|temporar\w*|for (?:most|many|some))\b|n't\b|\?/i;

const things = "(?:repair|fix|cable|connection|solution|arrangement|link|patch|supply|line|bridge|pipe)";
/** Somebody still goes without, or what was mended will not last */
const openPattern = new RegExp(
  [
    String.raw`\b${things}(?: [^.;:]{0,30})? (?:is|remains)(?: [^.;:]{0,30})? (?:provisional|temporary|makeshift|interim|a stopgap)\b`,
    sourceLines`
      \b(?:some|a few|many|several|certain|a (?:small )?number of|one|two|three|four|five|six|\d[\d,]*) (?:[\w'-]+ ){0,4}?(?:
        (?:are|is|remain) (?:still )?(?:without|off|down|slow|unable|waiting for)\b
        |(?:may|might|will|can|could) still (?:
          see|get|have (?:problems|trouble|no|difficult)|experience|notice|find
          |be (?:slow|delayed|unable|without|asked|affected)
        )
        |still (?:cannot|can't|see|have no|wait|get)\b|(?:cannot|can't) yet
      )
    `,
    String.raw`\b(?:is|are|remains?) still (?:down|slow|off|offline|unavailable|not (?:working|available|complete|back)|partly|out of (?:order|service)|missing|delayed|affected|interrupted|limited|without)\b`,
    String.raw`\b(?:is|are) (?:coming|arriving|running|working|being delivered)(?: in)? (?:only )?(?:slowly|partly|partially|in part|intermittently)\b`,
    String.raw`\b(?:is|are|has|have) not yet (?:been )?(?:restored|working|back|available|fixed|repaired|delivered)\b`,
  ].join("|"),
  "i",
);
const otherwisePattern = /^\W*(?:update )?\d{1,2}[:.]\d\d|\b(?:cause|why|if|investigat\w+|were|was|had)\b/i;
/** A list of what was said at the time */
const olderPattern =
  /^\W*(?:investigating|identified|monitoring|earlier|previous|update \d|history|timeline|course|what happened)\b/i;

const openWords = rememberInPassages(({ text, kind, heading }) =>
  kind === "heading" || kind === "row" || olderPattern.test(heading) || otherwisePattern.test(text)
    ? undefined
    : (openPattern.exec(text) ?? undefined),
);

export const resolvedButOpen: Rule = {
  id: "IC816",
  name: "resolved-but-open",
  title: "“Resolved”, and further down something is still open",
  why: "Those for whom it does not work yet read the title, and think that they have been forgotten.",
  source: "Atlassian, Incident communication tips: say resolved when it is; House judgement",
  severity: "information",
  kinds: "all",
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "# RESOLVED: no trams on line 4\n\nTrams run again. The repair at the bridge is provisional for now." },
      { text: "# Water is back\n\nA few houses in Mill Lane are still without water." },
      { text: "# Our booking page is working again\n\nSome guests may still see an empty page." },
      { text: "# Phones fully restored\n\nVoicemail is still not available." },
      { text: "# Fixed: parcel tracking\n\nParcels from Monday are not yet back in the list." },
      {
        text: "# The lift problem has been resolved\n\n- 12 flats are still waiting for the goods lift",
        note: "For some it is open.",
      },
      { text: "# Resolved: e-mail\n\nMessages from Sunday are coming in slowly." },
    ],
    clean: [
      { text: "# RESOLVED: no trams on line 4\n\nTrams run again on the whole line." },
      { text: "# Trams run again, the repair is provisional\n\nThe repair at the bridge is provisional." },
      { text: "# Water is back for most of you\n\nA few houses in Mill Lane are still without water." },
      { text: "# Resolved: e-mail\n\nWe are still looking into the cause." },
      { text: "# Resolved: e-mail\n\n14:05 Some messages are still delayed.\n\n15:10 All messages have arrived." },
      { text: "# When will the lift be fixed?\n\nThe lift is still out of order." },
      { text: "# Resolved: e-mail\n\nIf some of your messages are still missing, call 020 7946 0000." },
      { text: "# Resolved: e-mail\n\n## Investigating\n\nSome messages are still delayed." },
    ],
  },
};

function check({ draft }: RuleContext): readonly RuleFinding[] {
  const title = draft.passages.find(({ kind }) => kind === "heading");
  if (title === undefined || !overPattern.test(title.text) || notOverPattern.test(title.text)) {
    return [];
  }
  const open = openWords(draft.passages).find(({ passage, found }) => !isQuotedFromOthers(draft, passage, found.index));
  return open === undefined
    ? []
    : [
        {
          span: draft.titleSpan,
          message: `The title says that it is over, and further down stands “${open.found[0]}”. Say in the title what is still open.`,
        },
      ];
}
