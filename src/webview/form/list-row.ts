import type { RecordChange } from "../../core/record/form/change-record.ts";
import type { FieldValue } from "../../core/record/edit-value.ts";
import type { FormInput } from "../../core/record/form/form-layout.ts";
import type { FormValue } from "../../core/record/form/record-form.ts";
import { button, element } from "../dom.ts";
import { icon, type IconName } from "../icons.ts";
import { itemSummary } from "./item-summary.ts";
import { FieldFrame } from "./field-frame.ts";
import type { FieldView } from "./field-view.ts";
import type { FormContext } from "./form-context.ts";
import { makeValue } from "./make-field.ts";
import type { Place } from "./place.ts";
import { say } from "../say.ts";

export interface RowActions {
  readonly move: (row: ListRow, by: -1 | 1) => void;
  readonly remove: (row: ListRow) => void;
  /** The person has finished one and goes on to the next. */
  readonly next: (row: ListRow) => void;
  /** It is about to go into the record, ahead of others that are not in it yet. */
  readonly goesIn: (row: ListRow) => void;
}

/** One item of a list. */
export class ListRow {
  readonly element = element("li", "row");
  readonly place: Place;
  /** It is not in the record yet: the first thing that is said in it puts it there. */
  isNew: boolean;
  readonly #input: FormInput;
  readonly #label: string;
  readonly #context: FormContext;
  readonly #actions: RowActions;
  readonly #frame: FieldFrame;
  readonly #makeView: () => FieldView;
  #view: FieldView | undefined;
  readonly #details: HTMLDetailsElement | undefined;
  readonly #summary = element("summary", "row-summary");
  readonly up: HTMLButtonElement;
  readonly down: HTMLButtonElement;
  readonly #buttons: HTMLElement;
  #value: FormValue | undefined;

  constructor(
    input: FormInput,
    label: string,
    place: Place,
    context: FormContext,
    actions: RowActions,
    isNew: boolean,
  ) {
    this.#input = input;
    this.#label = label;
    this.#context = context;
    this.#actions = actions;
    this.place = place;
    this.isNew = isNew;
    const isCard = input.kind === "group";
    this.#frame = new FieldFrame({ label, meaning: "", isGroup: isCard || input.kind === "list", isBare: true });
    const own: FormContext = { ...context, queue: this.#asking(context.queue) };
    this.#makeView = () =>
      makeValue(input, {
        frame: this.#frame,
        label,
        place,
        context: own,
        changes: (words, toValue) =>
          words === ""
            ? [{ kind: "clear", path: place.path }]
            : [{ kind: "set", path: place.path, value: toValue(words) }],
      });
    this.up = rowButton("up", say("Move up"), isCard, () => {
      actions.move(this, -1);
    });
    this.down = rowButton("down", say("Move down"), isCard, () => {
      actions.move(this, 1);
    });
    const remove = rowButton("remove", say("Remove"), isCard, () => {
      actions.remove(this);
    });
    this.#buttons = element("div", "row-buttons", this.up, this.down, remove);
    if (isCard) {
      this.#details = element("details", "row-card", this.#summary);
      this.#summary.append(...(isNew ? [element("span", "row-gap", say("New"))] : []));
      this.#details.addEventListener("toggle", () => {
        this.#open();
      });
      this.element.append(this.#details);
    } else {
      this.#frame.element.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && event.target instanceof HTMLTextAreaElement) {
          actions.next(this);
        }
      });
      this.element.append(this.view.element, this.#buttons);
    }
    this.renumber();
  }

  /** The controls; made once somebody wants to see them. */
  get view(): FieldView {
    if (this.#view === undefined) {
      this.#view = this.#makeView();
      if (this.#value !== undefined) {
        this.#view.update(this.#value);
      }
    }
    return this.#view;
  }

  #open(): void {
    if (this.#details?.open === true && this.#view === undefined) {
      this.#details.append(this.view.element, this.#buttons);
    }
  }

  /** Shows the controls at once. */
  open(): void {
    if (this.#details !== undefined) {
      this.#details.open = true;
      this.#open();
    }
  }

  update(value: FormValue): void {
    this.#value = value;
    this.#view?.update(value);
    if (this.#details !== undefined) {
      this.#summary.replaceChildren(...itemSummary(this.#input, value, this.#context));
    }
  }

  /** Takes note of where it stands now. */
  renumber(): void {
    const number = typeof this.place.step === "number" ? this.place.step + 1 : 1;
    const name = `${this.#label}, ${number}`;
    this.#frame.rename(name);
    for (const [made, does] of Array.from(this.#buttons.children).map(
      (each, index) => [each, [say("Move up"), say("Move down"), say("Remove")][index] ?? ""] as const,
    )) {
      made.setAttribute("aria-label", `${does}: ${name}`);
    }
  }

  /** Whether it is the first, and the last, of those in the record: there is nowhere to move to then. */
  placeAmong(isFirst: boolean, isLast: boolean): void {
    this.up.disabled = isFirst;
    this.down.disabled = isLast;
    for (const each of [this.up, this.down]) {
      each.hidden = isFirst && isLast;
    }
  }

  focus(): void {
    if (this.#details !== undefined && !this.#details.open) {
      this.#summary.focus();
    } else {
      this.view.focus();
    }
  }

  /** What is asked of the row goes to the record; of a new one, the first thing said adds it. */
  #asking(queue: FormContext["queue"]): FormContext["queue"] {
    return {
      withdraw: (asker) => {
        queue.withdraw(asker);
      },
      ask: (request) => {
        queue.ask({
          ...request,
          changes: () => {
            const changes = request.changes();
            return changes === undefined || !this.isNew ? changes : this.#adding(changes);
          },
        });
      },
    };
  }

  #adding(changes: readonly RecordChange[]): readonly RecordChange[] | undefined {
    const [first, ...rest] = changes;
    if (first?.kind !== "set") {
      return undefined;
    }
    this.#actions.goesIn(this);
    const { path } = this.place;
    const inner = first.path.slice(path.length);
    const value = inner.reduceRight<FieldValue>((part, step) => ({ [step]: part }), first.value);
    return [{ kind: "add", path: path.slice(0, -1), value, index: Number(path.at(-1)) }, ...rest];
  }
}

/** With its name in words where there is room for it. */
function rowButton(name: IconName, title: string, isNamed: boolean, onClick: () => void): HTMLButtonElement {
  const made = isNamed ? button("small-button", onClick, icon(name), title) : button("row-button", onClick, icon(name));
  made.title = title;
  return made;
}
