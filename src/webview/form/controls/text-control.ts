import { element } from "../../dom.ts";
import { numberOrWords, oneLine, plainControl, type WordsControl } from "./words-control.ts";

/** Which keys a telephone shows, by what the words must look like. */
const inputModes: Readonly<Record<string, string>> = { emailAddress: "email", webAddress: "url", number: "numeric" };

/** As much as a message holds: a record that this makes too long is refused in words, a longer message in silence. */
const longestWords = 1_000_000;

/** Words of somebody's own. The field grows with them; `like` as in `FormInput`, or "number". */
export function textControl(like: string): WordsControl {
  const input = like === "" ? element("textarea", "text") : element("input", "text");
  if (input instanceof HTMLTextAreaElement) {
    input.rows = 1;
    // The record keeps words on one line; a line break would be gone with the next look.
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) {
        event.preventDefault();
      }
    });
  } else {
    input.type = "text";
    input.inputMode = inputModes[like] ?? "text";
    input.classList.add(`like-${like}`);
  }
  input.maxLength = longestWords;
  input.spellcheck = like === "";
  input.autocomplete = "off";
  return {
    ...plainControl,
    element: input,
    main: input,
    ...(like === "number" && { toValue: numberOrWords }),
    read: () => oneLine(input.value),
    write: (words) => {
      if (input.value !== words) {
        input.value = words;
      }
    },
  };
}
