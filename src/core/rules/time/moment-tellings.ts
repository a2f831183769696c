import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord, MomentName } from "../../record/record.ts";
import { hasStoppage } from "../../record/stoppage.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { authority } from "../authority-words.ts";

/** What is told of a moment right beside its day. */
export interface Telling {
  readonly name: MomentName | "nextUpdate" | "step";
  readonly what: string;
  /** In a sentence that has `@` where the day stands. */
  readonly pattern: RegExp;
  /** Then it is told of something else. */
  readonly unless?: RegExp;
  /** Whether the words can mean little else, so that only another telling of the record's own day speaks for it. */
  readonly isCertain?: true;
  /** Where it means this in some records alone. */
  readonly only?: OnlyFor;
}

/**
 * `more`: of a leak, or where a service stopped with another incident; `outage`: of all else, which may be one; `one`: of
 * what has one course alone, so that “the incident” can be no other.
 */
export type OnlyFor = "outage" | "more" | "one";

/** Whether words mean what a telling says, in this record: "the outage" of a leak is that of a service. */
export function isToldIn({ only }: { readonly only?: OnlyFor }, record: IncidentRecord | undefined): boolean {
  const isMore =
    record !== undefined && (hasStoppage(record) || (isKnown(record.type) && record.type.value === "leak"));
  return only === "one"
    ? record === undefined || !hasStoppage(record)
    : only === undefined || (only === "more") === isMore;
}

type MomentTelling = Telling & { readonly name: Exclude<Telling["name"], "step"> };

function ofStage(telling: Pick<MomentTelling, "name" | "what" | "only">, words: string): MomentTelling {
  return { ...telling, pattern: new RegExp(words, "i"), unless: furtherPattern, isCertain: true };
}

const outage = String.raw`\b(?:leak|breach|outage|disruption)`;
const leak = String.raw`\b(?:leak|breach)`;
const stopped = String.raw`\b(?:outage|disruption)`;
const began = String.raw`(?:first )?(?:began|started)\b`;
const ended = String.raw`(?:finally )?(?:ended|was over|stopped)\b`;
/** It is told of more than the one thing, of what was thought of it, or of what might be. */
export const furtherPattern =
  /\b(?:also|again|later|second|new|another|other|more|further|at first|originally|thought|believed|said|told you|wrote|wrong(?:ly)?|mistaken(?:ly)?|if|whether|may|might|could|(?<!\bat )once|after|before|not|never)\b/i;
const mishap = "(?:leak|breach|outage|disruption|incident|mistake|error)";
const wasFound = "was (?:first )?(?:found|discovered|noticed|detected|spotted)";
const supplier = String.raw`our (?:[\w-]+ ){0,2}?(?:supplier|provider|vendor|contractor|processor)`;
const intruder = String.raw`\b(?:intruders?|attackers?|hackers?|thieves|thief|criminals?|strangers?|somebody|someone)`;

