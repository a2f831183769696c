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

/** What can bring such an incident about, and little else: one who is said to have done it is said to have caused it. */
const plainDeeds =
  "installed|deployed|released|rolled out|misconfigured|published|uploaded|exposed|disclosed|deleted|attached";
/** Of these the record must tell the same of the same thing. */
const otherDeeds = "sent|e-?mailed|mailed|posted|shared|forwarded|left|lost|opened|copied|changed|updated|switched";
const dueTo = "(?:because of|due to|owing to|caused by|as a result of|the result of)";
const it = String.raw`(?:it|this|(?:the|this|our) (?:\w+ )?(?:leak|breach|incident|error|mistake|fault|problem|issue|bug|flaw|failure|outage))`;
const denied = String.raw`not|never|no|nothing|wrongly|\w+n't`;
const otherOne = String.raw`not|never|no|second|another|other|further|\w+n't`;
const noticed = "(?:noticed|found|discovered|detected|spotted|identified|uncovered|picked up)";

const ours =
  "type: leak\nservice: our booking page\nmoments: { serviceStopped: 2026-03-05T08:20 }\ncause: { ownPart: We installed a new version without testing it. }\ntimeline:\n  - { at: 2026-03-05T07:10, what: A guest told us that she could see the booking of another }\n  - { at: 2026-03-05T08:20, what: We switched off the booking page }";
const sent = "type: leak\ncause: { ownPart: We sent the list of members to the wrong people. }";
const found = ours.replace("A guest told us that she could see", "Our night clerk noticed that guests could see");

export const causeAgainstRecord = wordingRule({
  id: "IC216",
  name: "cause-against-record",
  title: "Who did it, why, or who found it, told otherwise than in the record",
  message: otherCause,
  why: "A cause that was made up, or put on somebody else, is found out, and then nothing else in the letter is believed.",
  source: "NCSC, Effective communications in a cyber incident (2024): do not say what must be taken back later",
  severity: "warning",
  triggers: [
    ...[
      "install",
      "deploy",
      "releas",
      "rolled",
      "misconfig",
      "publish",
      "upload",
      "expos",
      "disclos",
      "delet",
      "attach",
    ],
    ...["sent", "mail", "post", "shared", "forward", "left", "lost", "open", "cop", "chang", "updat", "switch"],
    ...[
      "maintenance",
      "demand",
      "traffic",
      "load",
      "visitors",
      "technical",
      "power",
      "storm",
      "attack",
      "hack",
      "virus",
    ],
    ...[
      "malware",
      "ransomware",
      "ourselves",
      "monitoring",
      "routine",
      "noticed",
      "found",
      "detect",
      "discover",
      "spotted",
    ],
  ],
  unless: "if|whether|unless|will|may|might|could|should|would|thought|believed|said|told|wrote",
  passages: ["sentence", "item"],
  phrases: [
    {
      words: String.raw`${them} (?:(?:had|has|have|then|wrongly|accidentally) )*(?:${plainDeeds}|${otherDeeds})`,
      message: otherDid,
    },
    { words: String.raw`(?:${plainDeeds}|${otherDeeds}) by ${them}`, message: otherDid },
    {
      words: String.raw`(?:${dueTo}|for|during|as part of) (?:(?:our|the|some|a) )?(?:scheduled|planned|routine|regular|essential|ongoing|urgent) (?:\w+ )?maintenance`,
      unless: denied,
    },
    {
      words: String.raw`${dueTo} (?:an? |the )?(?:(?:very|high|unusually|exceptionally|heavy|great|large|increased|unexpected|sudden|exceptional|unprecedented) )*(?:demand|traffic|load|interest|number of (?:visitors|users|visits|calls|bookings))`,
      unless: denied,
    },
    {
      words: String.raw`${dueTo} (?:an? |the )?(?:\w+ )?(?:power (?:cut|failure|outage)|storm|cyber-?attack|attack|hackers?|virus|malware|ransomware)`,
      unless: denied,
    },
    {
      words: String.raw`(?:purely|solely|merely|simply|only|just) an? technical (?:problem|issue|fault|failure|error|matter|glitch)|an? (?:purely|solely|merely) technical (?:problem|issue|fault|failure|error|matter|glitch)`,
      unless: denied,
    },
    {
      words: String.raw`(?:we|I) (?:had |have )?(?:first )?${noticed} ${it} (?:by )?ourselves|we ourselves (?:had |have )?(?:first )?${noticed} ${it}`,
      message: foundIt,
      unless: otherOne,
    },
    {
      words: String.raw`(?:we|our (?:own )?(?:[\w-]+ ){0,2}?(?:team|staff|engineers|technicians|colleagues|monitoring|checks|systems|alarms)) (?:had |have |has )?(?:first )?${noticed} ${it}(?: (?:ourselves|first))?,? (?:during|in|through|thanks to|with) (?:(?:an?|our|the|its|their) )?(?:(?:own|routine|regular|internal|standard|normal|daily) )+(?:monitoring|checks?|audits?|reviews?|tests?|testing|inspections?)`,
      message: foundIt,
      unless: otherOne,
    },
    {
      words: String.raw`our (?:own )?(?:[\w-]+ )?monitoring (?:had |has )?(?:first )?${noticed} ${it}`,
      message: foundIt,
      unless: otherOne,
    },
    {
      words: String.raw`${it} was (?:first )?${noticed} (?:by our own [\w-]+|(?:during|in|through) (?:an? |our )?(?:own |routine |regular |internal )+(?:monitoring|checks?|audits?|reviews?|tests?|testing))`,
      message: foundIt,
      unless: otherOne,
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
      { text: "The leak was caused by malware.", record: "type: leak\ncause: { summary: Malware copied our list. }" },
      { text: "It looked like a purely technical problem, and it was not.", record: ours },
      { text: "We found the cause ourselves.", record: ours },
      { text: "We should have noticed it ourselves.", record: ours },
      { text: "A guest told us of it, and we had not noticed it ourselves.", record: ours },
      { text: "We noticed the fault ourselves.", record: found },
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
    return cause.isToldByOthers;
  }
  if (hit.message === otherDid) {
    const verb = new RegExp(String.raw`\b(?:${plainDeeds}|${otherDeeds})\b`, "i").exec(words)?.[0] ?? "";
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
  /\b(?:attack|cyber|hack|virus|malware|ransom|intruder|criminal|thie[fv]|stole)/i,
  /\b(?:power|electric|storm)/i,
];

function isInRecord(words: string, text: string): boolean {
  return (sameCauses.find((one) => one.test(words)) ?? /\bmaint/i).test(text);
}
