import { sayInEnglish, type Say } from "../text/say.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";
import type { Suggestion } from "./rule.ts";

/** So much of the words that go is titled, in characters: two titles stand side by side in a menu. */
const longestOld = 40;
/** Of new words more is shown: whoever chooses between two should see where they differ. */
const longestNew = 90;

/** A suggestion whose title is made once it is shown: of many findings few are, and each title looks through its line. */
export function titled(title: () => string, when: string, edits: readonly TextEdit[]): Suggestion {
  return {
    get title() {
      return title();
    },
    when,
    edits,
  };
}

/** "Write “can” for “have the ability to”": what a fix is called that puts other words into `text`. */
export function writeTitle({ span, newText }: TextEdit, text: string, say: Say = sayInEnglish): string {
  const { which, words } = nameOf(span, text);
  const better = shortened(newText, longestNew);
  return which === ""
    ? say("Write “{0}” for “{1}”", better, words)
    : say("Write “{0}” for the {1} “{2}”", better, say(which), words);
}

/** "Take out “very”", "Take out the second “very”". */
export function takeOutTitle(span: Span, text: string, say: Say = sayInEnglish): string {
  const { which, words } = nameOf(span, text);
  return which === "" ? say("Take out “{0}”", words) : say("Take out the {0} “{1}”", say(which), words);
}

/** "Take out the sentence “We take the security of your …”". */
export function takeOutSentenceTitle(span: Span, text: string): string {
  const { which, words } = nameOf(span, text);
  return `Take out the ${which === "" ? "" : `${which} `}sentence “${words}”`;
}

/** The words of `span`, and where the same words stand on its line again, which of them these are: "second"; else "". */
function nameOf({ start, end }: Span, text: string): { readonly which: string; readonly words: string } {
  const words = text.slice(start, end);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const places = placesOf(words, line);
  const which = places.length > 1 ? ordinalOf(places.indexOf(start - lineStart) + 1) : "";
  return { which, words: shortened(words, longestOld) };
}

/** Where `words` stand in `line`, not within other words. */
function placesOf(words: string, line: string): readonly number[] {
  // With `i`, and not in small letters: those of "İ" are two.
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), "giu");
  return words === ""
    ? []
    : Array.from(line.matchAll(pattern), ({ index }) => index).filter(
        (at) => !/\w/.test(line.charAt(at - 1)) && !/\w/.test(line.charAt(at + words.length)),
      );
}

export const ordinals: readonly string[] = ["first", "second", "third", "fourth", "fifth"];

function ordinalOf(number: number): string {
  const ending = [11, 12, 13].includes(number % 100) ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return ordinals[number - 1] ?? `${number}${ending}`;
}

/** On one line, and cut between words where it is long. */
function shortened(words: string, most: number): string {
  const plain = words.replace(/\s+/g, " ").trim();
  if (plain.length <= most) {
    return plain;
  }
  const cut = plain.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).replace(/[,;:]$/, "")} …`;
}
