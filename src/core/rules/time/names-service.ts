import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { sourceLines } from "../../text/pattern-lines.ts";
import { onceForEach } from "../../text/remember.ts";
import { wordsThatSay } from "../words-said.ts";

/** By these alone one word is another: "payments", "paying"; and never a word in a longer one: "payroll". */
const endingPattern = /(?:ings?|ments?|ed|e?s|e)$/;
/** "shopping" and "shop" */
const doubledPattern = /([bdfglmnprt])\1$/;
const shortestStem = 3;
const wordPattern = /[a-z\u00DF-\u00FF]+(?:[-'’][a-z\u00DF-\u00FF]+)*/g;
/** They do not tell one service from another: whose it is, and in what. */
const genericPattern =
  /^(?:services?|systems?|pages?|(?:web)?sites?|apps?|portals?|platforms?|online|facilit(?:y|ies)|(?:customer|member|user|client|guest|patient|tenant|resident|student|parent|driver)s?)$/;

const shortPattern = /(?<=[a-z] )(?:service|system|page|(?:web)?site|app|portal|platform|shop|store)$/;

interface Service {
  readonly stems: ReadonlySet<string>;
  /** "paying for water online" → that of "paying", "card payments" → that of "payments" */
  readonly head: string;
  /** Finds "the portal" of "our booking portal": by itself it is that one. Undefined where such a word does not end the name. */
  readonly short: RegExp | undefined;
}

function stemOf(word: string): string {
  const stem = word.replace(endingPattern, "");
  return (stem.length < shortestStem ? word : stem).replace(doubledPattern, "$1");
}

const serviceOf = onceForEach(({ service }: IncidentRecord): Service | undefined =>
  isKnown(service) ? serviceCalled(service.value) : undefined,
);

/** "card payments and online banking" → each of the two, and "cards" for the first; empty where it is one thing. */
const partsOf = onceForEach(({ service }: IncidentRecord): readonly Service[] => {
  const names = isKnown(service) ? service.value.toLowerCase().split(/, (?:and )?| and /) : [];
  return names.length < 2
    ? []
    : names.flatMap((name) => {
        const [first = "", ...others] = name.match(wordPattern) ?? [];
        const alone = others.length === 0 || genericPattern.test(first) ? undefined : serviceCalled(`${first}s`);
        return [serviceCalled(name), alone].filter((part) => part !== undefined);
      });
});

function serviceCalled(value: string): Service | undefined {
  const tellingWords = (text: string) => {
    const words = (text.match(wordPattern) ?? []).filter((word) => wordsThatSay(word).length > 0);
    const telling = words.filter((word) => !genericPattern.test(word));
    return telling.length === 0 ? words : telling;
  };
  const text = value.toLowerCase();
  const name = text.split(/ (?:for|of|in|on|with|by|to|from|at) /)[0] ?? "";
  const [first = "", ...others] = tellingWords(name);
  const head = /ings?$/.test(first) ? first : (others.at(-1) ?? first);
  const stems = new Set([...tellingWords(text), ...(text.match(/\bonline\b/g) ?? [])].map(stemOf));
  const kind = shortPattern.exec(name)?.[0];
  const short =
    kind === undefined
      ? undefined
      : new RegExp(String.raw`\b(the|our|this) (?:online )?${kind}\b(?! (?:for|of|to (?!be\b|work\b))\b)`, "g");
  return head === "" ? undefined : { stems, head: stemOf(head), short };
}

const generic = "(?: (?:services?|systems?|pages?|(?:web)?sites?|apps?|portals?|platforms?))?";
const own = "(?:(?:the|our|your|all|both) )*(?:W )*";
const days = String.raw`now|noon|midnight|\w+day|\d\w*|@`;
/** In a text in which `H` stands for the head of the service, and `W` for its other words: the head is the subject … */
const subjectPattern = new RegExp(
  sourceLines`
    (?:^\W*|[,(@\u2013\u2014-] |\b(?:and|but|that|so|then|again|have|get|expect|bring|${days}),? )${own}H(?: (?:for |of )?W)*${generic}(?=
      [.,!?]|$
      | (?:
        is|are|was|were|has|have|had|came|went|stopped|works?|worked|still|now|currently|again|remains?|remained|did
        |does|do|didn['’]t|doesn['’]t|don['’]t|failed|could|can|cannot|will|should|back|to (?:be|work)
      )\b
    )
  `,
);
/** … or what is switched off … */
const objectPattern = new RegExp(
  String.raw`\b(?:off|down|on|up|back|restored|restarted|reopened|stopped) ${own}H(?: (?:for |of )?W)*${generic}(?=[.,!?]|$| (?:again|at|by|on|from|between|until|for)\b)`,
);
const until = sourceLines`
  (?=
    [.,!?]|$
    | (?:
      again|yet|now|normally|as (?:usual|normal|before)|at (?:the moment|present|@|\d\w*)
      |(?:from|until|since|between|on|by) (?:${days})
      |for (?:(?:about|around|almost|nearly|over|more than) )?(?:
        \d\w*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
      )
      |and|or|but
    )(?!\w)
  )
`;
const verb = String.raw`\b(?:can|cannot|can['’]t|could|couldn['’]t|not|please|to|still|now|again) H(?: (?:for )?(?:your |the |an? )?W)*`;
/** … or what one uses, or switches off … */
const usedPattern = new RegExp(
  String.raw`\b(?:use|using|access|open|visit|reach|sign in to|log in to|(?:H|book|pay|order|buy|apply|register|sign in|log in) (?:on|in|with|through|via)) ${own}H${generic}(?![\w-])|\b(?:switch(?:ed)?|turn(?:ed)?|shut|took|taken?|br(?:ing|ought)) ${own}H${generic} (?:off|down|on|back)(?:line)?\b`,
);
/** … or what one can do, with nothing behind it that may be another. */
const verbPattern = new RegExp(verb + until);
const verbOfAnyPattern = new RegExp(`${verb}(?: (?:for )?(?:your|the|an?|any|their) [a-z-]+)?${until}`);

const wholePattern =
  /\beverything(?! (?:else|apart|but|except|other|in|on|about|you|we|that|at(?! [@\d]))\b)|\ball (?:our |the )?(?:services|systems)\b|\bthe (?:outage|disruption)\b/;
/** Another one than that which stopped, or what is so on any day. */
const anotherPattern =
  /\b(?:old|machines?|every|each|always|for cleaning|(?:by|over the|on the) (?:tele)?phone|by (?:post|letter|fax|e-?mail|cheque)|in (?:cash|person)|at the (?:counter|desk|till|gate))\b/;

/** Whether a sentence speaks of everything that may have stopped: "everything", "the outage". */
export function namesWhole(text: string): boolean {
  return wholePattern.test(text.toLowerCase());
}

/** Whether a sentence names the service that stopped, or all of them. */
export function namesService(text: string, record: IncidentRecord): boolean {
  const service = serviceOf(record);
  return (
    service !== undefined &&
    text
      .toLowerCase()
      .split(/[:;] /)
      .some((clause) => !anotherPattern.test(clause) && (wholePattern.test(clause) || isNamed(clause, service)))
  );
}

/** Whether a sentence names a part of the services that stopped: what is told of it need not be so of the rest. */
export function namesPart(text: string, record: IncidentRecord): boolean {
  const clauses = text.toLowerCase().split(/[:;] /);
  return partsOf(record).some((part) =>
    clauses.some((clause) => !anotherPattern.test(clause) && isNamed(clause, part)),
  );
}

function isNamed(text: string, { stems, head, short }: Service): boolean {
  const said = new Set<string>();
  const clause = short === undefined ? text : text.replace(short, "$1 H");
  const marked = clause.replace(wordPattern, (word) => {
    const stem = stemOf(word);
    said.add(stem);
    return stem === head ? "H" : stems.has(stem) || word === "online" ? "W" : word;
  });
  return (
    (stems.size > 1 && [...stems].every((stem) => said.has(stem)) && said.has(head)) ||
    [subjectPattern, objectPattern, usedPattern, stems.size > 1 ? verbPattern : verbOfAnyPattern].some((one) =>
      one.test(marked),
    )
  );
}

/** Whether a sentence has any word of the service, or speaks of all of them: enough to say that somebody thought of it. */
export function mentionsService(text: string, { service }: IncidentRecord): boolean {
  if (!isKnown(service)) {
    return false;
  }
  const [named, said] = [service.value, text].map((words) => {
    const telling = (words.toLowerCase().match(wordPattern) ?? []).filter((word) => wordsThatSay(word).length > 0);
    return new Set(telling.map(stemOf));
  });
  return wholePattern.test(text.toLowerCase()) || [...(named ?? [])].some((stem) => said?.has(stem));
}
