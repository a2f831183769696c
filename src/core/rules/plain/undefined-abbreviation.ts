import { allMatches } from "../../text/all-matches.ts";
import { spanOfMatch } from "../../text/span.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import type { Draft } from "../../draft/draft.ts";
import { Memory } from "../../text/remember.ts";
import { rememberByStretchWith, rememberInPassages } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { isBuildersOwn } from "./for-builders.ts";
import { knownAbbreviations } from "./known-abbreviations.ts";

/** `DNS`, `SLAs`: two letters are somebody's initials, five are a name or a shout. No part of a name, a code or a file such as `CVE-2021`, `S3`, `README.md`, `AT&T`, `@ABC`. */
const abbreviationPattern = /(?<![\w./@#&+:$'-])([A-Z]{3,4})s?(?! ?\d|[\w/@&+:$\-']|\.\w)/g;

/** Words in capitals beside it: somebody shouts, or it is a heading. */
const shoutedBesidePattern = /\b[A-Z]{2,}\W{1,3}$/;
const shoutedBehindPattern = /^\W{1,3}[A-Z]{2,}(?![a-z])/;

/** "The ABC Group", "NCC Group": part of a name. */
const nameBehindPattern = /^ [A-Z][a-z]/;
const nameBeforePattern = /[a-z,] [A-Z][\w.]+ $/;

/** "134m USDC", "TUSD", "WETH": money, or what is traded as money. */
const amountBeforePattern = /(?<![\d.,])\d[\d.,]{0,15}(?:m|k|bn| million| billion| thousand)? $/i;
const moneyPattern = /USD|ETH|BTC|EUR/;
/** "YFI holders", "the BSQ token", "the blank-cheque firm IOAC": the name of a token or a firm. */
const tokenBehindPattern = /^ (?:tokens?|coins?|holders|stakeholders|vaults?|pools?|rewards|wallets?|deposits)\b/;
const firmBeforePattern = /\b(?:firm|company|group|agency|token|bank) $/i;
/** "We are grateful to MIFC": a name. "Thanks to RMM we saw it" names what it was owed to. */
const thankedPattern =
  /\b(?:thank|grateful|gratitude|indebted|(?:many|our|my|special|warm|sincere|and) thanks) (?:also )?(?:to )?$/i;
const thanksPattern = /^\W*thanks (?:also )?to $/i;
const thankedBehindPattern = /^(?:[.!]?$| for\b)/;

export const undefinedAbbreviation: Rule = {
  id: "IC707",
  name: "undefined-abbreviation",
  title: "An abbreviation that is not explained",
  why: "Whoever does not know the letters stops reading there, and that is seldom the expert.",
  source: "GSA, plainlanguage.gov: minimise abbreviations; GOV.UK style guide: explain an abbreviation the first time",
  severity: "information",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "Our DNS records were wrong." },
      { text: "We have told the DPA." },
      { text: "The SLA was not met." },
      { text: "An old VPN was open." },
      { text: "- Turn on MFA for your account" },
      { text: "The keys of our CDN were in the file. The CDN is closed.", note: "Marked once." },
      { text: "The root cause was a setting of one of our administrators. The MSP was told." },
      { text: "Our school administrator sent the list. The head commits to better checks. The SLT was told." },
      { text: "Thanks to RMM we saw it at once." },
      { text: "Thanks to RMM and luck, no file was lost." },
    ],
    clean: [
      { text: "Our domain name system (DNS) was wrong. The DNS is repaired." },
      { text: "We have told the data protection authority (DPA)." },
      { text: "The SLA (service level agreement) was not met." },
      { text: "Times are in UTC. Call us in the UK or the EU." },
      { text: "PLEASE READ THIS LETTER.", note: "Words in capitals." },
      { text: "The flaw is CVE-2026-1234, and `DNS` is code." },
      {
        text: "This post-mortem is for developers who use our open-source client. The CDN served an old file.",
        note: "Builders know the letters.",
      },
      { text: "Members of the NCC Group helped us.", note: "A name." },
      { text: "The thief took 36m DAI and paid the firm IOAC.", note: "Money, and a name." },
      { text: "We are grateful to RLI and to all other sponsors.", note: "Who is thanked has a name." },
      { text: "Thanks to RLI for the two vans." },
      { text: "Our thanks to RLI, who lent us two vans." },
      { text: "The last commit broke the replicas. The CDN served an old file.", note: "Builders know the letters." },
      { text: "We run content delivery networks. The CDN was down.", note: "The words stand before it." },
    ],
  },
  exceptions: "A notice for technical readers may use the letters that they use themselves.",
};

