import type { RecordChange } from "../../core/record/form/change-record.ts";
import type { FormValue } from "../../core/record/form/record-form.ts";
import { button, element, setChildren, setText } from "../dom.ts";
import type { WordsControl } from "./controls/words-control.ts";
import { UnsentWords } from "./unsent-words.ts";
import type { FieldFrame, ShownProblem } from "./field-frame.ts";
import type { FieldView } from "./field-view.ts";
import { icon } from "../icons.ts";
import type { FormContext } from "./form-context.ts";
import { say } from "../say.ts";

export interface LeafOptions {
  readonly control: WordsControl;
  readonly frame: FieldFrame;
  readonly context: FormContext;
  /** What to ask so that the record says `words`; undefined where nothing is to be asked. */
  readonly changes: (words: string) => readonly RecordChange[] | undefined;
}

/** One control with what a person puts into it. */
export class LeafView implements FieldView {
  readonly element: HTMLElement;
  readonly unsent: UnsentWords;
  readonly control: WordsControl;
  readonly #frame: FieldFrame;
  readonly #context: FormContext;
  readonly #notes = element("div", "field-notes");
  readonly #refusal = element("p", "field-note");
  readonly #half = element("p", "field-note", say("This is not complete yet, so the record does not say it."));
  readonly #broken = element(
    "p",
    "field-problem",
    icon("missing"),
    element("span", "", say("There is no such day or time, or it is not complete. The record does not say it.")),
  );
  readonly #otherDay = element(
    "p",
    "field-note",
    say(
      "Words such as “today” mean another day in a letter that goes out later. Name the day, unless you mean the one on which it is read.",
    ),
  );
  readonly #forbidden = element("p", "field-note");
  readonly #theirs = element("p");
  readonly #conflict: HTMLElement;
  readonly #odd = element("p", "odd");
  #isOdd = false;
  /** Whether the focus was here last, and has gone to no other place in the page. */
  #isFocusNowhere = false;
  /** What must not be said, as it was shown last; undefined where nothing was shown yet. */
  #mustNotSay: string | undefined;

  constructor({ control, frame, context, changes }: LeafOptions) {
    this.control = control;
    this.#frame = frame;
    this.#context = context;
    this.element = frame.element;
    if (control.isGroup) {
      frame.describe(frame.element);
    } else {
      frame.label(control.main);
    }
    this.unsent = new UnsentWords(context, {
      read: control.read,
      write: control.write,
      isFocused: () => control.element.contains(document.activeElement) || !control.isComplete(),
      changes: (words) => (control.isComplete() ? changes(words) : undefined),
      conflict: (theirs) => {
        setText(
          this.#theirs,
          say(
            "Somebody has changed this meanwhile. The record now says: {0}",
            theirs === "" ? say("nothing") : (theirs ?? ""),
          ),
        );
        this.#note(this.#conflict, theirs !== undefined);
        if (theirs !== undefined) {
          context.announce(this.#theirs.textContent);
        }
      },
      refused: (reason) => {
        setText(this.#refusal, reason ?? "");
        this.#note(this.#refusal, reason !== undefined);
        this.#takeFocusBack();
        if (reason !== undefined) {
          context.announce(reason);
          // Of a choice no words are lost, and what the record does not say must not go on standing there.
          if (control.isFinalAtOnce) {
            this.unsent.abandon();
          }
        }
      },
    });
    const decide = (isMine: boolean) => () => {
      this.unsent.decide(isMine);
      this.focus();
    };
    this.#conflict = element(
      "div",
      "conflict",
      this.#theirs,
      button("small-button", decide(true), say("Keep Mine")),
      button("small-button", decide(false), say("Use the Record’s")),
    );
    this.#odd.append(
      say("This is written in a way that no form can show. "),
      button("link", context.showAsText, say("Change it as text")),
    );
    frame.body.append(control.element);
    frame.element.append(this.#notes);
    this.#listen(control);
  }

  #listen(control: WordsControl): void {
    control.element.addEventListener("input", (event) => {
      this.unsent.touched();
      this.#note(this.#half, false);
      // What is being typed is seldom whole before the last key.
      this.#note(this.#broken, this.#hasBroken(event.target));
    });
    control.element.addEventListener("change", () => {
      if (control.isFinalAtOnce) {
        this.unsent.touched();
        this.unsent.commit();
      }
    });
    control.element.addEventListener("focusout", (event) => {
      this.#isFocusNowhere = event.relatedTarget === null;
      this.#showBroken();
      if (!(event.relatedTarget instanceof Node && control.element.contains(event.relatedTarget))) {
        this.#leave();
      }
    });
    control.element.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        this.unsent.commit();
      }
    });
  }

  /** A question about a choice takes the focus from the page, and leaves it nowhere once it is answered. */
  #takeFocusBack(): void {
    if (this.control.isFinalAtOnce && this.#isFocusNowhere && document.activeElement === document.body) {
      this.focus();
    }
    this.#isFocusNowhere = false;
  }

  /** The person goes elsewhere. What is half done stays as it is. */
  #leave(): void {
    if (this.control.isComplete()) {
      this.unsent.left();
    }
    this.#note(this.#half, !this.control.isComplete() && !this.#hasBroken());
  }

  /** Says at once, and not only when the whole field is left, that a browser can make nothing of what was typed. */
  #showBroken(): void {
    const isBroken = this.#hasBroken();
    if (isBroken && !this.#broken.isConnected) {
      this.#context.announce(this.#broken.textContent);
    }
    this.#note(this.#broken, isBroken);
  }

  /** Whether one of its inputs but `typed` holds what no browser can read, such as 31 February. */
  #hasBroken(typed?: EventTarget | null): boolean {
    const inputs = Array.from(this.control.element.querySelectorAll("input"));
    return inputs.some((input) => input !== typed && input.validity.badInput);
  }

  update(value: FormValue): void {
    const words = this.control.fromValue(value);
    const isOdd = words === undefined;
    if (isOdd !== this.#isOdd) {
      this.#isOdd = isOdd;
      setChildren(this.#frame.body, [isOdd ? this.#odd : this.control.element]);
    }
    if (!isOdd) {
      this.unsent.update(words);
      this.#note(this.#broken, this.#broken.isConnected && this.#hasBroken());
      this.#note(this.#otherDay, value.kind === "words" && value.byClock === "other-day");
      this.#showForbidden(value.kind === "words" ? (value.mustNotSay ?? "") : "");
    }
  }

  /** Says it aloud when it comes about, not when the form opens. */
  #showForbidden(name: string): void {
    setText(
      this.#forbidden,
      say(
        "“{0}” must not be said, but everyone may read this. Say it in other words, or let only your team read it.",
        name,
      ),
    );
    this.#note(this.#forbidden, name !== "");
    if (name !== "" && this.#mustNotSay === "") {
      this.#context.announce(this.#forbidden.textContent);
    }
    this.#mustNotSay = name;
  }

  find(): FieldView {
    return this;
  }

  showProblems(problems: readonly ShownProblem[]): void {
    this.#frame.showProblems(problems);
  }

  focus(): void {
    this.control.main.focus();
  }

  #note(note: HTMLElement, isShown: boolean): void {
    const others = Array.from(this.#notes.children).filter((child) => child !== note);
    setChildren(this.#notes, [...others, isShown ? note : undefined]);
  }
}
