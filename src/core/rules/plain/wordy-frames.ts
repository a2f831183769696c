import { sourceLines } from "../../text/pattern-lines.ts";
import type { Phrase } from "../wording-rule.ts";

/** Frames of many words for one: "it should be noted that", "a total of 9 in number". */
const when = "Where this says the same in fewer words.";

export const wordyFrames: readonly Phrase[] = [
  // Elsewhere it may tell a purpose from what stands right before: "a folder in order to send it".
  { words: "^in order to", instead: [{ text: "to", when }] },
  {
    words:
      "^(?:what this means (?:for you )?is that|as you (?:may|might|will|are) (?:already |no doubt |probably |well ){0,2}(?:be )?aware,)",
    instead: [{ text: "", when }],
  },
  {
    words: "(?:because of|as a result of|on account of|by reason of|by virtue of) the fact that",
    instead: [{ text: "because", when }],
  },
  {
    words:
      "(for|over|within|after) a (?:\\w+ )?period of(?= (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many)\\b)",
    instead: [{ text: "{1}", when }],
  },
  {
    words: "(is|are|was|were|am)(?: currently| now| actively){0,2}( still)? in the process of(?= \\w+ing\\b)",
    instead: [{ text: "{1}{2}", when }],
  },
  {
    words:
      "there (?:is|was) (?:a|the|some) (?:\\w+ )?(?:possibility|likelihood|chance) that|what this means (?:for you )?is that|as you (?:may|might|will|are) (?:already |no doubt |probably |well ){0,2}(?:be )?aware(?: that)?",
  },
  {
    words: sourceLines`
        (?:
          it (?:is|'s) (?:also )?(?:\w+ )?(?:
            important|worth|essential|pertinent|interesting|necessary|vital|crucial|useful|key
          ) (?:to )?(?:
            note|noting|mention|mentioning|point out|pointing out|emphasi[sz]e|emphasi[sz]ing|stress|stressing
            |remember|remembering|be aware|understand|recogni[sz]e|add|adding|say|saying|reiterate|reiterating
          )(?: here)? that
          |it (?:should|must|needs to|has to|ought to) (?:also )?be (?:
            noted|pointed out|mentioned|emphasi[sz]ed|stressed|remembered|borne in mind|added|said|stated|understood
          )(?: here)? that
          |please (?:be aware|bear in mind|be informed) that
        )
      `,
    instead: [{ text: "", when: "Where the sentence says the same without it." }],
  },
  {
    words:
      "(?:because of|as a result of|regardless of|considering|given|based on|on account of|by reason of|thanks to|by virtue of|attributable to|notwithstanding|owing in part to|due in part to|mainly due to) the fact that",
  },
  { words: "the reasons? (?:why|for which|that) [^.;?!]{1,60} (?:is|was) (?:because|due to)" },
  {
    words: "in a (?:\\w+ )?(?:timely|prompt|expeditious) (?:manner|fashion)",
    message: "“{words}” says nothing of when. Write the day or the hour, or leave it out.",
  },
  { words: "in an? (?:[\\w-]+ )?(?:[\\w-]+) (?:manner|fashion)(?! (?:that|which|in|show|week|industry|brand)\\b)" },
  {
    words:
      "a total of \\S{1,12} (?:[\\w-]+ ){0,3}?in (?:number|total)|a total of (?=\\d)|\\d+ in (?:number|total)|few in number",
  },
  {
    words:
      "(?:red|blue|green|black|white|yellow|grey|gray|brown) in colou?r|(?:large|small|big) in size|(?:short|long) in duration",
  },
  {
    words:
      "(?:for|over|within|after) a (?:\\w+ )?period of(?: time(?: of)?|(?= (?:up to|at least|about|around|approximately|over|more than|almost|nearly|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some)\\b))",
  },
  {
    words: "(?:is|are|was|were|am|'re) (?:currently |now |still |actively ){0,2}in the process of(?= \\w+ing\\b)",
  },
  {
    words:
      "(?:make|made|making|makes) (?:an? )?(?:\\w+ )?(?:decision|determination|assumption|recommendation|enquiry|inquiry)s? (?:about|regarding|on|that|as to|to|for|of)",
  },
  {
    words: sourceLines`
        (?:
          (?:give|gave|giving|gives|given) (?:\w+ )?consideration to
          |(?:provid|offer)(?:e|es|ed|ing|er)? (?:an? )?(?:\w+ )?(?:
            explanation|description|summary|clarification|confirmation|notification|assistance
          ) (?:of|to|for|on|about|that)
          |(?:tak|t[ao]ok)(?:e|es|en|ing)? (?:action|steps|measures) in order to
        )
      `,
  },
  {
    words: "(?:the )?(?:commencement|utili[sz]ation|cessation|rectification) of (?:the|our|a|an|all|these|this)",
  },
];
