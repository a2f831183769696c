import { sourceLines } from "../text/pattern-lines.ts";
import { Memory, rememberByText } from "../text/remember.ts";
import { sieveList } from "../text/sieve-list.ts";
import { Sieved } from "../text/sieve.ts";
import type { Passage } from "../wording/prose.ts";
import { rememberByStretchWith, rememberInPassages } from "../wording/stretches.ts";

/** `mailto:security@acme.example`: an address that a publisher gives for questions; the domain is its own. */
const ownAddressPattern =
  /^mailto:(?:security|support|privacy|help|helpdesk|contact|info|team|hello|abuse|incidents?|press|admin|dpo|legal|questions|care|ops|customer[.-]?(?:service|care|support)|data[.-]?protection)@((?:[\w-]+\.){0,3}[\w-]+)\.[a-z]{2,12}(?:\?|$)/i;

/** Domains at which everybody may have an address. */
const commonMailHosts: ReadonlySet<string> = new Set(["gmail", "outlook", "hotmail", "yahoo", "proton", "protonmail"]);

/** So many passages at the end may be a sign-off. */
const signOffLength = 8;

/** A name of one to four words that begin with a capital: `Acme`, `RubyGems.org`, `Acme Payroll`. */
const name = String.raw`([A-Z][\w&'+-]*(?:\.[\w-]+)*(?: (?:[A-Z][\w&'+-]*(?:\.[\w-]+)*|of|and|&)){0,3})`;

const sieved = (source: string): Sieved => new Sieved(new RegExp(source));

/** Cues that nobody but the publisher uses of a name, each with the name as its first group. */
const cuePatterns: readonly Sieved[] = [
  // "We at Acme are sorry", "All of us at Acme", "Here at Acme"
  sieved(String.raw`\b(?:[Ww]e|us|[Hh]ere|everyone|[Tt]he team|our team) (?:here )?at (?:the )?${name}`),
  // "At Acme, we take"
  sieved(String.raw`\bAt ${name},? we\b`),
  // "On behalf of Acme, we", "on behalf of the Acme team"
  sieved(String.raw`\b[Oo]n behalf of (?:everyone at |all of us at |the )?${name}`),
  // "We, the Acme team, are sorry"
  sieved(String.raw`\b[Ww]e,? the ${name} (?:[Tt]eam|[Ff]oundation|[Pp]roject)\b`),
  // "Acme is writing to tell you", "Acme apologises", "Acme never asked, and is answerable to you"
  sieved(
    sourceLines`
      (?:^|[.:–—] |\b[Tt]he )${name}(?:, [^.;:"]{2,80},| [^.;:"]{2,100}, and)? (?:
        is (?:answerable|accountable|writing|notifying|providing notice|committed|contacting|informing)
        |(?:sincerely |deeply |unreservedly |fully )?(?:
          apologi[sz]es|regrets|(?:accepts|acknowledges|recogni[sz]es|admits) that (?:it|its)\b
        )
        |hereby|(?:takes|accepts) (?:the|this|its|your|full|complete|total|sole)
      )\b
    `,
  ),
  // "Acme's own engineers"
  sieved(
    String.raw`\b${name}'s? own (?:[\w-]+ ){0,3}(?:engineers?|staff|team|teams|people|employees|office|department|administrators|developers|operators|colleagues)\b`,
  ),
  // "Statement from Acme", "Notice by Acme"
  sieved(String.raw`^(?:[Aa] )?(?:Statement|Notice|Message|Update|Letter|News) (?:from|by) (?:the )?${name}`),
  // "Acme press statement" as a title
  sieved(String.raw`^${name} (?:[Pp]ress |[Mm]edia |[Pp]ublic )?[Ss]tatement$`),
  // "the Council's website", "but the Council": a kind of organisation with a capital is the one that writes
  sieved(
    String.raw`\b[Tt]he (Council|Trust|University|College|School|Academy|Company|Hospital|Practice|Charity|Society|Registry|Foundation|District|Club|Clinic|Museum|Library|Association|Commission)\b(?! (?:of|for|on|[A-Z]))`,
  ),
  // Acme Ltd ("we", "us" or "Acme")
  sieved(String.raw`\b${name} \((?:"[\w. ]{1,40}"(?:, ?| or | and ){1,3}){0,4}"(?:we|us|our|We|Us|Our)"`),
];

/** "The Acme Team", "Your friends at Acme", "— The Acme team" as a line of its own. */
const signOffPatterns: readonly Sieved[] = [
  sieved(String.raw`^[-\u2013\u2014~ ]{0,4}(?:[Tt]he|[Yy]our) ${name} (?:[Tt]eam|[Ss]taff|[Cc]rew)[.!]?$`),
  sieved(
    String.raw`\b(?:[Tt]eam|CEO|CTO|CISO|[Ff]ounder|[Dd]irector|[Oo]fficer|[Ff]riends),? (?:at|of|for) ${name}[.!]?$`,
  ),
];

