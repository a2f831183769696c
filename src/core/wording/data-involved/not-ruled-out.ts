import { Sieved } from "../../text/sieve.ts";
import { dataPattern } from "./harm-to-data.ts";
import { withoutVagueThings } from "./vague-things.ts";

/** "We cannot rule out that names and addresses were seen": it names what may have been. */
const notRuledOutPattern = new Sieved(
  /\b(?:cannot|can['’]t|could not|couldn['’]t|unable to|not (?:been )?able to|not possible to|cannot be|not be) (?:\w+ )?(?:ruled? out|excluded?) (?:the (?:possibility|risk|chance) )?(?:that|of) ([^.;?!]{3,200})/i,
);

/** Whether a sentence names kinds of data of which nobody can say that they were not hit. */
export function tellsWhatIsNotRuledOut(text: string): boolean {
  const rest = withoutVagueThings(notRuledOutPattern.exec(text)?.[1] ?? "");
  return dataPattern.test(rest) && / (?:may|might|could|was|were|has|have|had)\b/.test(rest);
}
