import { element } from "../../dom.ts";
import type { PointWords } from "./moment-words.ts";
import { say } from "../../say.ts";

/** A year that somebody is still typing is earlier than this. */
const firstDay = "1900-01-01";

/** A day and a time of day, in the browser's own controls. */
export class PointInputs {
  readonly day = element("input", "day");
  readonly time = element("input", "time");
  /** It goes with the time that it was written behind. */
  #suffix = "";

  constructor() {
    this.day.type = "date";
    this.day.min = firstDay;
    this.day.max = "9999-12-31";
    this.time.type = "time";
    this.name(say("Day"), say("Time of day"));
    for (const input of [this.day, this.time]) {
      input.addEventListener("input", () => {
        this.#suffix = "";
      });
    }
  }

  name(day: string, time: string): void {
    this.day.ariaLabel = day;
    this.time.ariaLabel = time;
  }

  get words(): PointWords {
    return { day: this.day.value, time: this.time.value, suffix: this.#suffix };
  }

  set words({ day, time, suffix }: PointWords) {
    // To set what is there already would throw away what somebody has half typed.
    if (this.day.value !== day || this.day.validity.badInput) {
      this.day.value = day;
    }
    if (this.time.value !== time || this.time.validity.badInput) {
      this.time.value = time;
    }
    this.#suffix = suffix;
  }

  /** Whether it says a day, or nothing at all: no half of one. */
  get isComplete(): boolean {
    const isWhole = !this.day.validity.badInput && !this.time.validity.badInput;
    return isWhole && (this.day.value >= firstDay || (this.day.value === "" && this.time.value === ""));
  }
}
