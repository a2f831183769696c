/** Labels that say what was hit, with a value that names it: "Affected: checkout, gift cards". */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { namesThing } from "./concrete-things.ts";
import { dataPattern } from "./harm-to-data.ts";
import { servicePattern } from "./services-and-functions.ts";
import { withoutVagueThings } from "./vague-things.ts";

const hit =
  "(?:affected|impacted|involved|concerned|exposed|leaked|stolen|lost|missing|taken|copied|compromised|tampered|touched|disclosed|acquired|obtained|accessed|viewed|deleted|at risk|unavailable|disrupted|degraded|down|in scope)";
const sorts =
  "(?:services?|systems?|data|information|details|records?|products?|components?|features?|functions?|facilit(?:y|ies)|lines?|routes?|areas? of service)";
/** A value that tells that nothing is named. */
const emptyValuePattern = patternLines("i")`
    ^(?:
      (?:
        to be|tb[acd]|unknown|none|nothing|not|no|n\/a|yes|various|some|multiple|several|all|many|residents|people
        |everyone|customers|users|details|see|pending|under|still|limited|minor|major|low|medium|high|severe|critical
        |moderate|partial|full|an?|the
      )\b[^a-z]*$
      |(?:
        to be|tb[acd]|unknown|not yet|no(?:t|ne) known|yes|various|multiple|several|many|residents|people|everyone
        |nobody|no one|details (?:to )?follow|see (?:below|above)|pending|still
        |under (?:\w+ )?(?:investigation|review|assessment|examination|analysis|scrutiny)|being \w+ed|in progress
      )\b
    )
  `;

/**
 * "Affected: checkout, gift cards", "Services impacted: search", "What was exposed? | names",
 * "What they got: user names"
 */
const labelPattern = new Sieved(
  new RegExp(
    sourceLines`
      ^\W*(?:the |these |your )?(?:
        (?:not |un|also |still )?${hit}(?: ${sorts})?(?: (?:by (?:mistake|accident)|in error|accidentally))?
        |(?:(?:personal|customer|main) )?${sorts} (?:that (?:was|were|is|are) )?(?:not |un)?${hit}
        |(?:categor(?:y|ies)|types?|kinds?|class(?:es)?) of (?:personal )?(?:data|information)(?: ${hit})?|gone
        |mislaid|left behind
        |(?:what|which) (?:[\w']+ ){0,4}?(?:
          (?:came away|made off|got away|walked off|went off|left) with|taken|took|stolen|copied|lost|exposed|gone
          |missing|leaked|leaks?|affected|involved|seen|saw|read|obtained|got|visible|down|not working
          |out of (?:order|service|action|use)|read|hear|see|find|open|download
        )(?: (?:on|in|from|at) (?:the|that|this|our|your|her|his) [\w-]+)?
        |(?:stolen|lost|taken|missing|left|found|gone) (?:
          from|in|on|at|between|by|near|during|with|along with|alongside|together with
        ) [^:.;?!|]{3,60}
      ) ?\??(?::| \||\? \|) ?(\S[^\n]{2,300})
    `,
    "i",
  ),
);
/** "What another user could see: your first name", "What was in our file: bank details", "On it: exam papers" */
const whatPattern = new Sieved(
  patternLines("i")`
    ^\W*(?:
      (?:we (?:can )?(?:now )?(?:know|say|tell you) )?what (?!
        (?:you|we|to|this|that|it|is|are|can|would|does|should|next|happened)\b
      )(?:[^:;.?!]|\.\b){3,60}
      |(?:on|in|inside) (?:
        it|them
        |(?:the|that|each) (?:[\w-]+ )?(?:
          bag|box|folder|file|envelope|parcel|stick|laptop|tablet|phone|drive|dis[ck]|tape|notebook|binder|case|car|van
          |drawer|cabinet|rucksack|backpack|briefcase|list|attachment|archive|backup
        )s?
      )
    )(?::| \|) ?(\S.{2,300})
  `,
);
/** "Impact: product search and checkout": a label that may have any value. */
const impactPattern = new Sieved(
  /^\W*(?:impact|effects?|customer impact|user impact|scope|symptoms?|consequences?) ?(?::| \|) ?(\S.{2,300})/i,
);
/** "EU-West", "Oslo region": where, and not what. */
export const regionPattern =
  /\bregions? (?:north|south|east|west|\w{1,3})\b|\b(?:[\w-]+ )?regions?\b|\b(?:data ?cent(?:er|re)|availability zone|zone)s?\b/gi;

/** Whether a line gives a label that says what was hit, with a value that names it. */
export function isHarmLabelled(line: string): boolean {
  const value = labelPattern.exec(line)?.[1];
  if (value !== undefined && !emptyValuePattern.test(value)) {
    const named = withoutVagueThings(value).replace(/\b(?:of )?(?:what|that|which|who)\b.*/, "");
    return dataPattern.test(named) || servicePattern.test(named) || namesThing(named.split("|")[0] ?? "");
  }
  if (dataPattern.test(withoutVagueThings(whatPattern.exec(line)?.[1] ?? ""))) {
    return true;
  }
  const impact = impactPattern.exec(line)?.[1];
  if (impact === undefined || emptyValuePattern.test(impact)) {
    return false;
  }
  const named = withoutVagueThings(impact).replace(regionPattern, "");
  return dataPattern.test(named) || servicePattern.test(named);
}
