import { sourceLines } from "../../text/pattern-lines.ts";
import type { RuleContext } from "../rule.ts";
import { namesService } from "../time/names-service.ts";
import { beginningsOf } from "../words-said.ts";
import { wordingRule } from "../wording-rule.ts";
import type { PlacedHit } from "../wording.ts";
import { causeInRecord, stemOf } from "./cause-in-record.ts";
import { them } from "./other-parties.ts";

const otherDid = "“{words}”, and by the record you did that yourselves. Correct the one that is wrong.";
const otherCause = "“{words}” is another cause than the record gives. Correct the one that is wrong.";
const foundIt = "“{words}”, and by the record somebody else told you of it. Correct the one that is wrong.";

/** What can bring such an incident about, and little else: who is said to have done it is said to have caused it. */
const plainDeeds = "installed|deployed|released|rolled out|misconfigured|published|uploaded|exposed|disclosed|deleted";
/** Of these the record must tell the same of the same thing. */
const deeds = `(?:${plainDeeds}|sent|e-?mailed|posted|shared|forwarded|left|lost|opened|copied|changed|updated)`;
const dueTo = "(?:because of|due to|owing to|caused by|(?:as a|the) result of)";
const it =
  "(?:it|this|(?:the|this|our) (?:(?:display|sending|billing|booking|own|data) )?(?:leak|mix-up|glitch|breach|incident|error|mistake|fault|problem|issue|bug|flaw|failure|outage))";
const noticed = `(?:noticed|found|discovered|detected|spotted|identified) ${it}`;
const ownCheck =
  "(?:during|in|through|thanks to) (?:(?:an?|our|the) )?(?:(?:own|routine|regular|internal|daily) )+(?:monitoring|check|audit|review|test)(?:s|ing)?";
const first = "(?:(?:had|have|has|first) )*";

const ours = `type: leak
service: our booking page
moments: { serviceStopped: 2026-03-05T08:20 }
cause: { ownPart: We installed a new version without testing it. }
timeline:
  - { at: 2026-03-05T07:10, what: A guest told us that she could see the booking of another }
  - { at: 2026-03-05T08:20, what: We switched off the booking page }`;
const sent = "type: leak\ncause: { ownPart: We sent the list of members to the wrong people. }";
const found = `type: leak
cause: { ownPart: We installed a new version. }
timeline:
  - { at: 2026-03-05T07:10, what: Our night clerk noticed the fault }
  - { at: 2026-03-05T07:20, what: A guest told us of it }`;
/** A leak that began after we had found an outage. */
const after = `type: leak
moments: { occurredFrom: 2026-03-05T07:00 }
cause: { ownPart: We installed a new version without testing it. }
timeline:
  - { at: 2026-03-05T06:25, what: We found out that nobody could book }
  - { at: 2026-03-05T07:10, what: A guest told us that she could see the booking of another }`;

