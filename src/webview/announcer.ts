import type { ChecklistDraft } from "../protocol/checklist.ts";
import { describeChanges } from "./describe-changes.ts";
import { element, setText } from "./dom.ts";

/** How long, in milliseconds, a draft must rest before its changes are told: half a word often says the opposite of a whole one. */
const restTime = 700;

/** Tells a screen reader what changed in a draft, once it has rested. */
export class Announcer {
  readonly element = element("div", "unseen");
  #told: ChecklistDraft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.element.setAttribute("role", "status");
    this.element.setAttribute("aria-live", "polite");
  }

  /** Takes note of what is shown now; undefined where that is no draft. A draft's first showing is not told. */
  follow(draft: ChecklistDraft | undefined): void {
    clearTimeout(this.#timer);
    if (draft === undefined || this.#told?.uri !== draft.uri) {
      this.#told = draft;
      setText(this.element, "");
      return;
    }
    const told = this.#told;
    this.#timer = setTimeout(() => {
      this.#told = draft;
      const words = describeChanges(told, draft);
      if (words !== undefined) {
        setText(this.element, words);
      }
    }, restTime);
  }
}
