import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { onceForEach } from "../../text/remember.ts";
import { kindsBut } from "../kinds-but.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";
import { givesWay } from "./ways-given.ts";

/** "an ombudsman", "the privacy regulator" and more of the kind; not the one of each reader's own country */
const body = (more: string) =>
  sourceLines`
    (?:the|an?|our|any|their|its)(?: (?!police\b|local\b|your\b)[\w-]+){0,4}? (?:
      ombuds[\w-]+|regulators?|watchdogs?|adjudicators?|inspectorates?|commissioners?
      |(?:data protection|supervisory|regulatory|privacy) (?:authorit(?:y|ies)|commission|office|agency|body)
      |complaints (?:commission|board|tribunal)${more}
    )(?:'s office)?(?! (?:of|in|for) (?:the |your |each )?(?:own )?(?:country|state|place|region|member|where)
      |[\w -]{0,30}\bwhere you\b
    )
  `;
/** Where one complains, any authority */
const authority = body("|authority");
const overseer = body("");
const often = String.raw`(?:also |of course,? |still |then |now |always |directly |formally |separately |both |yourself |yourselves |free of charge,? )*`;
const readers =
  "(?:you|anyone|anybody|everyone|whoever|customers|members|patients|people|parents|tenants|clients|residents|users|those affected)";
const may = String.raw`(?:can|may|could|should|might|(?:are|is) (?:free|welcome|entitled|able) to|ha(?:ve|s) (?:[\w-]+ ){1,5}?to|want to|wish to|prefer to)`;

const authorityPattern = new RegExp(String.raw`\b${authority}`, "i");
/** Words that every such authority has in its name */
const anyName =
  /^(?:(?:the|our|an?|data|protection|privacy|supervisory|regulatory|competent|independent|national|information)\s)*$/i;
const namePattern = patternLines("gu")`
    \b(?:
      ICO|DPC|CNIL|AEPD|OAIC|OPC|FCA|CQC|FTC|AGCM|BfDI|Of(?:com|gem|wat|sted|qual|rail)|Information Commission(?:er)?
      |Privacy Commission(?:er)?|Attorney General
    )\b
    |((?:(?<![\p{L}&'’-])\p{Lu}[\p{L}&'’-]{1,30} (?:(?:of|for|and|the|on) ){0,2}){1,5})(?:
      Ombuds\p{L}*|Authority|Commission(?:er)?|Regulator|Adjudicator|Inspectorate|Tribunal
    )\b( (?:of|for) \p{Lu})?
  `;
/** "its address is overleaf", "the enclosed leaflet" */
const elsewherePattern =
  /\b(?:below|overleaf|enclosed|attached|leaflet|next page|(?:end|foot|back) of th\w+|listed|set out)\b/i;

/** "Its address is …" */
const itsPattern = /\b(?:its|it|their|they|them|ombuds\w*|regulator|authority|commissioner|watchdog)\b/i;

