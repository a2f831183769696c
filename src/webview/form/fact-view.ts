import type { FieldPath } from "../../core/record/edit-text.ts";
import type { RecordChange } from "../../core/record/form/change-record.ts";
import type { FormField, FormInput } from "../../core/record/form/form-layout.ts";
import type { FormFact, FormValue } from "../../core/record/form/record-form.ts";
import { button, element, setChildren, setText } from "../dom.ts";
import { Draft } from "./draft.ts";
import type { FieldFrame } from "./field-frame.ts";
import type { FieldView } from "./field-view.ts";
import { factPart, uniqueId, type FormContext } from "./form-context.ts";
import { makeField, makeValue } from "./make-field.ts";
import type { Place } from "./place.ts";

type FactInput = Extract<FormInput, { kind: "fact" }>;

export interface FactOptions {
  readonly input: FactInput;
  readonly frame: FieldFrame;
  /** What it is about, for controls that are read alone. */
  readonly label: string;
  readonly place: Place;
  readonly context: FormContext;
}

/** A fact: what is known, how sure that is, and behind a disclosure where it comes from and who may read it. */
export class FactView implements FieldView {
  readonly element: HTMLElement;
  readonly #input: FactInput;
  readonly #frame: FieldFrame;
  readonly #place: Place;
  readonly #context: FormContext;
  readonly #value: FieldView;
  readonly #certainty = element("select", "certainty");
  readonly #draft: Draft;
  readonly #unknown: HTMLButtonElement;
  readonly #sure: HTMLElement;
  readonly #when = element("div", "fact-when");
  readonly #more = element("details", "more");
  readonly #summary = element("summary", "more-title");
  readonly #partsBox = element("div", "more-body");
  readonly #parts = new Map<string, FieldView>();
  #fact: FormFact | undefined;