/** Words that stand where a name might and are none. */
const noNames: ReadonlySet<string> = new Set([
  ...["Security", "Support", "Engineering", "Operations", "Infrastructure", "Incident", "Response", "Development"],
  ...["Customer", "Privacy", "Legal", "Communications", "Product", "Core", "Leadership", "Executive", "Management"],
  ...["It", "He", "She", "They", "We", "This", "That", "Nobody", "Everyone"],
  ...["Board", "Company", "Data", "Protection", "IT", "Team", "Us", "We", "Our", "The", "This", "UTC", "PST", "EST"],
]);

/** Words that end a name without being part of it: `Acme Security` is `Acme`. */
const trailingWordPattern = / (?:Security|Support|Engineering|Operations|Incident Response|[Tt]eam|and|of|&)$/;

/**
 * What the organisation calls itself: `known` first (from the record or the caller), then names that
 * stand beside strong cues in `passages`. Never guessed from how often a name stands there.
 */
export function findOwnNames(passages: readonly Passage[], known: readonly string[]): readonly string[] {
  return [
    ...new Set([
      ...known.map((given) => given.trim()).filter((given) => given !== ""),
      ...namesBesideCues(passages).flatMap(({ found }) => found),
      ...passages.slice(-signOffLength).flatMap(({ text }) => namesInSignOff(text)),
      ...namesOfDomains(passages),
    ]),
  ];
}

const cuesIn = sieveList(cuePatterns, (pattern) => pattern);
const signOffsIn = sieveList(signOffPatterns, (pattern) => pattern);

const namesBesideCues = rememberInPassages(({ text }) => {
  const names = namesBeside(cuesIn, text);
  return names.length === 0 ? undefined : names;
});
const namesInSignOff = rememberByText((text) => namesBeside(signOffsIn, text));

function namesBeside(patternsIn: (text: string) => readonly Sieved[], text: string): readonly string[] {
  return patternsIn(text).flatMap((pattern) => cleanName(pattern.exec(text)?.[1]) ?? []);
}

/** Names in the text that are also the domain of an address given for questions: `Acme` of `privacy@acme.example`. */
function namesOfDomains(passages: readonly Passage[]): readonly string[] {
  const links = linksIn(passages).flatMap(({ found }) => found);
  const labels = [...new Set(links)]
    .map((link) => ownAddressPattern.exec(link)?.[1]?.split(".").at(-1)?.toLowerCase() ?? "")
    .filter((label) => label.length > 2 && !commonMailHosts.has(label));
  return [...new Set(labels)].flatMap((label) => {
    const uses = labelUses(passages, label).map(({ answer }) => answer);
    const found = uses.find(({ capital }) => capital !== undefined)?.capital;
    return found === undefined || uses.some(({ isSomebodyElse }) => isSomebodyElse)
      ? []
      : [found.replace(/\.\w+$/, ""), found];
  });
}

const linksIn = rememberInPassages(({ links }) => (links.length === 0 ? undefined : links));

/** How a stretch of a text uses the label of a domain. */
interface LabelUse {
  /** Its spelling where it begins with a capital: "Acme", "Acme.org". */
  readonly capital: string | undefined;
  /** Whether it is somebody we work with or turn to: "our supplier Acme", "Acme, which hosts our shop". */
  readonly isSomebodyElse: boolean;
}

const labelUses = rememberByStretchWith((passages, label): LabelUse => {
  const { written, somebodyElse } = patternsOf.of(label, labelPatterns);
  const spellings = passages.flatMap(({ text }) => text.match(written) ?? []);
  return {
    capital: spellings.find((word) => /^[A-Z]/.test(word)),
    isSomebodyElse: spellings.length > 0 && passages.some(({ text }) => somebodyElse.test(text)),
  };
});

/** So many labels are remembered with their patterns; a letter gives few addresses. */
const patternsOf = new Memory<ReturnType<typeof labelPatterns>>(20);

function labelPatterns(name: string) {
  const others = String.raw`(?:suppliers?|vendors?|providers?|partners?|processors?|contractors?|hosts?|hosting (?:company|firm|provider)|agency|authority|regulator|commissioner|insurer|bank|bureau|carrier|registrar|consultancy|firm)`;
  const named = String.raw`${name}(?:\.\w{2,5})?\b(?: (?!is\b|was\b|are\b|and\b)\w+){0,2}`;
  const somebodyElse = new RegExp(
    String.raw`\b${others}(?: called| named)?,? ${name}\b|\b${named},? (?:is |was |are )?(?:our|the|an?|one of our) (?:[\w-]+ ){0,3}?${others}\b|\b${named},? (?:which|who) (?:\w+ ){1,2}(?:for us|our|us)\b`,
    "i",
  );
  return { written: new RegExp(String.raw`\b${name}(?:\.(?:org|com|net|io|dev|co|eu))?\b`, "gi"), somebodyElse };
}

function cleanName(found: string | undefined): string | undefined {
  let cleaned = found?.replace(/'s?$/, "");
  while (cleaned !== undefined && trailingWordPattern.test(cleaned)) {
    cleaned = cleaned.replace(trailingWordPattern, "");
  }
  return cleaned === undefined || cleaned.length < 2 || cleaned.split(" ").every((word) => noNames.has(word))
    ? undefined
    : cleaned;
}