export const causeAgainstRecord = wordingRule({
  id: "IC216",
  name: "cause-against-record",
  title: "Who did it, why, or who found it, told otherwise than in the record",
  message: otherCause,
  why: "A cause that was made up, or put on somebody else, is found out, and then nothing else in the letter is believed.",
  source: "NCSC, Effective communications in a cyber incident (2024): do not say what must be taken back later",
  severity: "warning",
  triggers: undefined,
  unless: "if|whether|unless|will|may|might|could|should|would|thought|believed|said|told|wrote",
  passages: ["sentence", "item"],
  phrases: [
    {
      words: String.raw`${them} (?:(?:had|has|have|then|wrongly|accidentally) )*${deeds}|${deeds} by ${them}`,
      message: otherDid,
    },
    {
      words: sourceLines`
        (?:${dueTo}|for|during|as part of) (?:(?:our|the|some) )?(?:
          scheduled|planned|routine|regular|essential|urgent
        ) (?:\w+ )?maintenance
        |${dueTo} (?:an? |the )?(?:\w+ ){0,2}(?:
          demand|traffic|interest|number of (?:visitors|users|calls)|power (?:cut|failure|outage)|storm|cyber-?attack
          |attack|hackers?|virus|malware|ransomware
        )
        |(?:an? )?(?:purely|solely|merely|simply|only|just)(?: an?)? technical (?:
          problem|issue|fault|failure|error|matter
        )
      `,
      unless: String.raw`not|never|no|nothing|\w+n't`,
    },
    {
      words: sourceLines`
        (?:we|I) ${first}${noticed} (?:by )?ourselves|we ourselves ${first}${noticed}
        |(?:we|our (?:own )?(?:[\w-]+ )?(?:team|staff|engineers|technicians)) ${first}${noticed} ${ownCheck}
        |our (?:own )?(?:[\w-]+ )?monitoring ${first}${noticed}
        |${it} was (?:first )?(?:noticed|found|discovered|detected|spotted|identified) (?:
          by our (?:own )?(?:[\w-]+ )?(?:monitoring|alarms?|checks?|systems?)|by our own [\w-]+|${ownCheck}
        )
        |our (?:own )?(?:[\w-]+ )?(?:monitoring|alarms?) ${first}(?:alerted|warned|told) us (?:to|of|about) ${it}
      `,
      message: foundIt,
      unless: String.raw`not|never|no|second|another|other|further|\w+n't`,
    },
  ],
  counts: isOtherwise,
  examples: {
    flagged: [
      { text: "Our supplier installed an update that had not been tested.", record: ours },
      {
        text: "A faulty update that our hosting provider deployed made it visible.",
        record: ours.replace("installed", "deployed"),
      },
      { text: "A new version was installed by our contractor.", record: ours },
      { text: "Our mailing company sent the list to the wrong people.", record: sent },
      { text: "The booking page was switched off for scheduled maintenance.", record: ours },
      { text: "This happened because of high demand.", record: ours },
      { text: "Our booking page stopped working because of unusually heavy traffic.", record: ours },
      { text: "The leak was caused by a cyber-attack.", record: ours },
      { text: "This was a purely technical problem.", record: ours },
      { text: "We noticed the fault ourselves.", record: ours },
      { text: "We discovered the error ourselves during routine monitoring.", record: ours },
      { text: "Our own monitoring detected the leak.", record: ours },
      { text: "The mistake was found in a routine check.", record: ours },
      { text: "The display error was identified by our own monitoring.", record: ours },
      { text: "Our monitoring alerted us to the leak.", record: after },
    ],
    clean: [
      { text: "Our supplier installed an update that had not been tested.", note: "No record." },
      {
        text: "Our supplier installed an update that had not been tested.",
        record: ours.replace("{ ownPart", "{ supplier: Ostra, ownPart"),
      },
      { text: "Our supplier installed the new lock.", record: sent, note: "Another deed." },
      { text: "Our courier sent your parcel on Monday.", record: sent, note: "Another thing." },
      { text: "The booking page will be off on Sunday for scheduled maintenance.", record: ours },
      { text: "Our phones were off for scheduled maintenance.", record: ours, note: "Another thing." },
      { text: "Please call early because of high demand.", record: ours },
      { text: "The leak was not caused by a cyber-attack.", record: ours },
      {
        text: "The leak was caused by a cyber-attack.",
        record: "type: leak\ncause: { summary: Somebody guessed a password., ownPart: We asked for no second one. }",
      },
      { text: "The leak was caused by malware.", record: "type: leak\ncause: { summary: Malware copied our list. }" },
      { text: "It looked like a purely technical problem, and it was not.", record: ours },
      { text: "We found the cause ourselves.", record: ours },
      { text: "We should have noticed it ourselves.", record: ours },
      { text: "A guest told us of it, and we had not noticed it ourselves.", record: ours },
      { text: "We noticed the fault ourselves.", record: found },
      { text: "We noticed the fault ourselves.", record: after, note: "The fault of the morning, it may be." },
      { text: "We noticed the fault ourselves.", record: sent, note: "Who noticed it, the record does not say." },
      { text: "“Our supplier installed it,” said the paper.", record: ours, note: "Somebody else's words." },
    ],
  },
});

/** A sentence of what happened, and not of what is asked or of another day. */
const incidentPattern =
  /\b(?:leak|breach|outage|disruption|interruption|incident|problem|issue|error|fault)s? (?:was|were|is|has been|happened|occurred|arose|came)\b|\b(?:it|this|that) (?:was|is|has been|happened|occurred)\b/i;
const offPattern =
  /\b(?:stopped|off|down|unavailable|not available|slow|closed|did not work|could not|failed|crashed|interrupted|disrupted)\b/i;

function isOtherwise(hit: PlacedHit, { draft, record }: RuleContext): boolean {
  if (record === undefined) {
    return false;
  }
  const text = draft.passages[hit.passage]?.text ?? "";
  const words = text.slice(hit.start, hit.end);
  const cause = causeInRecord(record);
  if (hit.message === foundIt) {
    return cause.isToldByOthers && (!cause.isOtherFound || /\b(?:leak|breach|display|mix-up)\b/i.test(words));
  }
  if (hit.message === otherDid) {
    const verb = new RegExp(String.raw`\b${deeds}\b`, "i").exec(words)?.[0] ?? "";
    const isPlain = new RegExp(`^(?:${plainDeeds})$`, "i").test(verb);
    const said = beginningsOf(text);
    return (
      !cause.isOfOthers &&
      cause.deeds.some(
        (deed) =>
          deed.verb === stemOf(verb.split(" ")[0] ?? "") &&
          (isPlain || [...deed.words].filter((word) => said.has(word)).length > 1),
      )
    );
  }
  const isOfIt = incidentPattern.test(text) || (offPattern.test(text) && namesService(text, record));
  const isTechnical = /technical/i.test(words);
  return cause.isOurs && isOfIt && (isTechnical || !isInRecord(words, cause.text));
}

/** Words for one cause. */
const sameCauses = [
  /\b(?:demand|traffic|load|interest|visitor|visits|capacity|busy|overload)/i,
  /\b(?:attack|cyber|hack|virus|malware|ransom|intruder|criminal|thie[fv]|stole|stranger|outsider|somebody|someone|unauthori|broke in|got in)/i,
  /\b(?:power|electric|storm)/i,
];

function isInRecord(words: string, text: string): boolean {
  return (sameCauses.find((one) => one.test(words)) ?? /\bmaint/i).test(text);
}
