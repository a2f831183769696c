import { plainLook, type Look, type Run } from "../letter.ts";
import { safeTarget } from "./safe-target.ts";
import { isSilentTag, type HtmlTag } from "../../draft/html-tokens.ts";

/** Characters that no Word file may hold, and that nobody sees: control characters, and halves of a pair. */
const unseenPattern = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Blanks of any kind that are not there to keep words together. */
const blanksPattern = /[^\S\u00A0\u202F]+/gu;

/** What HTML tags say of the words between them. Other tags say nothing that a letter keeps. */
const tagLooks: Readonly<Record<string, Partial<Look>>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  s: { struck: true },
  del: { struck: true },
  strike: { struck: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
};

interface OpenTag {
  readonly name: string;
  readonly look: Partial<Look>;
}

/** Puts the words of one paragraph together: stretches that look alike become one run, blanks become single ones. */
export class RunWriter {
  #runs: Run[] = [];
  #tags: OpenTag[] = [];
  #deadLinks = 0;

  /** How many links led nowhere that a reader can go. */
  get deadLinks(): number {
    return this.#deadLinks;
  }

  write(text: string, look: Look): void {
    if (!this.#isSilent) {
      this.#push(text.replace(blanksPattern, " ").replace(unseenPattern, ""), look);
    }
  }

  /** Ends the line where the author wanted it to end. */
  breakLine(look: Look): void {
    if (!this.#isSilent) {
      this.#trimEnd();
      this.#push("\n", look);
    }
  }

  /** Writes the mark of footnote `number`. */
  writeNote(number: number): void {
    if (!this.#isSilent) {
      this.#runs.push({ ...plainLook, text: `[${number}]`, note: number });
    }
  }

  /** Where `url` leads if a reader may go there. */
  targetOf(url: string): string | undefined {
    const target = safeTarget(url);
    this.#deadLinks += target === undefined ? 1 : 0;
    return target;
  }

  openTag({ name, href }: HtmlTag): void {
    if (name === "br") {
      this.breakLine(plainLook);
      return;
    }
    const target = name === "a" && href !== undefined ? this.targetOf(href) : undefined;
    const look = target === undefined ? (tagLooks[name] ?? {}) : { target };
    if (Object.keys(look).length > 0 || isSilentTag(name)) {
      this.#tags.push({ name, look });
    }
  }

  /** Closes the last open tag of that name, and those left open within it. */
  closeTag(name: string): void {
    const at = this.#tags.findLastIndex((tag) => tag.name === name);
    this.#tags = at < 0 ? this.#tags : this.#tags.slice(0, at);
  }

  /** The runs so far, without blanks at either end; the next paragraph begins. Open tags stay open. */
  take(): readonly Run[] {
    this.#trimEnd();
    const runs = this.#runs;
    this.#runs = [];
    return runs;
  }

  get #isSilent(): boolean {
    return this.#tags.some((tag) => isSilentTag(tag.name));
  }

  #push(text: string, look: Look): void {
    const whole = Object.assign({}, look, ...this.#tags.map((tag) => tag.look)) as Look;
    const last = this.#runs.at(-1);
    const isAfterBlank = last === undefined || /[ \n]$/.test(last.text);
    const words = isAfterBlank && text !== "\n" ? text.replace(/^ /, "") : text;
    if (words === "" || (last === undefined && words === "\n")) {
      return;
    }
    if (last !== undefined && last.note === undefined && looksAlike(last, whole)) {
      this.#runs[this.#runs.length - 1] = { ...last, text: last.text + words };
    } else {
      this.#runs.push({ ...pickLook(whole), text: words });
    }
  }

  #trimEnd(): void {
    for (let last = this.#runs.at(-1); last !== undefined && /[ \n]$/.test(last.text); last = this.#runs.at(-1)) {
      this.#runs.pop();
      const text = last.text.replace(/[ \n]$/, "");
      if (text !== "") {
        this.#runs.push({ ...last, text });
      }
    }
  }
}

function looksAlike(left: Look, right: Look): boolean {
  return (
    left.bold === right.bold &&
    left.italic === right.italic &&
    left.struck === right.struck &&
    left.code === right.code &&
    left.target === right.target
  );
}

function pickLook({ bold, italic, struck, code, target }: Look): Look {
  return { bold, italic, struck, code, target };
}

/** Lines shown as they are, without what no Word file may hold. */
export function cleanCode(text: string): string {
  return text
    .replaceAll("\t", "    ")
    .split("\n")
    .map((line) => line.replace(unseenPattern, ""))
    .join("\n");
}
