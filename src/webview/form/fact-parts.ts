import type { FieldPath } from "../../core/record/edit-text.ts";
import type { FormField } from "../../core/record/form/form-layout.ts";
import type { FormFact } from "../../core/record/form/record-form.ts";
import { element, setChildren, setText } from "../dom.ts";
import type { FieldView } from "./field-view.ts";
import { factPart, type FormContext } from "./form-context.ts";
import { makeField } from "./make-field.ts";
import type { Place } from "./place.ts";
import { say } from "../say.ts";

const nothing = { kind: "words", words: "" } as const;

/** Who reads it, in a sentence. */
const readers: Readonly<Record<string, string>> = {
  internal: say("Only your team reads it"),
  regulator: say("Your team and the authorities read it"),
  public: say("Everyone may read it"),
};

/** What is said about a fact beside its value: folded away, since the common case needs none of it. */
export class FactParts {
  readonly element = element("details", "more");
  /** By when somebody will know: stands on its own while nobody does. */
  readonly expected = element("div", "fact-when");
  readonly #summary = element("summary", "more-title");
  readonly #box = element("div", "more-body");
  readonly #views = new Map<string, FieldView>();
  readonly #usualAudience: string;
  readonly #place: Place;
  readonly #context: FormContext;
  #parts: FormFact["parts"] = {};

  constructor(usualAudience: string, place: Place, context: FormContext) {
    this.#usualAudience = usualAudience;
    this.#place = place;
    this.#context = context;
    this.element.append(this.#summary, this.#box);
    this.element.addEventListener("toggle", () => {
      this.#drawBox();
    });
  }

  /** Whether by when somebody will know is written. */
  get isExpected(): boolean {
    return this.#parts["expectedBy"] !== undefined;
  }

  update(parts: FormFact["parts"], isKnown: boolean): void {
    this.#parts = parts;
    setText(this.#summary, this.#summaryWords(isKnown));
    for (const [name, view] of this.#views) {
      view.update(parts[name] ?? nothing);
    }
  }

  #summaryWords(isKnown: boolean): string {
    const source = this.#words("source");
    const audience = this.#words("audience");
    const isTold = audience !== "" || isKnown;
    const told = isTold ? (readers[audience || this.#usualAudience] ?? audience) : "";
    return [told, source === "" ? "" : say("from: {0}", source)].filter(Boolean).join(", ") || say("More");
  }

  #words(name: string): string {
    const part = this.#parts[name];
    return part?.kind === "words" ? part.words : "";
  }

  /** Shows or hides by when somebody will know. */
  expect(isShown: boolean): void {
    setChildren(this.expected, [isShown ? this.view("expectedBy")?.element : undefined]);
  }

  /** The controls; made once somebody wants to see them. */
  #drawBox(): void {
    if (this.element.open && this.#box.childElementCount === 0) {
      const names = this.#context.layout.factParts.map(({ name }) => name);
      const others = names.filter((name) => !["certainty", "expectedBy", "audience"].includes(name));
      // The choice that matters most stands first, a key away from where it is unfolded.
      const shown = ["audience", ...others];
      this.#box.append(...shown.flatMap((name) => this.view(name)?.element ?? []));
    }
  }

  view(name: string): FieldView | undefined {
    let view = this.#views.get(name);
    const field = factPart(this.#context, name);
    if (view === undefined && field !== undefined) {
      view = makeField(this.#asShown(field), this.#place.at(name), this.#context);
      view.update(this.#parts[name] ?? nothing);
      this.#views.set(name, view);
    }
    return view;
  }

  /** Where nobody has chosen who may read it, the control says who does. */
  #asShown(field: FormField): FormField {
    const usual = readers[this.#usualAudience];
    return field.name === "audience" && field.input.kind === "choice" && usual !== undefined
      ? { ...field, input: { ...field.input, nothing: say("Not chosen ({0})", usual) } }
      : field;
  }

  /** The control for a line, shown; undefined where `path` leads to no line of a fact. */
  find([name, ...rest]: FieldPath): FieldView | undefined {
    if (typeof name !== "string" || name === "certainty" || factPart(this.#context, name) === undefined) {
      return undefined;
    }
    if (name === "expectedBy") {
      this.expect(true);
    } else {
      this.element.open = true;
      this.#drawBox();
    }
    return this.view(name)?.find(rest);
  }
}