export const tellings: readonly MomentTelling[] = [
  {
    name: "aware",
    what: "you found out",
    pattern:
      /\bwe (?:first )?(?:found out(?: about (?:it|this|the \w+))?|became aware(?: of (?:it|this|the \w+))?|(?:discovered|noticed|learned of|learnt of) (?:it|this|the (?:leak|breach|incident|outage|mistake|error)))[,:]?(?: (?:on|early|late|at)\b|[.!]?$)/i,
    unless: furtherPattern,
    isCertain: true,
  },
  {
    name: "aware",
    what: "you found out",
    pattern:
      /\b(?:we|our \w+) (?:first )?(?:found(?: out)?|discovered|noticed|detected|became aware|learned|learnt)\b/i,
    unless: /\b(?:not|n['’]t) (?:yet )?know\b|\b(?:will|shall)\b[^.;]*@/i,
  },
  {
    name: "suspected",
    what: "you first suspected it",
    pattern: /\bwe first (?:suspected|had (?:the|our) (?:first )?suspicions?)\b/i,
    unless: furtherPattern,
    isCertain: true,
  },
  {
    name: "occurredFrom",
    what: "it began",
    pattern:
      /^(?:it|this)(?: all)? (?:began|started) with (?:an?|our|the) (?:\w+ )?(?:update|upgrade|change|new version|release|migration|deployment|mistake|error|fault|failure)\b/i,
    unless: furtherPattern,
    isCertain: true,
  },
  {
    name: "aware",
    what: "you found out",
    pattern: new RegExp(
      String.raw`^on @,? the ${mishap} ${wasFound}|\bthe ${mishap} ${wasFound}(?: by [^.,;@]{1,40})? on (?:[a-z]+day,? )?@`,
      "i",
    ),
    unless: furtherPattern,
    isCertain: true,
  },
  {
    name: "told",
    what: "you told the people affected",
    pattern:
      /\bwe (?:have )?(?:told|informed|notified|wrote to) (?:all )?(?:the people|everybody|everyone) affected(?: on (?:[a-z]+day,? )?@|[.!]?$)/i,
    unless: furtherPattern,
    isCertain: true,
  },
  ofStage({ name: "occurredFrom", what: "it began", only: "one" }, String.raw`\bincident ${began}`),
  ofStage({ name: "occurredFrom", what: "it began", only: "outage" }, `${outage} ${began}`),
  ofStage({ name: "occurredFrom", what: "it began", only: "more" }, `${leak} ${began}`),
  ofStage({ name: "serviceStopped", what: "the service stopped working", only: "more" }, `${stopped} ${began}`),
  ofStage({ name: "occurredTo", what: "it ended", only: "one" }, String.raw`\bincident ${ended}`),
  ofStage({ name: "occurredTo", what: "it ended", only: "outage" }, `${outage} ${ended}`),
  ofStage({ name: "occurredTo", what: "it ended", only: "more" }, `${leak} ${ended}`),
  ofStage({ name: "recovered", what: "everything worked again", only: "more" }, `${stopped} ${ended}`),
  {
    name: "authorityTold",
    what: "you told the authority",
    pattern: new RegExp(
      String.raw`\bwe (?:have )?(?:told|informed|notified|reported (?:it|this|the [\w-]+(?: [\w-]+)?) to) ${authority}`,
      "i",
    ),
    unless: furtherPattern,
    isCertain: true,
  },
  {
    name: "notifiedBySupplier",
    what: "your supplier told you",
    pattern: new RegExp(
      String.raw`\b${supplier} (?:first )?(?:told|informed|notified|warned|alerted) us(?: (?:of|about) (?:it|this|the \w+))? on (?:[a-z]+day,? )?@(?! that\b)|^on @,? ${supplier} (?:first )?(?:told|informed|notified|warned|alerted) us(?! that\b)\b`,
      "i",
    ),
    unless: furtherPattern,
    isCertain: true,
  },
  {
    name: "occurredFrom",
    what: "it began",
    pattern: new RegExp(
      String.raw`${intruder} (?:first )?(?:got in(?:to [^.,;@]{1,40})?|broke in(?:to [^.,;@]{1,40})?|gained access(?: to [^.,;@]{1,40})?) (?:on|in the (?:night|early hours) of) (?:[a-z]+day,? )?@`,
      "i",
    ),
    unless: furtherPattern,
    isCertain: true,
  },
  {
    name: "contained",
    what: "it could do no more harm",
    pattern: new RegExp(
      String.raw`(?:${outage}|\bincident|\bit) was (?:fully |completely )?contained on (?:[a-z]+day,? )?@|\bwe (?:fully |completely )?contained (?:it|the \w+) on (?:[a-z]+day,? )?@`,
      "i",
    ),
    unless: furtherPattern,
    isCertain: true,
  },
  {
    name: "recovered",
    what: "it worked again",
    pattern:
      /\b(?:service|system|site|shop|app|platform|everything|it|they)s? (?:was|were) (?:fully |completely )?(?:restored|recovered|back|working again)\b|\bwe (?:fully )?restored\b/i,
  },
  {
    name: "nextUpdate",
    what: "readers hear from you next",
    pattern: patternLines("i")`
        \byou(?: will|'ll|’ll) (?:next )?hear (?:more )?from us(?: again)?(?:,? at the latest,?)? (?:by|on|no later than) (?:\w+day,? )?@(?! (?:about|on|with|to)\b)
        |^By @,? you(?: will|'ll|’ll) hear (?:more )?from us(?: again)?\W*$
        |\bwe(?: will|'ll|’ll| shall) (?:
          (?:write(?: to you)?|report(?: back)?|be in touch|post|inform you|contact you) (?:
            again|next|with more|with news
          )
          |update you(?: again| next)?
        )(?: here)?(?:,? at the latest,?)? (?:by|on|no later than) (?:\w+day,? )?@(?! (?:about|on|with|to)\b)
        |\bnext update(?: is due| follows| comes)?:?(?: is)?(?: by| on)? (?:\w+day,? )?@
      `,
    unless: /\b(?:if|once|when|after|unless|last|was|those|reply|answer)\b/i,
    isCertain: true,
  },
];
