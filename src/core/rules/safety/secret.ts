import { said, sayLater, type Said } from "../../text/say.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { findInSource, soughtInSource } from "./sought-in-source.ts";

/** What gives access by itself, by how it looks; each with an example above. Source: the issuers' own descriptions. */
const tokens: readonly { readonly what: Said; readonly pattern: RegExp }[] = [
  // -----BEGIN RSA PRIVATE KEY-----
  {
    what: said("a private key"),
    pattern: soughtInSource(/-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g),
  },
  // AKIA and sixteen capitals or digits
  { what: said("a key to Amazon's cloud"), pattern: soughtInSource(/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g) },
  // ghp_… and thirty-six letters or digits
  { what: said("a key to GitHub"), pattern: soughtInSource(/\b(?:gh[pousr]_\w{36,255}|github_pat_\w{22,255})\b/g) },
  { what: said("a key to GitLab"), pattern: soughtInSource(/\bglpat-[\w-]{20,64}/g) },
  // xoxb-1234567890-…
  { what: said("a key to Slack"), pattern: soughtInSource(/\bxox[abeoprs]-[\w-]{10,250}/g) },
  { what: said("a key to Google's cloud"), pattern: soughtInSource(/\bAIza[\w-]{35}(?![\w-])/g) },
  { what: said("a key to a payment account"), pattern: soughtInSource(/\b[rs]k_live_[0-9a-zA-Z]{16,247}\b/g) },
  { what: said("a key to the npm registry"), pattern: soughtInSource(/\bnpm_[0-9a-zA-Z]{36}\b/g) },
  { what: said("a key to the Python package index"), pattern: soughtInSource(/\bpypi-AgE[\w-]{50,500}/g) },
  { what: said("a key to SendGrid"), pattern: soughtInSource(/\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g) },
  // eyJ….eyJ….…, a signed token
  { what: said("a sign-in token"), pattern: soughtInSource(/\beyJ[\w-]{10,1000}\.eyJ[\w-]{10,1000}\.[\w-]{10,1000}/g) },
];

/** "postgres://user:pass@host" */
const addressPattern = soughtInSource(/\b[a-z][a-z0-9+]{2,20}:\/\/[^\s:@/]{1,64}:([^\s:@/]{3,128})@[\w.-]/gi);

/** "password: hunter22", "the API key is 9fK3…", "PIN = 4711" */
const namedPattern = soughtInSource(
  patternLines("gi")`
    \b(?:
      (?:
        password|passphrase|passwd|pwd|pass ?code|api[ _-]?key|secret(?:[ _-]key)?|access[ _-]?(?:key|token)
        |auth[ _-]?token|token|client[ _-]secret
      )["'\x60*_]{0,3} {0,2}
      (?::|=|\bis\b|\bwas\b)[*_]{0,2} {0,2}["'\x60“‘*]{0,3}([^\s"'\x60”’<>{}()[\]*,;]{6,80})
      |pin(?: code| number)? {0,2}(?::|=|\bis\b|\bwas\b)[*_]{0,2} {0,2}["'\x60“‘*]{0,3}(\d{4,8})\b
    )
  `,
);