  constructor({ input, frame, label, place, context }: FactOptions) {
    this.#input = input;
    this.#frame = frame;
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
    const certainty = factPart(context, "certainty");
    const options = certainty?.input.kind === "choice" ? certainty.input.options : [];
    this.#certainty.append(...options.map((option) => new Option(option.label, option.value)));
    this.#certainty.id = uniqueId();
    this.#certainty.ariaLabel = `How sure: ${label}`;
    this.#draft = this.#makeDraft();
    this.#certainty.addEventListener("change", () => {
      this.#draft.touched();
      this.#draft.commit();
    });
    this.#unknown = button(
      "link unknown-button",
      () => {
        this.#certainty.value = "unknown";
        this.#draft.touched();
        this.#draft.commit();
      },
      "We don’t know yet",
    );
    this.#unknown.setAttribute("aria-label", `We don’t know yet: ${label}`);
    this.#sure = element("div", "fact-sure", this.#certainty, this.#unknown, this.#more);
    this.#more.append(this.#summary, this.#partsBox);
    this.#more.addEventListener("toggle", () => {
      this.#drawParts();
    });
    frame.element.append(this.#sure, this.#when);
  }

  #makeDraft(): Draft {
    return new Draft(this.#context, {
      read: () => this.#certainty.value,
      write: (words) => {
        this.#certainty.value = words;
        this.#draw();
      },
      isFocused: () => false,
      changes: (words) => {
        this.#draw();
        if (words === "unknown") {
          return this.#forget();
        }
        if (words !== "ruled-out" && isEmpty(this.#fact?.value)) {
          // Said before what it is about: goes into the record together with that.
          this.#value.focus();
          return undefined;
        }
        return [{ kind: "set", path: [...this.#place.path, "certainty"], value: words }];
      },
      conflict: (theirs) => {
        if (theirs !== undefined) {
          this.#draft.decide(false);
        }
      },
      refused: (reason) => {
        if (reason !== undefined) {
          this.#context.announce(reason);
          this.#draft.abandon();
        }
      },
    });
  }

  /** The value, with the certainty that the person has chosen for it. */
  #know(value: Extract<RecordChange, { kind: "set" }>["value"]): readonly RecordChange[] {
    const { path } = this.#place;
    const chosen = this.#certainty.value;
    const isChosen = this.#draft.isPending && chosen !== "unknown" && chosen !== this.#fact?.certainty;
    const certainty: RecordChange = { kind: "set", path: [...path, "certainty"], value: chosen };
    return [{ kind: "set", path, value }, ...(isChosen ? [certainty] : [])];
  }

  /** Nobody knows; who may read it stays marked, for the day on which somebody does. */
  #forget(): readonly RecordChange[] {
    const { path } = this.#place;
    const audience = this.#fact?.parts["audience"];
    return audience?.kind === "words" && typeof path.at(-1) === "string"
      ? [{ kind: "set", path, value: { certainty: "unknown", audience: audience.words } }]
      : [{ kind: "clear", path }];
  }

  update(value: FormValue): void {
    if (value.kind !== "fact") {
      return;
    }
    this.#fact = value;
    this.#value.update(value.value);
    this.#draft.update(value.certainty);
    this.#draw();
  }

  #draw(): void {
    const certainty = this.#certainty.value;
    this.element.dataset["certainty"] = certainty;
    this.#unknown.hidden = certainty === "unknown";
    setText(this.#summary, this.#summaryText());
    const expected = certainty === "unknown" || this.#fact?.parts["expectedBy"] !== undefined;
    setChildren(this.#when, [expected ? this.#part("expectedBy")?.element : undefined]);
    this.#drawParts();
  }

  #summaryText(): string {
    const parts = this.#fact?.parts ?? {};
    const source = parts["source"];
    const words = source?.kind === "words" && source.words !== "" ? [`from ${source.words}`] : [];
    const audience = parts["audience"];
    const readers = audience?.kind === "words" && audience.words !== "" ? audience.words : this.#input.usualAudience;
    const isTold = this.#certainty.value === "unknown" && audience === undefined;
    return [isTold ? "More" : readersText(readers, this.#context), ...words].join(", ");
  }

  /** The lines beside the value; made once somebody wants to see them. */
  #drawParts(): void {
    for (const [name, view] of this.#parts) {
      view.update(this.#fact?.parts[name] ?? { kind: "words", words: "" });
    }
    if (!this.#more.open) {
      return;
    }
    const names = this.#context.layout.factParts.map(({ name }) => name);
    const shown = names.filter((name) => !["certainty", "expectedBy"].includes(name));
    setChildren(
      this.#partsBox,
      shown.map((name) => this.#part(name)?.element),
    );
  }

  #part(name: string): FieldView | undefined {
    let view = this.#parts.get(name);
    const field: FormField | undefined = factPart(this.#context, name);
    if (view === undefined && field !== undefined) {
      view = makeField(field, this.#place.at(name), this.#context);
      view.update(this.#fact?.parts[name] ?? { kind: "words", words: "" });
      this.#parts.set(name, view);
    }
    return view;
  }

  find([step, ...rest]: FieldPath): FieldView {
    if (typeof step === "string" && step !== "certainty" && factPart(this.#context, step) !== undefined) {
      this.#more.open = true;
      return this.#part(step)?.find(rest) ?? this;
    }
    return step === undefined || step === "certainty" ? this : this.#value.find([step, ...rest]);
  }

  showProblems(messages: readonly string[]): void {
    this.#frame.showProblems(messages);
  }

  focus(): void {
    this.#value.focus();
  }
}

function readersText(audience: string, context: FormContext): string {
  const field = factPart(context, "audience");
  const options = field?.input.kind === "choice" ? field.input.options : [];
  return `For: ${options.find(({ value }) => value === audience)?.label.toLowerCase() ?? audience}`;
}

function isEmpty(value: FormValue | undefined): boolean {
  return (
    value === undefined ||
    (value.kind === "words" && value.words === "") ||
    (value.kind === "items" && value.items.length === 0)
  );
}
