/** Blame that a sentence lays on one colleague, which is none of ours: what somebody did alone, or against our rules. */
import { sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { blank } from "../statement.ts";

const worker =
  "employee|worker|colleague|co-?worker|staff member|team member|member of (?:the )?(?:staff|personnel)|individual|person";
const trade = "clerk|nurse|secretary|intern|apprentice|assistant|agent|[a-z]{2,}(?:er|or|ist|ee|ian|man|woman)";
/** "our junior colleague", "the employee who sent it" */
const one = String.raw`\b(?:our|an?|the|one|this|that) (?:(?!of\b)[\w-]+ ){0,2}?(?:${worker}|${trade})(?:,? (?:who|in|at|on|from) [^.;,]{2,50}?,?)?`;
/** Not "we let an employee": whom something was done to. */
const acting = String.raw`(?<!\b(?:we|I|let|lets|to|by|with|from|for|of|gave|given|made|had|asked|told|trained|sent|allowed|against|about|blame) )`;
const rules = String.raw`(?:[\w-]+ ){0,3}?(?:polic(?:y|ies)|procedures?|rules?|instructions?|guidelines?|protocols?|training)`;
const againstRules = sourceLines`
  (?:acted|went|gone) (?:against|contrary to|outside|in breach of)|broke|breached|violated|ignored|bypassed|flouted
  |(?:did not|didn't|had not|hadn't|failed to|never|not) (?:\w+ly )?(?:
    follow(?:ed)?|compl(?:y|ied) with|adhered? to|observed?|obey(?:ed)?|(?:kept|keep) to
  )
`;
/** Up to where somebody else than that colleague is spoken of. */
const clause = String.raw`(?:(?!,? (?:and|but|because|since|so|yet|as|for) (?:we|our|us|nobody|no one|none|nothing|that|this|the fault)\b|, (?:which|for|with|we|our|and|nobody|no one)\b)[^.;:])*`;

/** "The employee in repairs acted against our policy": the source of a pattern. */
export const actedAgainstRules = String.raw`${one} (?:had |has )?(?:\w+ly )?(?:${againstRules}) ${rules}`;

const blamedPattern = new Sieved(
  new RegExp(
    [
      // "A member of staff attached the wrong file": nothing says that it is one of ours.
      String.raw`\b(?=[aot])${acting}(?:an?|the|one|this|that) (?:(?!of\b|our\b)[\w-]+ ){0,2}?(?:${worker})(?!'s| (?:of|in|on|at|from|with|among) (?:ours?|us|my|duty|call|shift)\b)${clause}`,
      // "Our colleague was not careful enough"
      String.raw`${one} (?:was|had been|has been|is) (?:(?:not|simply|just|very|too|a little) )*(?:careful|careless|negligent|inattentive|distracted|sloppy|hasty|reckless|at fault|to blame)\b${clause}`,
      // "Our engineer acted against our rules", "did not follow our procedures"
      String.raw`${actedAgainstRules}\b${clause}`,
      // "Our policies were in place but were not followed"
      String.raw`\b${rules} (?:were|was|are|is|exist\w*|had been)(?: (?:all|already|clear|strict|in place|\w+ly))* ?,? (?:but|and|yet|although|though)\b[^.;:]{0,20} not (?:\w+ )?(?:followed|observed|obeyed|complied|applied|kept)\b${clause}`,
    ].join("|"),
    "gi",
  ),
);

/** `text` with what it lays on one colleague blanked out, so that places stay the same. */
export function withoutBlameOfOne(text: string): string {
  return blamedPattern.replaceIn(text, blank);
}

/** "One of our team", "our colleague in repairs", "a member of our staff": one of ours, and what she did. */
const deedOfOnePattern = new Sieved(
  new RegExp(
    String.raw`\b(?:(?:one|a member) of our [\w-]+(?: [\w-]+)?|an? (?:[\w-]+ )?(?:${worker}|${trade}) of ours|our (?:(?!of\b)[\w-]+ ){0,2}?(?:${worker}|${trade}))\b${clause}`,
    "gi",
  ),
);
/** "The employee acted against our policy", "she has been suspended", "an isolated human error": it is laid on that one. */
const laidOnOnePattern = new Sieved(
  new RegExp(
    sourceLines`
      \b(?:${worker}|s?he|they|one of our [\w-]+) (?:has|have|had|was|were|is|are) (?:now |since |also |\w+ly )?(?:been )?(?:
        suspended|dismissed|disciplined|sacked|fired|reprimanded|at fault|to blame|careless|negligent
      )\b
      |\b(?:isolated|individual|personal|one-off) (?:human )?(?:error|mistake|failing|lapse|case|incident)\b
      |\b(?:${worker}|s?he) (?:had )?(?:${againstRules}) ${rules}\b
    `,
    "i",
  ),
);

/** `text` with what one colleague did blanked out, so that places stay the same. */
export function withoutDeedOfOne(text: string): string {
  return deedOfOnePattern.replaceIn(text, blank);
}

/** Whether a sentence lays what went wrong on one colleague. */
export function isLaidOnOne(text: string): boolean {
  return laidOnOnePattern.test(text);
}
