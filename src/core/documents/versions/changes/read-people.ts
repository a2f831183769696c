import type { Count } from "../../../record/record.ts";
import type { Phrases } from "../../phrases.ts";
import { phrasesCounting } from "../../word-values.ts";

/** The number that `wordPeople` put into these words, whatever it counts; undefined where it did not. */
export function readPeople(words: string, phrases: Phrases): Count | undefined {
  const [counted] = /(?<=\d )\p{L}\D*$/u.exec(words) ?? [];
  return readNumber(words, phrases) ?? readNumber(words, phrasesCounting(counted ?? "", phrases));
}

function readNumber(words: string, { people }: Phrases): Count | undefined {
  const { exactly, atLeast, between } = people;
  if (words === exactly.one || words === atLeast.one) {
    return words === exactly.one ? { exactly: 1 } : { atLeast: 1 };
  }
  const least = Object.values(atLeast).flatMap((form) => numbersIn(words, form).slice(0, 1));
  const [n] = Object.values(exactly).flatMap((form) => numbersIn(words, form));
  const [min, max] = numbersIn(words, between);
  if (min !== undefined && max !== undefined) {
    return { min, max };
  }
  return least[0] === undefined ? (n === undefined ? undefined : { exactly: n }) : { atLeast: least[0] };
}

/** The numbers that stand in the gaps of `form`, such as "{n} people"; none where the words are others. */
function numbersIn(words: string, form: string): readonly number[] {
  const parts = form.split(/\{(?:n|min|max)\}/);
  const numbers: number[] = [];
  let rest = words;
  for (const [index, part] of parts.entries()) {
    const number = index === 0 ? "" : (/^\d[\d.,\s’']*/u.exec(rest)?.[0].trimEnd() ?? "");
    if (!rest.startsWith(number + part) || (index > 0 && number === "")) {
      return [];
    }
    if (number !== "") {
      numbers.push(Number(number.replace(/\D/g, "")));
    }
    rest = rest.slice(number.length + part.length);
  }
  return rest === "" ? numbers : [];
}