/** "Ihr Kennwort für das Portal lautet: Sommer2026!", "PIN ist 4711" */
const germanPattern = soughtInSource(
  /\b(?:(?:kennwort|passwort|zugangscode)(?: (?:für|zum|zur) [^\n.:!?]{1,30}?)?|pin-(?:code|nummer)|pin(?= [ilwh]))["'`*_]{0,3} {0,2}(?::|=|\b(?:ist|war|lautete?|hei(?:ß|ss)t)\b:?)[*_]{0,2} {0,2}["'`“„‘‚*]{0,3}(?:(\d{4,8})\b(?! [a-zäöü])|([^\s"'`”“’‘<>{}()[\]*,;]{6,80}))/gi,
);

export const secret: Rule = {
  id: "IC902",
  name: "secret",
  title: "A password, a key or another secret",
  why: "Whoever reads this can get in; a key that has been in a draft counts as known, and must be changed besides.",
  source: "OWASP, Secrets Management Cheat Sheet; House judgement",
  severity: "error",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "The key was AKIA" + "ABCDEFGHIJKLMNOP." },
      { text: "`eyJhbGciOiJub25l.eyJuYW1lIjoiQW5hIn0.c2lnbmF0dXJlLWhlcmU`", note: "A sign-in token." },
      { text: "The password was tide42water." },
      { text: "Use this password: `Lantern-7731`" },
      { text: "**Password:** lantern7731" },
      { text: "postgres://admin:s3cretpass@db.example.org/bookings" },
      { text: "```\n-----BEGIN RSA PRIVATE KEY-----\n```" },
      { text: "The PIN is 4711." },
      { text: "api_key=9fK3x0PqLm" },
      ...[
        "Ihr Kennwort lautet: Sommer2026!",
        "Das Passwort ist Sommer2026!",
        "**Kennwort:** `Lampe-7731`",
        "Ihr Passwort für das Portal war Lampe77a.",
        "Zugangscode: 48213",
        "Ihre PIN lautet 4711.",
      ].map((text) => ({ text: `---\nlang: de\n---\n\n${text}` })),
    ],
    clean: [
      { text: "The password was weak." },
      { text: "Your password is safe." },
      { text: "Password: choose a new one." },
      { text: "API keys begin with AKIA." },
      { text: "postgres://admin:*****@db.example.org/bookings" },
      { text: "The token is `<your token>`." },
      { text: "Your PIN is not affected." },
      ...[
        "Ihr Passwort ist sicher.",
        "Das Kennwort war zu schwach.",
        "Ihre PIN ist nicht betroffen.",
        "Passwort: Bitte wählen Sie ein neues.",
        "Das Passwort ist seit dem 24.11.2026 gesperrt.",
        "Spenden Sie unter dem Kennwort: Hochwasser 2021.",
        "Ein Zugangscode ist 6 Stellen lang.",
        "Der Zugangscode ist 2026 abgelaufen.",
      ].map((text) => ({ text: `---\nlang: de\n---\n\n${text}` })),
      { text: "See https://example.org/password:reset for help." },
    ],
  },
  exceptions:
    "An example that opens nothing, such as one from a maker's handbook. A key that was really used must be changed even if you take it out.",
};

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  return [
    ...tokens.flatMap(({ what, pattern }) => findInSource(draft, pattern).map((span) => ({ span, what }))),
    ...findInSource(draft, addressPattern)
      .filter(({ groups }) => looksSecret(groups[0] ?? ""))
      .map((span) => ({ span, what: said("an address with a password in it") })),
    ...findInSource(draft, namedPattern)
      .filter(({ groups }) => groups[1] !== undefined || looksSecret(groups[0] ?? ""))
      .map((span) => ({ span, what: said("a password, a key or a code") })),
    ...findInSource(draft, germanPattern)
      .filter(({ groups }) => groups[0] !== undefined || looksSecret(groups[1] ?? ""))
      .map((span) => ({ span, what: said("a password, a key or a code") })),
  ].map(({ span, what }) => ({
    span,
    message: say(
      "This looks like {0}. Take it out, and change it if it was ever in use: it has been in a draft.",
      sayLater(say, what),
    ),
  }));
}

/** Letters and digits, as words do not have: "tide42water"; no address, and nothing that stands for a secret. */
function looksSecret(value: string): boolean {
  return (
    /\d/.test(value) &&
    /[a-z]/i.test(value) &&
    !/^https?:|^\d{1,4}(?:st|nd|rd|th|am|pm)?[.,]?$|\d{4}-\d{2}-\d{2}|\.{3}|…|x{4}/i.test(value)
  );
}
