import { sourceLines } from "../../text/pattern-lines.ts";

const months = "january|february|march|april|may|june|july|august|september|october|november|december";
/** "On Tuesday ", "last night ", "for three days ": before the words that follow it */
const whenPattern = new RegExp(
  sourceLines`
    ^(?:
      on (?:the )?(?:\w+ )?\w{3,6}day(?: (?:morning|afternoon|evening|night|\d+ (?:${months})))?
      |on \d{1,2} (?:${months})(?: \d{4})?
      |(?:in|since|during) (?:(?:early|late|mid) )?(?:${months}|spring|summer|autumn|winter|\d{4})(?: \d{4})?
      |last (?:night|week|month|year|spring|summer|autumn|winter|\w{3,6}day)|yesterday|tonight
      |this (?:morning|week|month|year|spring|summer|autumn|winter)
      |for (?:[\w-]+ ){1,3}(?:minutes|hours|days|weeks|months|years)
      |(?:by|from|at|before|after|until) (?:the )?(?:end|start|middle|beginning) of (?:the |this |next )?(?:
        ${months}|week|month|year|day|quarter|\d{4}
      )(?: \d{4})?
      |(?:by|from|before|after|until) (?:(?:early|late|mid|next) )?(?:${months}|\w{3,6}day|tomorrow)(?: \d{4})?
      |from now on|(?:with)?in (?:the )?(?:future|coming \w+|next \w+)
    ) (?=[a-z])
  `,
);

/** "On Tuesday a colleague": the subject without the time that stands before it. */
export function withoutTime(said: string): string {
  return said.replace(whenPattern, "");
}
