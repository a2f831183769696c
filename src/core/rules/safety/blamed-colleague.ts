import { allMatches } from "../../text/all-matches.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { spanOfMatch } from "../../text/span.ts";
import type { Hit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

const role =
  "(?:employee|engineer|developer|contractor|administrator|admin|colleague|intern|technician|operator|trainee|manager|staff member|member of (?:our )?staff|team member|consultant|nurse|teacher|clerk|worker)";

/** "our engineer Ana Prior", "an employee, Jo Lindqvist", "a contractor called Jo" */
const namedPattern = new RegExp(
  `\\b(?:[Oo]ur|[Aa]n?|[Tt]he|[Oo]ne of our|[Ff]ormer|junior|senior|new) (?:\\w+ ){0,2}?${role}s?,? (?:(?:named|called) )?(?:Mr\\.? |Ms\\.? |Mrs\\.? |Dr\\.? )?[A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})?\\b`,
  "g",
);

/** "Thomas Hill, our administrator" */
const namedFirstPattern = new RegExp(
  `\\b[A-Z][a-z]{1,20} (?:Mc|O['’]|de |van |von )?[A-Z][a-z]{1,20}, (?:our|an?|the|one of our|who (?:is|was) (?:our|an?)) (?:(?!and\\b)[\\w-]+ ){0,3}?${role}s?\\b`,
  "g",
);

/** What went wrong by somebody's hand. */
const failingPattern = patternLines("i")`
    \b(?:
      mistakes?|mistaken(?:ly)?|errors?|forgot\w*|accident(?:al|ally)?|misconfigur\w+|deleted|clicked|wrong(?:ly)?
      |fail(?:ed|ure)|left|lost|sent|negligen\w+|careless\w*|fault|fell for|phished|dismissed|fired|sacked|suspended
      |disciplin\w+|blam\w+|did not|didn't|broke
      |without (?:an? |any |the )?(?:[\w-]+ )?(?:test\w*|check\w*|review\w*|approval|permission|backup)
    )\b
  `;

function find(text: string): readonly Hit[] {
  return failingPattern.test(text)
    ? [namedPattern, namedFirstPattern]
        .flatMap((pattern) => allMatches(pattern, text))
        .map((match) => ({ ...spanOfMatch(match), message: "", replacements: [] }))
    : [];
}

export const blamedColleague = wordingRule({
  id: "IC914",
  name: "blamed-colleague",
  title: "A colleague is named beside a failing",
  message:
    "“{words}” gives a person’s name for what went wrong. Say “we”: the organisation answers for it, and the name is personal data.",
  why: "A name turns a failing of the organisation into the fault of one person, who will be sought out by strangers.",
  source: "PagerDuty incident response guide: blameless; General Data Protection Regulation, article 5(1)(c)",
  severity: "warning",
  triggers: [
    "employee",
    "engineer",
    "developer",
    "contractor",
    "admin",
    "colleague",
    "intern",
    "technician",
    "operator",
    "trainee",
    "manager",
    "staff",
    "member",
    "team",
    "consultant",
    "nurse",
    "teacher",
    "clerk",
    "worker",
  ],
  find,
  examples: {
    flagged: [
      { text: "Our engineer Ana Prior deleted the wrong folder." },
      { text: "The mistake was made by an employee, Jo Lindqvist." },
      { text: "A contractor called Jonas left the folder open." },
      { text: "Our new developer Rob Hart forgot the lock." },
      { text: "- The administrator Mr Roe clicked on a link" },
      { text: "We have suspended the employee Jo Lindqvist." },
      { text: "Jo Lindqvist, our night administrator, whose account was used, has been suspended." },
      { text: "Our engineer Ana Prior replaced the lock without a test." },
    ],
    clean: [
      { text: "We deleted the wrong folder." },
      { text: "One of our engineers deleted the wrong folder." },
      { text: "Our engineer Ana Prior will answer your questions.", note: "No failing." },
      { text: "“The engineer Jo Lindqvist made a mistake,” wrote the paper." },
      { text: "An employee in Leith sent the wrong file." },
      { text: "Our team in Lisbon lost the key." },
      { text: "Ana Prior, our complaints manager, will answer your questions." },
    ],
  },
});
