import type { FieldPath } from "../../core/record/edit-text.ts";
import type { FieldValue } from "../../core/record/edit-value.ts";
import type { RecordChange } from "../../core/record/form/change-record.ts";
import type { FormInput } from "../../core/record/form/form-layout.ts";
import type { FormFact, FormValue } from "../../core/record/form/record-form.ts";
import { button, element, setChildren } from "../dom.ts";
import { CertaintyControl } from "./certainty-control.ts";
import { UnsentWords } from "./unsent-words.ts";
import { FactParts } from "./fact-parts.ts";
import type { FieldFrame, ShownProblem } from "./field-frame.ts";
import type { FieldView } from "./field-view.ts";
import type { FormContext } from "./form-context.ts";
import { makeValue } from "./make-field.ts";
import type { Place } from "./place.ts";
import { say } from "../say.ts";

export interface FactOptions {
  readonly input: Extract<FormInput, { kind: "fact" }>;
  readonly frame: FieldFrame;
  /** What it is about, for controls that are read alone. */
  readonly label: string;
  readonly place: Place;
  readonly context: FormContext;
}

/** A fact: what is known, how sure that is, and folded away where it comes from and who may read it. */
export class FactView implements FieldView {
  readonly element: HTMLElement;
  readonly #frame: FieldFrame;
  readonly #label: string;
  readonly #place: Place;
  readonly #context: FormContext;
  readonly #value: FieldView;
  readonly #certainty: CertaintyControl;
  readonly #words: UnsentWords;
  readonly #sure = element("div", "fact-sure");
  readonly #unknown: HTMLButtonElement;
  readonly #expect: HTMLButtonElement;
  readonly #parts: FactParts;
  #fact: FormFact | undefined;
  #isExpecting = false;

