import type { MailLetterMessage, MailRefusal } from "../../protocol/mail.ts";
import { button, element, setChildren, setText } from "../dom.ts";
import { copyLetter, type Copied } from "./copy-letter.ts";

/** The letter, and the buttons that copy it. */
export class MailView {
  readonly element = element("div", "mail");
  readonly #hint = element("p", "quiet");
  readonly #copyFormatted = button("mail-button mail-main", () => void this.#copy("formatted"));
  readonly #copyPlain = button("mail-button", () => void this.#copy("plain"));
  readonly #status = element("p", "mail-status");
  readonly #letter = element("article", "letter");
  readonly #plainTitle = element("summary");
  readonly #plain = element("pre", "plain");
  readonly #refusal = element("p", "mail-refusal");
  readonly #bar = element(
    "div",
    "mail-bar",
    this.#hint,
    element("div", "mail-buttons", this.#copyFormatted, this.#copyPlain),
    this.#status,
  );
  readonly #plainText = element("details", "", this.#plainTitle, this.#plain);
  #shown: MailLetterMessage | undefined;

  constructor() {
    this.#status.setAttribute("role", "status");
    this.#status.setAttribute("aria-live", "polite");
    this.#refusal.setAttribute("role", "alert");
    document.addEventListener("copy", (event) => {
      this.#copySelection(event);
    });
  }

  show(message: MailLetterMessage): void {
    const { words, lang, preview, text } = message;
    setText(this.#hint, words.hint);
    setText(this.#copyFormatted, words.copyFormatted);
    setText(this.#copyPlain, words.copyPlain);
    setText(this.#plainTitle, words.plainTitle);
    if (this.#shown?.preview !== preview) {
      // Ours, with every sign of the letter escaped; scripts and inline styles would not run here either.
      this.#letter.innerHTML = preview;
      setText(this.#status, "");
    }
    setText(this.#plain, text);
    this.#letter.lang = lang;
    this.#plain.lang = lang;
    this.#shown = message;
    // The same parts each time: a change in the draft takes no focus away, and closes nothing.
    setChildren(this.element, [this.#bar, this.#letter, this.#plainText]);
  }

  refuse({ message }: MailRefusal): void {
    this.#shown = undefined;
    setChildren(this.element, [this.#refusal]);
    setText(this.#refusal, message);
  }

  async #copy(as: "formatted" | "plain"): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined) {
      return;
    }
    const { words, html, text } = shown;
    const copied: Copied = { html: as === "formatted" ? html : undefined, text };
    // Emptied first, so that a screen reader says it again the second time.
    setText(this.#status, "");
    if (await copyLetter(copied)) {
      setText(this.#status, as === "formatted" ? words.copiedFormatted : words.copiedPlain);
    } else {
      setText(this.#status, words.copyByHand);
      getSelection()?.selectAllChildren(this.#letter);
    }
  }

  /** What is selected by hand goes out without this window's colours; the whole letter with its own looks. */
  #copySelection(event: ClipboardEvent): void {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const shown = this.#shown;
    if (event.clipboardData === null || range?.intersectsNode(this.#letter) !== true || range.collapsed || !shown) {
      return;
    }
    event.preventDefault();
    const isWhole = bare(range.toString()).includes(bare(this.#letter.textContent));
    const part = element("div", "", range.cloneContents());
    event.clipboardData.setData("text/html", isWhole ? shown.html : part.innerHTML);
    event.clipboardData.setData("text/plain", isWhole ? shown.text : String(selection));
  }
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}
