import { allMatches } from "../text/all-matches.ts";
import { Memory } from "../text/remember.ts";
import { determiners, subordinators } from "./clause/closed-class.ts";
import { isAdverb, isAuxiliary } from "./clause/verb-group.ts";
import { verbFormOf } from "./clause/verb-forms.ts";
import { keyOfTerms, type OwnTerms } from "./own-terms.ts";
import { oneOf, setOf } from "./word-list.ts";

/** A sentence as the publisher would tell it of itself, and where each place of it stands in the original. */
export interface Retold {
  readonly text: string;
  readonly placeOf: (offset: number) => number;
}

/** Who may stand right behind the name of their organisation: "Acme staff", "the school office". */
const people = setOf(`
  staff team teams engineer engineers employee employees developer developers administrator administrators operator
  operators volunteer volunteers officer officers office offices department departments desk personnel colleague
  colleagues clerk clerks nurse nurses technician technicians driver drivers manager managers
  crew trainee trainees intern interns teacher teachers receptionist receptionists librarian librarians secretary
  members maintainers maintainer treasurer president chair warden bursar caretaker editor editors porter cleaners dispatcher agents agent workers worker people
`);
/** Things that may stand there: "an Acme update". */
const things = setOf(`
  code codebase configuration config script scripts software process processes deployment deployments application app
  setup settings rule rules pipeline pipelines release releases update updates design architecture monitoring alerting
  backup backups procedure procedures controls tests testing policy policies documentation permissions infrastructure
  system systems website site page server servers network database service services platform product library client
  firewall cache storage cluster api login form mailer newsletter engineering operations network security support
  finance payroll billing it hr admissions housing enrolment enrollment registry records technology
`);
const prepositions = setOf(
  "of by with from to for at in on against into within inside behind across upon under through",
);
const agreeing: ReadonlyMap<string, string> = new Map([
  ["is", "are"],
  ["was", "were"],
  ["has", "have"],
  ["does", "do"],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
]);

/** "this branch", "this court office": whoever says it sits there. */
const houses = [
  "office",
  "court",
  "branch",
  "ward",
  "firm",
  "company",
  "bank",
  "depot",
  "station",
  "laboratory",
  "department",
];

/** "the Bank", "the Company": a common noun with a capital is what whoever writes has called itself. */
const namedKinds = oneOf([
  ...["Bank", "Company", "Corporation", "Firm", "Group", "Fund", "Union", "City", "Town", "County", "Borough", "Hotel"],
  ...["Airline", "Airport", "Railway", "Port", "Brewery", "Publisher", "Operator", "Cent(?:re|er)", "Chamber"],
  ...["Partnership", "Studio", "Festival", "Faculty", "Estate", "Monastery", "Order"],
]);

type Teller = (text: string) => Retold;

let lastKey = "";
let lastTeller: Teller = keep;

/** Tells sentences in the first person, with `terms` as the publisher's names for itself; one that has none stays as it is. */
export function firstPersonFor(terms: OwnTerms): Teller {
  const key = keyOfTerms(terms);
  if (key !== lastKey) {
    const told = new Memory<Retold>();
    const pattern = termPattern(terms);
    lastTeller = (text) => told.of(text, () => retell(text, pattern));
    lastKey = key;
  }
  return lastTeller;
}

function keep(text: string): Retold {
  return { text, placeOf: (offset) => offset };
}