  constructor({ input, frame, label, place, context }: FactOptions) {
    this.#frame = frame;
    this.#label = label;
    this.#place = place;
    this.#context = context;
    this.element = frame.element;
    this.element.classList.add("fact");
    this.#value = makeValue(input.of, {
      frame,
      label,
      place,
      context,
      changes: (words, toValue) => (words === "" ? this.#forget() : this.#know(toValue(words))),
      forget: () => this.#forget(),
    });
    this.#certainty = new CertaintyControl(label, context);
    // Whoever is on a button that there is no longer any need for stays near.
    this.element.dataset["focusHome"] = "";
    this.#certainty.select.dataset["focusFallback"] = "";
    this.#words = this.#makeWords();
    this.#certainty.select.addEventListener("change", () => {
      this.#choose();
    });
    this.#unknown = button(
      "link",
      () => {
        this.#choose("unknown");
      },
      say("We don’t know yet"),
    );
    this.#unknown.ariaLabel = say("We don’t know yet: {0}", label);
    this.#expect = button(
      "link",
      () => {
        this.#beginExpecting();
      },
      say("Say by when you will know"),
    );
    this.#expect.ariaLabel = say("Say by when you will know: {0}", label);
    this.#parts = new FactParts(input.usualAudience, place, context);
    if (input.of.kind === "list") {
      // What is said of the list as a whole stands before what is in it.
      frame.body.before(this.#sure, this.#parts.expected);
    } else {
      frame.element.append(this.#sure, this.#parts.expected);
    }
  }

  get #isItem(): boolean {
    return typeof this.#place.step === "number";
  }

  #makeWords(): UnsentWords {
    return new UnsentWords(this.#context, {
      read: () => this.#certainty.value,
      write: (certainty) => {
        this.#certainty.value = certainty;
      },
      isFocused: () => false,
      changes: (certainty) => this.#changesFor(certainty),
      conflict: (theirs) => {
        // Of two choices the later one holds.
        if (theirs !== undefined) {
          this.#words.decide(true);
        }
      },
      refused: (reason) => {
        if (reason !== undefined) {
          this.#context.announce(reason);
          this.#words.abandon();
        }
      },
    });
  }

  #choose(certainty = this.#certainty.value): void {
    this.#certainty.value = certainty;
    this.#words.touched();
    if (this.#lacksValue(certainty)) {
      // Said before what it is about: both go into the record together.
      this.#value.focus();
    } else {
      this.#words.commit();
    }
    this.#draw();
  }

  #lacksValue(certainty: string): boolean {
    // Of an item somebody must say what it is that nobody knows yet.
    const isSaidAlone = certainty === "ruled-out" || (certainty === "unknown" && !this.#isItem);
    return !isSaidAlone && isEmpty(this.#fact?.value);
  }

  #changesFor(certainty: string): readonly RecordChange[] | undefined {
    if (certainty === "unknown" && !this.#isItem) {
      return this.#forget();
    }
    return this.#lacksValue(certainty)
      ? undefined
      : [{ kind: "set", path: [...this.#place.path, "certainty"], value: certainty }];
  }

  /** The value, with the certainty that the person has chosen for it. */
  #know(value: FieldValue): readonly RecordChange[] {
    const { path } = this.#place;
    const chosen = this.#certainty.value;
    const isChosen = this.#words.isPending && (this.#isItem || chosen !== "unknown");
    const certainty: RecordChange = { kind: "set", path: [...path, "certainty"], value: chosen };
    return [{ kind: "set", path, value }, ...(isChosen ? [certainty] : [])];
  }

  /** Nobody knows; who may read it stays marked, for the day on which somebody does. */
  #forget(): readonly RecordChange[] {
    const { path } = this.#place;
    const audience = this.#fact?.parts["audience"];
    return audience?.kind === "words" && !this.#isItem
      ? [{ kind: "set", path, value: { certainty: "unknown", audience: audience.words } }]
      : [{ kind: "clear", path }];
  }

  #beginExpecting(): void {
    this.#isExpecting = true;
    this.#draw();
    this.#parts.view("expectedBy")?.focus();
  }

  update(value: FormValue): void {
    if (value.kind === "fact") {
      this.#fact = value;
      this.#value.update(value.value);
      if (this.#isItem && value.value.kind === "words" && value.value.words !== "") {
        // Of several alike, each is called by what it says.
        const about = `${this.#label}, ${value.value.words}`;
        this.#certainty.name(about);
        this.#expect.ariaLabel = say("Say by when you will know: {0}", about);
      }
      this.#words.update(value.certainty);
      this.#draw();
    }
  }

  #draw(): void {
    const isKnown = this.#certainty.value !== "unknown";
    this.element.dataset["certainty"] = this.#certainty.value;
    this.#parts.update(this.#fact?.parts ?? {}, isKnown);
    // What is suspected is still to be found out.
    const isSure = isKnown && this.#certainty.value !== "suspected";
    this.#isExpecting &&= !isSure;
    const isExpected = this.#parts.isExpected || this.#isExpecting;
    this.#parts.expect(isExpected);
    const parts = [
      this.#certainty.element,
      isKnown && !this.#isItem ? this.#unknown : undefined,
      isSure || isExpected ? undefined : this.#expect,
      this.#parts.element,
    ];
    setChildren(this.#sure, parts, this.#certainty.select);
  }

  find(path: FieldPath): FieldView {
    const [step] = path;
    return this.#parts.find(path) ?? (step === undefined || step === "certainty" ? this : this.#value.find(path));
  }

  showProblems(problems: readonly ShownProblem[]): void {
    this.#frame.showProblems(problems);
  }

  focus(): void {
    this.#value.focus();
  }
}

function isEmpty(value: FormValue | undefined): boolean {
  switch (value?.kind) {
    case undefined:
      return true;
    case "words":
      return value.words === "";
    case "items":
      return value.items.length === 0;
    case "group":
    case "fact":
    case "odd":
      return false;
  }
}
