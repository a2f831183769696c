import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { deedsOf } from "../clause/deeds-of.ts";
import { safeguardPattern } from "./safeguards.ts";
import { Sieved } from "../../text/sieve.ts";
import { recurringPattern } from "../when-it-changes.ts";

/** "Mandatory drills", "a second pair of eyes", "more memory": more than there was. */
const addedPattern = new Sieved(
  patternLines("i")`
    ^[^a-z]{0,6}(?:an? |the |our |two |also )?(?:[a-z][\w-]* )?(?:
      mandatory|compulsory|obligatory|second|third|additional|extra|stronger|stricter|tighter|automatic|automated|new
      |more|fewer|shorter|longer|dedicated|separate|independent|written|regular|better|improved|daily|weekly|monthly
      |quarterly|yearly|annual
    )\b
  `,
);
/** "14:05 …", "Last backup on …": a line of a log, or of what was there already. */
const logLinePattern = new Sieved(
  /^\W*(?:\d{1,2}[:.]\d\d|last|previous|old|no|missing|lack|failed|existing)\b|\d ?(?:[ap]m)? ?[-–—] ?\d{1,2}:\d\d/i,
);
/** What no one calls a step, however new: news, numbers and gifts. */
const otherThingPattern = new Sieved(
  /\b(?:statement|letters?|updates? at|news|apology|answers?|questions?|hot ?line|credit monitoring|free of charge|at no (?:\w+ )?cost|for free|vouchers?|refunds?|details|information|outages?|incidents?|failures?|errors?|attacks?)\b/i,
);

/** Whether `text` has no verb that says anything: "An alarm at 80 %", "a limit on exports, in force since May". */
function isVerbless(text: string): boolean {
  return deedsOf(text).every(
    ({ mood, role }) => mood === "purpose" || role === "question" || role === "relative" || role === "condition",
  );
}

/** "Mandatory phishing drills for all trustees, twice yearly": a step that is only named. */
export function isNamedStep(text: string): boolean {
  return (
    text.length < 160 &&
    !text.endsWith("?") &&
    !logLinePattern.test(text) &&
    !otherThingPattern.test(text) &&
    // "Twice a day" alone guards nothing.
    safeguardPattern.test(
      recurringPattern.replaceIn(text, " ").replace(/^\W*(?:better|safer|stronger|cleaner|clearer)\b/i, " "),
    ) &&
    (addedPattern.test(text) || recurringPattern.test(text)) &&
    // "The procedure required the tank to be dipped": a verb that the reading has missed.
    !/\b\w{2,20}ed (?:the|an?|our|all|every|each|that|to)\b/.test(text) &&
    isVerbless(text)
  );
}

/** Under a heading that promises steps any safeguard will do: "An alarm at 80 %". */
export function isSafeguardNamed(text: string): boolean {
  return (
    !text.endsWith("?") &&
    !logLinePattern.test(text) &&
    !otherThingPattern.test(text) &&
    safeguardPattern.test(text) &&
    // "An alarm when the tank is full"
    isVerbless(text.replace(/\b when\b.*/, ""))
  );
}

/** What one does away with for good, or brings in, as a noun. */
const changeNouns =
  "(?:retirement|removal|replacement|withdrawal|scrapping|phasing out|phase-out|switch-?off|decommissioning|abolition|end|closure|deletion|deprecation)";
/** "Retirement of the shared log-in by June", "deletion of records older than six years" */
const nominalStepPattern = new Sieved(
  new RegExp(
    sourceLines`
      ^[^a-z]{0,6}(?:[a-z][\w -]{2,24}: ?)?[^a-z]{0,4}(?:the |final |full |complete |automatic )*${changeNouns} of (?:
        the |our |all |every |any |its )*(?:[\w-]+ ){0,2}?(?:
        shared|old|legacy|default|generic|outdated|obsolete|ageing|aging|unencrypted|unused|vulnerable|third-party
        |paper|insecure|standing|personal|hard-?coded
        |(?:[\w-]+ ){0,3}(?:older than|no longer (?:needed|used)|after \w+ (?:days|weeks|months|years))
      )\b
    `,
    "i",
  ),
);

/** A step whose verb has become a noun, of what should not have been there. */
export function isNominalStep(text: string): boolean {
  return (
    text.length < 200 &&
    nominalStepPattern.test(text) &&
    !/\b(?:was|were) (?:\w+ )?(?:the cause|to blame|delayed|missed|confirmed)\b/.test(text)
  );
}

/** "Permanent work to raise the station begins in May", "installation of door sensors is due by June" */
export const scheduledWorkPattern = new Sieved(
  patternLines("i")`
    \b(?:recruitment|hiring|procurement|purchase|installation|construction|roll-?out|introduction) of (?:an? |two |new |more |the )[^.;?!]{3,60}? (?:is|are|has|have) (?:now |already )?(?:
      under ?way|begun|started|in progress
    )\b
    |\bwork (?:to|on) (?:
      improv|replac|add|build|introduc|encrypt|separat|automat|harden|strengthen|redesign|rewrit
    )\w*\b[^.;?!]{3,90} (?:is|are|has) (?:now |also )?(?:ongoing|under ?way|in progress|begun|started)\b
    |^\W*no more (?:[\w-]+ ){1,3}(?:by|via|through|in|on|without|over|to|from) (?!now\b|today\b|us\b)\w
    |\b(?:work|works|building|construction) (?:
      has begun|have begun|has started|have started|is under way|are under way|begins|begin|starts|start
    ) on (?:an? |two |new |more |our own )(?!(?:fix|temporary|replacement|repair)\b)\w
    |\b(?:
      installation|roll-?out|migration|replacement|introduction|upgrade|construction|training|transition|move|work
      |works|programme|conversion|separation|encryption|recruitment|hiring|appointment|purchase|procurement
    ) (?:of|to|for|from|on) (?!(?:restore|repair|recover|pump|clean|investigate|fix|find|resolve|this|it|you)\b)[^.;?!]{3,90}? (?:
      begins?|starts?|(?:is|are) (?:scheduled|planned|due|booked|set)
      |will (?:begin|start|follow|be completed?|be finished)
    ) (?:in|by|on|before|next|this|after|during|for)\b
  `,
);
