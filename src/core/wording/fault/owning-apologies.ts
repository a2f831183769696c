import { sourceLines } from "../../text/pattern-lines.ts";
import type { OwningPattern } from "./owner.ts";

/** Apologies for an act or a failing of our own, and not for its effects alone. */
export const apologyPatterns: readonly OwningPattern[] = [
  {
    note: "An apology for our own act or omission: “sorry for not telling you sooner”, “we apologise for how we handled this”",
    pattern: sourceLines`
      \b(?:apologi[sz]e|apologies|apology|sorry|forgive us|forgiveness)\b(?: \w+ly)?(?: to [\w ]{1,40}?)? (?:for|that we) (?:
        not (?!being able)|failing|having (?:failed|not|let)|letting (?:you|our|everyone|this)|taking (?:so|too) long
        |breaking|losing|exposing|leaking|mishandling|the way (?:we|this was handled by us)|how we
        |our (?:part|role|slow|late|poor|lack|handling)|did not|didn't|failed|have not|let|lost|broke|exposed
        |were (?:too|so|not)
      )\b
    `,
    unless: String.raw`\b(?:if|any)\b|not being able`,
  },
  {
    note: "An apology for a failing, not for its effects: “we apologise for this error”, “sorry for our slow answer”",
    pattern: sourceLines`
      WE ADV (?:apologi[sz]e|apologies|apology|sorry)(?: \w+ly)? (?:to [\w ]{1,40} )?(?:for|about) (?:
        the|this|that|these|those|our|my|such an?|making (?:this|these|an?|such an?)|having made
      )(?: [\w-]+){0,3}? (?:
        mistakes?|errors?|oversights?|failings?|lapses?|misjudg(?:e)?ments?|blunders?|poor (?!weather)\w+
        |bad (?:decision|judg)\w*|lack of|carelessness|negligence|slow (?:response|answer|reaction)|miscommunication
        |mishandling|wrongdoing
      )\b
    `,
    unless: String.raw`\b(?:if|any)\b`,
  },
  {
    note: "Sorry for the act itself: “we apologise that our staff spoke about you”",
    pattern: sourceLines`
      \b(?:sorry|apologi[sz]e|regret)(?: \w+ly)? that (?:
        we|our (?:own )?(?:[\w-]+ ){0,2}?(?:staff|team|office|colleagues?|employees?|people|engineers?)
      ) (?!
        (?:
          had to|must|report|announce|write|inform|tell|learn\w*|say|were (?:unable|not able)|could|cannot|can't|are
          |can|have to|have been|were (?:attacked|hit|the)
        )\b
      )\w+
    `,
    unless: String.raw`\bif\b`,
  },
  {
    note: "“We are sorry for having printed your address”, “for having kept you waiting”",
    pattern: String.raw`\b(?:sorry|apologi[sz]e|apologies|apology|forgive us|forgiveness|pardon|ashamed|regret)\b[^.;]{0,50}? (?:for |of |at )?having (?!to\b|been\b|had to\b|received|found|seen|learned)\w+`,
    unless: String.raw`\b(?:if|any)\b`,
  },
];