/** "the council", "the Council" */
function eitherCase(words: readonly string[]): string {
  return oneOf(words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`));
}

function termPattern({ names, kinds }: OwnTerms): RegExp {
  const escaped = names.map((name) => name.replace(/[$()*+./?[\\\]^{|}-]/g, String.raw`\$&`));
  const kind = String.raw`(?:[Tt]he (?:${eitherCase(kinds)})|[Tt]his (?:[\w-]+ )?(?:${eitherCase([...kinds, ...houses])}))(?! (?:that|which|who|whose|of|where)\b)`;
  const named = String.raw`[Tt]he ${namedKinds}(?! (?:[A-Z]|of\b))`;
  const own = String.raw`${kind}|${named}|[Tt]he [Uu]ndersigned(?: (?:${eitherCase([...kinds, ...houses])}))?`;
  const all = names.length === 0 ? own : String.raw`(?:(?:[Tt]he|[Tt]his) )?${oneOf(escaped)}|${own}`;
  return new RegExp(String.raw`(?<![\w-])(?:${all})(?![\w-])('s?(?!\w))?(?: itself\b)?`, "g");
}

/** Builds the new text piece by piece and remembers how far each piece was moved. */
class Retelling {
  text = "";
  done = 0;
  readonly #moves: (readonly [number, number])[] = [];
  readonly #original: string;

  constructor(original: string) {
    this.#original = original;
  }

  replace(start: number, end: number, words: string): void {
    this.text += this.#original.slice(this.done, start) + words;
    this.done = end;
    this.#moves.push([this.text.length, end - this.text.length]);
  }

  finish(): Retold {
    const text = this.text + this.#original.slice(this.done);
    const moves = this.#moves;
    return { text, placeOf: (offset) => offset + (moves.findLast(([from]) => from <= offset)?.[1] ?? 0) };
  }
}

/** "Acme", "the clinic's", "this council", where one of them is found. */
function retell(text: string, pattern: RegExp): Retold {
  const matches = allMatches(pattern, text);
  if (matches.length === 0) {
    return keep(text);
  }
  const told = new Retelling(text);
  let isSubject = false;
  for (const match of matches) {
    const end = match.index + match[0].length;
    const words = pronounFor(text, match.index, end, match[1] !== undefined);
    if (words === undefined || match.index < told.done) {
      continue;
    }
    const start = words === "our" ? startWithArticle(text, match.index) : match.index;
    ownWordsBetween(text, told, start, isSubject);
    told.replace(start, end, start === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words);
    if (words === "we") {
      isSubject = true;
      agree(text, end, told);
    }
  }
  ownWordsBetween(text, told, text.length, isSubject);
  return told.finish();
}

/** "an Acme clerk", "a trained Acme clerk": from its article on. */
function startWithArticle(text: string, start: number): number {
  const article = /\b[Aa]n? (?:[a-z-]{3,20} )?$/.exec(text.slice(Math.max(start - 26, 0), start))?.[0] ?? "";
  return start - article.length;
}

/** "we" for who acts, "us" behind a preposition or a verb, "our" before what is owned. Undefined for part of another name. */
function pronounFor(text: string, start: number, end: number, isPossessive: boolean): string | undefined {
  if (isPossessive) {
    return /^ (?!alone\b|and\b|or\b|but\b)[\w"]/.test(text.slice(end, end + 8)) ? "our" : "ours";
  }
  const before =
    text
      .slice(Math.max(start - 24, 0), start)
      .trimEnd()
      .split(/[^\w']/)
      .at(-1)
      ?.toLowerCase() ?? "";
  const rest = text.slice(end, end + 60);
  const next = /^ (?:\w+ly )?([\w'-]+)/.exec(rest)?.[1] ?? "";
  // "Acme Payroll": a product of theirs.
  if (/^[A-Z]/.test(next) && !/^[Tt]h/.test(text.slice(start, start + 3))) {
    return "our";
  }
  if (people.has(next) || things.has(next)) {
    // "an Acme clerk" is one of ours.
    return determiners.has(before) && !/^(?:that|an?)$/.test(before) ? undefined : "our";
  }
  const form = verbFormOf(next);
  const isVerb =
    isAuxiliary(next.replace(/n't$/, "")) ||
    (form !== undefined && (form.isPast || form.isPresent || (form.isParticiple && before === "had")));
  if (/^ [a-z]/.test(rest) && !isVerb && !isAdverb(next) && !goesOn.has(next)) {
    return undefined;
  }
  if (prepositions.has(before)) {
    return "us";
  }
  const isObject = !isVerb && !subordinators.has(before) && verbFormOf(before)?.isKnown === true;
  return isObject ? "us" : "we";
}

/** What may follow a noun without being part of it. */
const goesOn = setOf(`
  and or but nor not never also still then to in on at of for with by from as because when while after before since
  until that which who if although though so than without during over under into did had itself alone only first now
  however once may might can could will would shall should must
`);

/** "its", "their" and "that it", where the one before speaks of the publisher. */
const ownWordPattern =
  /\b(?:its|their)\b|(?<=\b(?:that|the way|how) )(?:it|they)(?= (?:was|were|has|had|did|is|are|should|could|\w+ed)\b)/g;

function ownWordsBetween(text: string, told: Retelling, end: number, isSubject: boolean): void {
  if (!isSubject) {
    return;
  }
  const from = told.done;
  for (const match of text.slice(from, end).matchAll(ownWordPattern)) {
    const start = from + match.index;
    if (start < told.done) {
      continue;
    }
    const isOwner = match[0].startsWith("its") || match[0] === "their";
    told.replace(start, start + match[0].length, isOwner ? "our" : "we");
    if (!isOwner) {
      agree(text, start + match[0].length, told);
    }
  }
}

/** "has" becomes "have", "accepts" becomes "accept". */
function agree(text: string, end: number, told: Retelling): void {
  const match = /^((?: \w+ly| also| still| now)? )([\w']+)/.exec(text.slice(end, end + 50));
  const verb = match?.[2] ?? "";
  const form = verbFormOf(verb);
  const plural = agreeing.get(verb) ?? (form?.isPresent === true && !form.isBase ? form.lemma : undefined);
  if (plural !== undefined && match !== null) {
    const start = end + (match[1]?.length ?? 0);
    told.replace(start, start + verb.length, plural);
  }
}
