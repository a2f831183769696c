/** Deeds that another verb leads on to: "we have started copying". */
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { comingPattern } from "../when-it-changes.ts";

/** "we are in the process of moving", "we have started copying": the deed is the second verb. */
export function throughGerund(deed: Deed, text: string): Deed {
  const { lemma, mood, object } = deed;
  const isOpening =
    lemma === "start" || lemma === "begin" || (lemma === "be" && mood === "habit" && processPattern.test(object));
  // "We are looking at adding tests"
  const isLooking = mood === "doing" && /^(?:look|work)$/.test(lemma);
  const gerund = isLooking ? lookingAtPattern.exec(object) : isOpening ? gerundPattern.exec(object) : null;
  const inner = gerund?.[1] === undefined ? undefined : verbFormOf(gerund[1]);
  return gerund === null || inner?.isGerund !== true
    ? deed
    : {
        ...deed,
        lemma: inner.lemma,
        mood: isLooking
          ? "future"
          : lemma === "be"
            ? "doing"
            : mood === "habit" && comingPattern.test(text)
              ? "future"
              : mood,
        object: object.slice(gerund[0].length),
      };
}
const processPattern = new Sieved(
  /^ (?:now |currently |already )?(?:in the (?:process|middle|midst) of|busy|well into) \w/,
);
const gerundPattern = new Sieved(
  /^ (?:now |currently |already )?(?:(?:in the (?:process|middle|midst) of|busy|well into) )?(?:\w+ly )?(\w+ing)\b/,
);

const lookingAtPattern = /^ (?:now |also |already )?(?:at|into|on|towards) (?:\w+ly )?(\w{2,12}ing)\b/;
