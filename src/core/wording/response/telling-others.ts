import { sourceLines } from "../../text/pattern-lines.ts";
import { Sieved, type AskedPattern } from "../../text/sieve.ts";
import { group, peopleWords } from "../people-affected/marked-people.ts";
import { blank } from "../statement.ts";
import { setOf, wholeWords } from "../word-list.ts";

/** Whom one tells: those who must know, and those who can help. */
const toldWordPattern = wholeWords(
  sourceLines`
    (?:
      police|authorit(?:y|ies)|regulators?|commission(?:er)?(?:'s office)?|ombudsman|ico|law enforcement|banks?|users?
      |customers?|clients?|members?|everyone|everybody|people|individuals|concerned|affected|patients|parents
      |employees|staff|maintainers?|authors?|owners?|those|insurers?|families|tenants|subscribers|guests|passengers
      |donors|recipients|(?:the|each|every|that) (?:wrong |unintended )?(?:recipient|receiver|sender|addressee|finder)
      |exchanges?|providers?|partners?|vendors?|hosts?|suppliers?|registrars?|manufacturers?|neighbou?rs?|pupils
      |students|residents|readers?|buyers?|sellers?|shoppers?|drivers?|travellers|households?|relatives|applicants?
      |volunteers?|researchers?|participants?|account holders?|cardholders?|depositors?|policyholders?|carers?
      |schools?|agenc(?:y|ies)
      |(?:
        person|man|woman|parent|patient|customer|client|member|recipient|owner|reader|tenant|guest|company|firm|one
        |family
      ) (?:who|that|which|whose|in question|concerned)
      |search engines?|each|all|every
    )
  `,
);
/** Any other noun for people: "candidates", "beekeepers". */
const peoplePattern = peopleWords(group);
export const toldPattern: AskedPattern = { test: (text) => toldWordPattern.test(text) || peoplePattern.test(text) };
/** "We are writing to inform you", "we asked ourselves", "we told you": no measure. */
export const toYouPattern = new Sieved(
  /^(?:,? (?:again|also|now|all|out))* ?(?:you\b(?! all)|that\b|us\b|me\b|ourselves\b|(?:it|them|my)sel(?:f|ves)\b|to (?:inform|tell|let|notify|share|say|apologi[sz]e|explain|update|you)\b|about\b|of\b|by\b|whether\b|how\b|for (?:your|you)\b)/i,
);
/** "the theft to local police", "it to all members"; not "to us" */
const toWhomPattern = new Sieved(/^[^.;,]{0,60}? to (?!us\b|me\b|our\b|you\b)([^.;,]{3,60})/);

/** Whether what follows "report" says to whom, and they are those who must know. */
export function isToldTo(object: string): boolean {
  const [, told = ""] = toWhomPattern.exec(object) ?? [];
  return toldPattern.test(told.replace(/ by\b.*/, ""));
}

/** "a letter with the names of all patients": to whom one writes, and not what is in the letter. */
export function withoutContents(lemma: string, object: string): string {
  return /^(?:e-?mail|mail|text|post|send|forward)$/.test(lemma) ? contentsPattern.replaceIn(object, blank) : object;
}
const contentsPattern = new Sieved(/\b(?:contain|hold|list|includ|show)(?:ing|s|ed|e)?\b.*| with\b.*/g);

/** "we have given every tenant a heater" */
export const handingVerbs = setOf("give hand lend provide bring distribute supply issue post send");