interface Abbreviation {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

/** The abbreviations in a sentence that not everybody knows. */
const abbreviationsIn = rememberInPassages(({ text, kind }): readonly Abbreviation[] | undefined => {
  const found =
    kind === "heading" || kind === "row"
      ? []
      : allMatches(abbreviationPattern, text)
          .map((match) => ({ letters: match[1] ?? "", ...spanOfMatch(match) }))
          .filter((one) => !knownAbbreviations.has(one.letters) && !isInName(text, one));
  return found.length === 0 ? undefined : found;
});

function check({ draft }: RuleContext): readonly RuleFinding[] {
  const seen = new Set(draft.ownNames.map((name) => name.toUpperCase()));
  const findings = abbreviationsIn(draft.passages).flatMap(({ passage, found }) =>
    found.flatMap(({ letters, start, end }) => {
      if (seen.has(letters) || isQuotedFromOthers(draft, passage, start)) {
        return [];
      }
      seen.add(letters);
      const span = draft.spanOf({ passage, start, end });
      return isExplained(draft, letters) ? [] : [{ span, message: messageFor(letters) }];
    }),
  );
  return findings.length > 0 && isBuildersOwn(draft) ? [] : findings;
}

function messageFor(letters: string): string {
  return `“${letters}” is not explained. Write out what it stands for the first time, with the letters in brackets after it, or use plain words instead.`;
}

function isInName(text: string, { letters, start, end }: Abbreviation): boolean {
  const before = text.slice(Math.max(start - 40, 0), start);
  const behind = text.slice(end, end + 40);
  return (
    shoutedBesidePattern.test(before) ||
    shoutedBehindPattern.test(behind) ||
    nameBehindPattern.test(behind) ||
    nameBeforePattern.test(before) ||
    moneyPattern.test(letters) ||
    amountBeforePattern.test(before) ||
    tokenBehindPattern.test(behind) ||
    firmBeforePattern.test(before) ||
    thankedPattern.test(before) ||
    (thanksPattern.test(before) && thankedBehindPattern.test(behind))
  );
}

/** Somewhere in the draft it is explained, or it turns out to be a word or a part of an address. */
function isExplained({ passages }: Draft, letters: string): boolean {
  return explainedIn(passages, letters).some(({ answer }) => answer);
}

/** So many abbreviations are remembered with what explains them; a letter has far fewer. */
const explanations = new Memory<(text: string) => boolean>(100);

const explainedIn = rememberByStretchWith((passages, letters) => {
  const isGivenBy = explanations.of(letters, explanationOf);
  return passages.some(({ text, links }) => isGivenBy(text) || links.some(isGivenBy));
});

/** In brackets, with its words in brackets behind it, or its words themselves; as a word or a part of an address. */
function explanationOf(letters: string): (text: string) => boolean {
  const words = Array.from(letters, (letter) => `${letter}[\\w'’]*`).join("(?:[ -](?:of|and|the|for|to|in|on))?[ -]");
  const spelled = new RegExp(`\\b${words}\\b`, "i");
  const named = new RegExp(
    `\\(${letters}s?\\)|\\b${letters}s? \\((?=[A-Za-z]+[ -])|\\b${letters}\\b,? (?:short for|stands for|which stands for|or )`,
  );
  const inAddress = new RegExp(`[./@-]${letters}[./-]|${letters}\\.\\w`, "i");
  const asWord = new RegExp(`\\b${letters.toLowerCase()}\\b`);
  return (text) => named.test(text) || asWord.test(text) || inAddress.test(text) || spelled.test(text);
}
