import { sourceLines } from "../../text/pattern-lines.ts";
import { duty } from "./owning-blame.ts";
import { othersOfOurs, type OwningPattern } from "./owner.ts";

/** What a thing does to lay open, mix up or break: "showed your bill to others", "took the site down". */
const didHarm = sourceLines`
  (?:
    showed|opened|exposed|revealed|mixed|swapped|overwrote|deleted|emptied|wiped|erased|broke|leaked|laid
    |let (?:[\w'-]+ ){1,4}?(?:see|read|open|in)|gave (?!us\b|you back)
    |sent (?:[\w'-]+ ){0,6}?to (?:everybody|everyone|all|the wrong|strangers|other|others|another|somebody)
    |took (?:[\w'-]+ ){1,5}?(?:down|offline|out)|made (?:[\w'-]+ ){1,5}?(?:public|visible|readable|open|available)
    |put (?:[\w'-]+ ){1,5}?(?:online|on the (?:internet|web))
    |stopped (?!the (?:attack|intruder|leak|spread|fraud)|this|it\b)|caused (?:this|the|it|your)|led to
    |brought (?:[\w'-]+ ){1,4}?down
  )\b
`;

/** More given away than was needed, others trusted without a look, and a duty of ours that we did not do. */
export const trustPatterns: readonly OwningPattern[] = [
  {
    note: "“We made a change that showed customers one another's bills”, “I pressed the button which sent the letter to everybody”",
    pattern: sourceLines`
      WE ADV (?:
        made|introduced|deployed|released|rolled out|installed|shipped|applied|ran|wrote|pressed|hit|clicked|ticked
        |chose|picked|set|sent out|switched on|turned on
      ) (?:an?|the|one|some|our|another) (?:[\w-]+ ){0,3}?(?:
        changes?|updates?|upgrades?|releases?|versions?|settings?|scripts?|commands?|buttons?|keys?|box(?:es)?
        |options?|rules?|filters?|queries|query|jobs?|imports?|exports?|files?
      ) (?:[\w-]+ ){0,3}?(?:that|which) ${didHarm}
    `,
    unless: String.raw`\b(?:no|not|n't|never) (?:\w+ )?(?:made|introduced|deployed|released|installed)\b`,
  },
  {
    note: "“We made a setting public that should have been private”, “I left a list open which ought to have been locked”",
    pattern: String.raw`WE ADV (?:made|left|kept|marked|put|set|sent|published|shared|gave|stored)\b[^.;]{2,60}? (?:that|which) (?:should|ought to|had to|was to|were to|must) (?:never |not |have |always )*(?:been|be|have been|gone|left|stayed)\b`,
  },
  {
    note: "“The trustees accept full responsibility for the errors”: said now, and by nobody else than those who write",
    pattern: sourceLines`
      (?:^|[.;:] )(?:[Tt]he|[A-Z][\w&'-]+) (?!
        (?:[\w-]+ ){0,2}(?:
          suppliers?|vendors?|providers?|partners?|contractors?|processors?|hosts?|firms?|agenc(?:y|ies)|couriers?
          |printers?|drivers?|employees?|clerks?|individuals?|men|man|woman|offenders?|hackers?|attackers?
        )\b
      )(?:[\w&'-]+ ){0,4}?(?:fully |unreservedly |therefore )?(?:accepts?|takes?|bears?) (?:
        full|sole|complete|the full|its|their
      )? ?(?:responsibility|blame) for (?:the|this|these|that|what|our|its|their|every|all)\b
    `,
    unless: String.raw`\b(?:no|not|n't|never)\b|${duty}`,
  },
  {
    note: "“The server stood open from the day our office installed it”",
    pattern: sourceLines`
      \b(?:stood|lay|sat|was|were|has been|had been|remained) (?:wide |publicly )?(?:
        open|public|unlocked|unprotected|reachable|visible|readable
      )\b[^.;]{0,50} (?:since|from) (?:the (?:day|moment|time|week|hour)(?: on which| when| that)?|when) WE ADV (?:
        installed|set|put|moved|built|bought|connected|opened|created|launched|migrated
      )\b
    `,
  },
  {
    note: "“Criminals tricked one of our payroll staff into sending the forms”",
    pattern: sourceLines`
      \b(?:tricked|fooled|deceived|duped|talked|misled) (?:
        (?:one|two|some|several|a member) of (?:
          us
          |our (?:own )?(?:[\w-]+ ){0,2}?(?:
            staff|team|colleagues|employees|people|clerks|officers|volunteers|nurses|engineers|agents
          )
        )
        |our(?: own)? (?:[\w-]+ ){0,2}?(?:staff|team|colleagues?|employees?|clerks?|agents?|help ?desk|office)|me|us
      ) (?:into|with|so that|to (?:give|hand|send|open|pay|reset))\b
    `,
    unless: String.raw`\b(?:tried|attempted|attempts?|trying)\b`,
  },
  {
    note: "“Our test data was real data, and it should never have been”",
    pattern: String.raw`\bOUR\b[^.;]{3,80},? (?:and|but|which) (?:it|they|this|that)? ?(?:should|ought to) (?:never |not )?have (?:been|done|had)\b`,
    unless: String.raw`\b(?:have|had) been (?:affected|notified|sent|told)`,
  },
  {
    note: "“It was our update that did it”, “it was a mistake of ours that opened the folder”",
    pattern: String.raw`\bit (?:was|is) (?:OUR (?!${othersOfOurs})(?:[\w-]+,? ){1,4}|an? (?:[\w-]+ ){1,3}of ours,? )(?:(?:and )?not [^.;]{2,40}, )?(?:that|which) (?:did (?:it|this|that|the (?:damage|harm))|was (?:to blame|at fault|wrong)|${didHarm})`,
  },
];

/** "It is our duty to see that it keeps your data safe." */
const dutyPattern =
  /\b(?:it|that|this) (?:is|was) (?:our|my) (?:\w+ )?(?:duty|job|task|responsibility|business) to \w+|\b(?:is|was) (?:our|my) (?:\w+ )?(?:duty|job|task|responsibility)\W*$/i;
/** "We did not.", "We never did so." */
const notDonePattern =
  /^(?:but |and |yet |sadly,? |this time )?(?:we|I) (?:did not|didn't|have not|haven't|failed to|never did|never have)(?: (?:do|done))?(?: (?:so|it|that|this))?(?: (?:here|properly|well enough|in time|this time))?\W*$/i;

/** "It is our duty to see to it. We did not.": a duty and, in the sentence behind, that it was not done. */
export function isDutyNotDone(before: string, text: string): boolean {
  return notDonePattern.test(text) && dutyPattern.test(before);
}