export const unnamedAuthority = wordingRule({
  id: "IC615",
  name: "unnamed-authority",
  title: "A right to complain, and to whom is not said",
  message:
    "“{words}”: the letter gives neither its name nor a way to reach it, so nobody can use this right. Name it, with its website or telephone number.",
  why: "Whoever wants to complain about you should not have to find out where, least of all by asking you.",
  source: "GDPR Art. 77 (everybody may complain to an authority); House judgement",
  severity: "information",
  kinds: kindsBut(["regulator-worksheet", "press-statement", "partner-notice"]),
  triggers: ["complain", "ombuds", "regulator", "watchdog", "adjudicator", "inspectorate", "commission", "authorit"],
  isOncePerDraft: true,
  unless: String.raw`(?:we|I)(?: \w+){0,2} (?:complained|lodged|filed|referred)|(?:has|have) received`,
  phrases: [
    {
      words: String.raw`(?<=\b(?:to|may|can|could|should|or|also|and|then|will|please|it|,|right) |\w+ly |^|: )${often}complain(?! to us)(?:(?: and|,)? [^.;?!:]{1,60}?)? ${often}to ${authority}`,
    },
    {
      words: String.raw`${readers} (?:[\w-]+ ){0,8}?${may} ${often}(?:complain|appeal) ${often}to (?:them|it|her|him)\b(?! unless)`,
    },
    {
      words: sourceLines`
        (?:(?:${may}|right to|please|${readers},?) |(?<=, |, then ))${often}(?:
          lodge|file|make|raise|bring|submit|put|send|take|refer|escalate|address|direct|pursue
        )(?: in| up)? (?:[\w-]+ ){0,4}?(?:
          complaints?|cases?|concerns?|matter|dispute|appeal|grievance|it|this|us|things
        )\b[^.;?!:]{0,40}? (?:to|with|before) ${authority}
      `,
      unless: String.raw`(?:we|I)(?:'ll)? (?:(?:have|had|will|shall|may|must|can|also|then|are) )*(?:lodge|file|make|raise|bring|submit|put|send|take|refer|escalate|address|direct)`,
    },
    {
      words: String.raw`right (?:to|of) (?:appeal|complaint|recourse|redress|go|turn)\b[^.;?!:]{0,30}? (?:to|with|before) ${authority}`,
    },
    {
      words: String.raw`${readers} (?:[\w-]+ ){0,8}?${may} ${often}(?:contact|write to|go (?:straight )?to|turn to|approach|appeal to|ask|call|ring|speak to|get in touch with|involve|consult|report (?:us|it|this) to) ${overseer}`,
    },
    { words: String.raw`(?:please |^)${often}(?:contact|write to|go to|turn to|ask|report us to) ${overseer}` },
    {
      words: String.raw`complaints? (?:[\w-]+ ){0,4}?(?:can|may|could) (?:also |then |still )?be (?:made|taken|brought|sent|referred|addressed|lodged|raised|filed|submitted) (?:to|with|before) ${authority}`,
    },
    {
      words: String.raw`${authority} (?:will|can|may) (?:then |also )?(?:look (?:at|into)|review|consider|decide|examine|hear|settle|take up) (?:on )?(?:your|the) (?:complaint|case)`,
    },
  ],
  counts: isNowhereNamed,
  examples: {
    flagged: [
      { text: "You may complain to the ombudsman." },
      { text: "You have the right to lodge a complaint with a supervisory authority." },
      { text: "If our answer does not satisfy you, you can take your case to the energy ombudsman." },
      { text: "We have told the privacy regulator. You can also complain to it yourself." },
      { text: "Tenants can contact the housing regulator." },
      { text: "You are entitled to complain about us to the data protection authority.", note: "Which one?" },
      { text: "Please complain to the watchdog if we do not answer within eight weeks." },
      { text: "If you are still not content, refer it to the ombudsman." },
      { text: "Complaints can be made to the inspectorate." },
      { text: "If that does not help, the adjudicator will look at your case." },
    ],
    clean: [
      { text: "You may complain to the Energy Ombudsman.", note: "It has a name." },
      { text: "You may complain to the ombudsman: 020 7946 0000." },
      { text: "You may complain to the regulator. Its address is overleaf." },
      {
        text: "You may complain to the regulator.\n\n## Addresses\n\nInformation Commissioner's Office, ico.example.org",
      },
      { text: "You can also complain to the data protection authority of the country where you live." },
      { text: "We have reported the theft to the regulator." },
      { text: "We have complained to the regulator about our carrier." },
      { text: "Customers have complained to the regulator about us." },
      { text: "You may complain to your local authority." },
      { text: "You can contact the harbour authority for a berth.", note: "No complaint." },
    ],
  },
});

function isNowhereNamed({ passage, start, end }: PlacedHit, { draft }: RuleContext): boolean {
  const { text = "", heading } = draft.passages[passage] ?? {};
  const isMeant =
    authorityPattern.test(text.slice(start, end)) ||
    authorityPattern.test(`${draft.passages[passage - 1]?.text ?? ""} ${text.slice(0, start)}`);
  const isGiven = draft.passages
    .slice(passage, passage + 3)
    .some(
      (near) =>
        near.heading === heading &&
        (elsewherePattern.test(near.text) || (givesWay(near) && (near.text === text || itsPattern.test(near.text)))),
    );
  return isMeant && !isGiven && !namesOne(draft);
}

const namesOne = onceForEach(({ passages, ownNames }: RuleContext["draft"]) =>
  passages.some(({ text }) => isNamed(text, ownNames)),
);

/** Whether an authority stands here by its own name, in capital letters. */
function isNamed(text: string, ownNames: readonly string[]): boolean {
  return [...text.matchAll(namePattern)].some(
    ([whole, first, place]) =>
      !ownNames.includes(whole) && (first === undefined || place !== undefined || !anyName.test(first)),
  );
}
