/** Blame that a sentence lays on one colleague, which is none of ours: what somebody did alone, or against our rules. */
import { Sieved } from "../text/sieve.ts";
import { blank } from "./statement.ts";

const worker =
  "employee|worker|colleague|co-?worker|staff member|team member|member of (?:the )?(?:staff|personnel)|individual|person";
const trade = "clerk|nurse|secretary|intern|apprentice|assistant|agent|[a-z]{2,}(?:er|or|ist|ee|ian|man|woman)";
/** "our junior colleague", "the employee who sent it" */
const one = String.raw`\b(?:our|an?|the|one|this|that) (?:(?!of\b)[\w-]+ ){0,2}?(?:${worker}|${trade})(?:,? (?:who|in|at|on|from) [^.;,]{2,50}?,?)?`;
/** Not "we let an employee": whom something was done to. */
const acting = String.raw`(?<!\b(?:we|I|let|lets|to|by|with|from|for|of|gave|given|made|had|asked|told|trained|sent|allowed|against|about|blame) )`;
const rules = String.raw`(?:[\w-]+ ){0,3}?(?:polic(?:y|ies)|procedures?|rules?|instructions?|guidelines?|protocols?|training)`;
/** Up to where somebody else than that colleague is spoken of. */
const clause = String.raw`(?:(?!,? (?:and|but|because|since|so|yet|as|for) (?:we|our|us|nobody|no one|none|nothing|that|this|the fault)\b|, (?:which|for|with|we|our|and|nobody|no one)\b)[^.;:])*`;

const blamedPattern = new Sieved(
  new RegExp(
    [
      // "A member of staff attached the wrong file": nothing says that it is one of ours.
      String.raw`${acting}\b(?:an?|the|one|this|that) (?:(?!of\b|our\b)[\w-]+ ){0,2}?(?:${worker})(?!'s| (?:of|in|on|at|from|with|among) (?:ours?|us|my|duty|call|shift)\b)${clause}`,
      // "Our colleague was not careful enough"
      String.raw`${one} (?:was|had been|has been|is) (?:(?:not|simply|just|very|too|a little) )*(?:careful|careless|negligent|inattentive|distracted|sloppy|hasty|reckless|at fault|to blame)\b${clause}`,
      // "Our engineer acted against our rules", "did not follow our procedures"
      String.raw`${one} (?:had )?(?:(?:acted|went|gone) (?:against|contrary to|outside|in breach of)|broke|breached|violated|ignored|bypassed|flouted|(?:did not|didn't|had not|hadn't|failed to|never|not) (?:\w+ly )?(?:follow(?:ed)?|compl(?:y|ied) with|adhered? to|observed?|obey(?:ed)?|(?:kept|keep) to)) ${rules}\b${clause}`,
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
