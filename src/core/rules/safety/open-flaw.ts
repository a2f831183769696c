import { sourceLines } from "../../text/pattern-lines.ts";
import { wordingRule } from "../wording-rule.ts";

const flaw =
  "(?:security )?(?:flaws?|vulnerabilit(?:y|ies)|security holes?|weakness(?:es)?|security gaps?|security bugs?|backdoors?|exploits?|loopholes?|exposures?)";

export const openFlaw = wordingRule({
  id: "IC910",
  name: "open-flaw",
  title: "A way in that is still open, told to everybody",
  message:
    "“{words}” tells whoever reads it that the way in is still open. Close it first, or say only what readers must do until it is closed.",
  why: "What is not yet repaired will be tried by others within hours of being told.",
  source:
    "US Securities and Exchange Commission, Form 8-K, Item 1.05, instruction 4; ISO/IEC 29147, disclosure of vulnerabilities",
  severity: "warning",
  triggers: [
    "will",
    "going to",
    "plan to",
    "hope to",
    "not",
    "still",
    "remain",
    "unpatched",
    "until",
    "no fix",
    "no patch",
    "yet",
    "haven't",
    "hasn't",
    "isn't",
    "aren't",
  ],
  phrases: [
    {
      words: `(?:this|the|our|that|these|those|a|second|other|some|all) (?:\\w+ ){0,3}?${flaw} (?:\\w+ ){0,4}?(?:is|are|has|have) (?:still |currently )?(?:not|n't) (?:yet )?(?:been )?(?:fully )?(?:fixed|patched|closed|repaired|resolved|removed|mitigated|addressed|corrected)(?: yet)?`,
    },
    {
      words: `(?:this|the|our|that|these|those) (?:\\w+ ){0,3}?${flaw} (?:\\w+ ){0,4}?(?:is|are|remains?) (?:still )?(?:open|unpatched|unfixed|exploitable|there)`,
      unless: "was|were",
    },
    {
      words: sourceLines`
          (?:
            we|some of our (?:\w+ )?(?:servers|systems|sites|machines|shops)
            |our (?:\w+ ){0,2}(?:servers?|systems?|sites?|software|network|websites?|apps?|database|machines)
            |\w+ (?:server|system|site|software|version|app|website|database)
          ) (?:is|are|remains?) (?:still|currently|at present) (?:
            vulnerable|unpatched|exposed|open to (?:attack|anybody|anyone|the (?:internet|public))|exploitable
            |affected by the (?:same )?(?:flaw|vulnerability)
          )
        `,
    },
    {
      words: `(?:we|our \\w+) (?:have|has)(?: not|n't) (?:yet )?(?:fixed|patched|closed|repaired|removed|mitigated) (?:this|the|that|all|these|our|every) (?:\\w+ ){0,3}?${flaw}`,
    },
    {
      words: `(?:we|i) (?:will|are going to|plan to|hope to|expect to) (?:fix|patch|close|repair|remove) (?:this|the|that|these|all|another|a) (?:\\w+ ){0,3}?${flaw}`,
    },
  ],
  examples: {
    flagged: [
      { text: "The flaw has not yet been fixed." },
      { text: "This vulnerability is still open." },
      { text: "Our servers are still vulnerable." },
      { text: "We have not patched the vulnerability." },
      { text: "We will close the second security hole next week." },
      { text: "- One server is still exposed" },
    ],
    clean: [
      { text: "The flaw was closed on 3 March." },
      { text: "The flaw had not been fixed when they came.", note: "Past." },
      { text: "We have closed the second security hole." },
      { text: "We still do not know how they came in." },
      { text: "“The flaw has not been fixed,” wrote the carrier." },
      { text: "Your phone may still be unpatched: update it today." },
      { text: "The page is open to everybody." },
    ],
  },
  exceptions: "Where readers must act on their own machines before there is a repair, say what to do, and no more.",
});
