import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord, MomentName } from "../../record/record.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import { authority as one } from "../authority-words.ts";
import type { RuleContext } from "../rule.ts";
import type { Phrase } from "../wording-rule.ts";
import type { PlacedHit } from "../wording.ts";

const leftOpen = "“{words}”, and the record leaves open when ";
const isToldAuthority = `${leftOpen}the authority was told. Put the day into the record, or leave this out.`;
const isToldPeople = `${leftOpen}the people affected were told. Put the day into the record, or correct this.`;
const isOver = `${leftOpen}it could do no more harm. Put that into the record, or say what is still being done.`;

const authority = String.raw`(?:${one}|the (?:relevant|competent|responsible|supervisory) authorities|(?:the |our )?regulators)`;
const also = String.raw`(?:(?:also|already|now|since|\w+ly) )*`;
const informed = "(?:told|informed|notified|alerted)";
const trouble = "(?:breach|leak|incident|attack|outage|intrusion|disruption)";
const vague = String.raw`(?:${trouble}|matter|situation|issue|problem)`;
/** It is of a condition, of what comes, or denied. */
const unless = String.raw`if|unless|until|once|when|whether|may|might|could|would|should|will|cannot|no|not|never|nobody|\w+n['’]t|first|partly|nearly|as soon as`;

/** What a draft tells as done, of which the record does not know when. */
export const openMoments: readonly Phrase[] = [
  {
    words: String.raw`(?:we|I) (?:have )?${also}(?:${informed}|(?:reported|disclosed) (?:it|this|the [\w-]+(?: [\w-]+)?) to) ${authority}|${authority} (?:has|have|was|were) ${also}(?:been ${also})?${informed}|(?:it|this|the ${trouble}) (?:has|was) ${also}(?:been ${also})?reported to ${authority}`,
    unless,
    message: isToldAuthority,
  },
  {
    words: String.raw`(?:we|I) (?:have )?${also}(?:${informed}|contacted|wrote to|written to|e-?mailed) (?:all|every|each|everyone|everybody)(?: of)?(?: our| the| those)?(?: [\w-]+){0,2}? (?:affected |concerned )?on (?:the )?(?:[a-z]+day\b|\d{1,2}(?= [a-z]))`,
    unless,
    message: isToldPeople,
  },
  {
    words: sourceLines`
      (?:${trouble}|threat|situation) (?:has|have|was|were|is|are) ${also}(?:been ${also})?contained
      |(?:we|I) (?:have )?${also}contained (?:it|this|(?:the|this) (?:[\w-]+ )?${vague})|${trouble} is ${also}over
      |(?<!\bno )${vague} (?:has|is) ${also}(?:been ${also})?(?:closed|resolved|settled)
      |(?:consider|regard|treat) (?:the|this) ${vague} (?:to be |as )?(?:closed|resolved|settled|over)
    `,
    unless,
    message: isOver,
  },
];

/** Undefined for a hit of something else; whether the record leaves open what it tells. */
export function isOpenMoment(hit: PlacedHit, { draft, record }: RuleContext): boolean | undefined {
  const isOpen = (...names: readonly MomentName[]) =>
    record !== undefined && !names.some((name) => isKnown(record.moments[name]));
  switch (hit.message) {
    case isToldAuthority:
      return isOpen("authorityTold");
    case isToldPeople:
      return isOpen("told") && meansAffected(draft.passages[hit.passage]?.text.slice(hit.start, hit.end) ?? "", record);
    case isOver:
      return isOpen("contained", "recovered", "occurredTo");
    default:
      return undefined;
  }
}

/** "all tenants affected", "all tenants" where tenants are those whom it happened to. */
function meansAffected(words: string, record: IncidentRecord | undefined): boolean {
  const noun = /(?<![\w-])([\w-]+) on (?:the )?[\w-]+$/i.exec(words)?.[1]?.toLowerCase() ?? "";
  const groups = record?.people.groups ?? [];
  return (
    /^(?:affected|concerned)$/.test(noun) ||
    (noun.length > 3 && groups.some(({ who }) => isKnown(who) && who.value.toLowerCase().includes(noun)))
  );
}
