import { otherProgram } from "../../core/index.ts";
import type { Translate } from "../checklist/checklist-state.ts";

/** The text of a file, or why it has none: a sentence that says what to do. */
export type DecodedFile = { readonly text: string } | { readonly refusal: string };

/** What to do with a file of another program; undefined where it may be plain text. */
function refusalOfOtherPrograms(bytes: Uint8Array, translate: Translate): string | undefined {
  switch (otherProgram(bytes)) {
    case "word":
      return translate(
        "This is a Word file. In Word choose Save As, “Plain Text” and the encoding UTF-8, then add that file.",
      );
    case "archive":
      return translate(
        "This is no plain text but a workbook or an archive. In Excel choose Save As and “CSV UTF-8”, then add that file.",
      );
    case "office":
      return translate(
        "This is no plain text but an old Office file. In Excel choose Save As and “CSV UTF-8”, then add that file.",
      );
    case "pdf":
      return translate(
        "A timeline cannot be read from a PDF. Ask whoever sent it for the timeline as a CSV file, and add that.",
      );
    case undefined:
      return undefined;
  }
}

/** How many bytes are looked at to tell an encoding. */
const lookedAt = 1000;

/** The text in `bytes`: UTF-8, UTF-16, or what older programs on Windows write. */
export function decodeFile(bytes: Uint8Array, translate: Translate): DecodedFile {
  const refusal = refusalOfOtherPrograms(bytes, translate);
  if (refusal !== undefined) {
    return { refusal };
  }
  const text = decodeAs(encodingOf(bytes), bytes) ?? decodeAs("windows-1252", bytes) ?? "";
  return text.includes("\0")
    ? {
        refusal: translate(
          "No timeline can be read from this file. Ask whoever sent it for the timeline as a CSV file, and add that.",
        ),
      }
    : { text };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 says so at its beginning, or shows it by a zero beside most letters. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return "utf-16le";
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return "utf-16be";
  }
  const start = bytes.subarray(0, lookedAt);
  const zerosAt = (rest: number): number => start.filter((byte, index) => byte === 0 && index % 2 === rest).length;
  const many = start.length / 4;
  return many > 0 && zerosAt(1) > many ? "utf-16le" : many > 0 && zerosAt(0) > many ? "utf-16be" : "utf-8";
}
