import type { FieldPath } from "../../core/record/edit-text.ts";
import type { RecordChange } from "../../core/record/form/change-record.ts";
import type { FormInput } from "../../core/record/form/form-layout.ts";
import type { FormValue } from "../../core/record/form/record-form.ts";
import { button, element, setChildren } from "../dom.ts";
import { icon } from "../icons.ts";
import type { FieldFrame, ShownProblem } from "./field-frame.ts";
import type { FieldView } from "./field-view.ts";
import type { FormContext } from "./form-context.ts";
import { ListRow } from "./list-row.ts";
import type { ValueOptions } from "./make-field.ts";
import { matchItems } from "./match-items.ts";
import type { Place } from "./place.ts";
import { say } from "../say.ts";

/** Items below one another: each can be changed, moved and taken away, and more can be added. */
export class ListView implements FieldView {
  readonly element: HTMLElement;
  readonly #item: FormInput;
  readonly #label: string;
  readonly #frame: FieldFrame;
  readonly #place: Place;
  readonly #context: FormContext;
  readonly #forget: (() => readonly RecordChange[]) | undefined;
  readonly #list = element("ol", "rows");
  readonly #ways = element("div", "row-ways");
  readonly #add: HTMLButtonElement;
  #rows: ListRow[] = [];
  #keys: readonly string[] = [];
  /** Those that are being written and not in the record yet. */
  #fresh: readonly ListRow[] = [];
  /** The one of those that went into the record last. */
  #going: ListRow | undefined;

  constructor(item: FormInput, { frame, label, place, context, forget }: ValueOptions) {
    this.element = frame.element;
    this.element.classList.add("list");
    this.#item = item;
    this.#label = label;
    this.#frame = frame;
    this.#place = place;
    this.#context = context;
    this.#forget = forget;
    this.#add = button(
      "add-button",
      () => {
        this.#begin();
      },
      icon("add"),
      say("Add"),
    );
    this.#add.setAttribute("aria-label", say("Add to: {0}", label));
    frame.element.dataset["focusHome"] = "";
    this.#add.dataset["focusFallback"] = "";
    this.#ways.append(this.#add);
    frame.body.append(this.#list, this.#ways);
  }

  /** Offers another way to add items. */
  offer(way: HTMLElement): void {
    this.#ways.append(way);
  }

  update(value: FormValue): void {
    const items = value.kind === "items" ? value.items : [];
    const keys = items.map(keyOf);
    const before = this.#rows;
    this.#rows = matchItems(this.#keys, keys).map((place, index) => {
      const row = (place < 0 ? undefined : before[place]) ?? this.#newRow(index);
      const isMoved = row.place.step !== index;
      row.place.step = index;
      if (isMoved || row.isNew) {
        row.renumber();
      }
      row.isNew = false;
      if (place < 0 || keys[index] !== this.#keys[place]) {
        row.update(items[index] as FormValue);
      }
      return row;
    });
    this.#keys = keys;
    this.#draw();
  }

  /** A row for an item that was not there before: the one that was just written, where there is one. */
  #newRow(index: number): ListRow {
    const [fresh, ...others] = this.#fresh;
    if (fresh?.place.step !== index || fresh !== this.#going) {
      return this.#makeRow(index, false);
    }
    this.#fresh = others;
    return fresh;
  }

  #makeRow(index: number, isNew: boolean): ListRow {
    return new ListRow(
      this.#item,
      this.#label,
      this.#place.at(index),
      this.#context,
      {
        move: (row, by) => {
          this.#move(row, by);
        },
        remove: (row) => {
          this.#remove(row);
        },
        next: () => {
          this.#begin();
        },
        goesIn: (row) => {
          this.#going = row;
          this.#fresh = [row, ...this.#fresh.filter((other) => other !== row)];
          this.#numberFresh();
        },
      },
      isNew,
    );
  }

  #draw(): void {
    const last = this.#rows.length - 1;
    this.#rows.forEach((row, index) => {
      row.placeAmong(index === 0, index === last);
    });
    this.#numberFresh();
    const rows = [...this.#rows, ...this.#fresh];
    setChildren(
      this.#list,
      rows.map((row) => row.element),
    );
    this.#list.hidden = rows.length === 0;
  }

  #numberFresh(): void {
    this.#fresh.forEach((row, place) => {
      row.place.step = this.#rows.length + place;
      row.renumber();
      row.placeAmong(true, true);
    });
  }

  /** Offers a row to write in, also while what was written in the one before is still on its way. */
  #begin(): void {
    const empty = this.#fresh.find(isEmptyRow);
    if (empty !== undefined) {
      empty.focus();
      return;
    }
    const row = this.#makeRow(this.#rows.length + this.#fresh.length, true);
    this.#fresh = [...this.#fresh, row];
    row.element.addEventListener("focusout", (event) => {
      if (!(event.relatedTarget instanceof Node && row.element.contains(event.relatedTarget))) {
        this.#leave(row);
      }
    });
    row.open();
    this.#draw();
    row.focus();
  }

  /** A row in which nothing was written goes again; one of several fields stays, for whoever looks something up elsewhere. */
  #leave(row: ListRow): void {
    if (this.#item.kind !== "group" && isEmptyRow(row)) {
      this.#giveUp(row);
    }
  }

  #giveUp(row: ListRow): void {
    if (this.#fresh.includes(row)) {
      this.#fresh = this.#fresh.filter((other) => other !== row);
      this.#draw();
    }
  }

  #move(row: ListRow, by: -1 | 1): void {
    const to = Number(row.place.step) + by;
    if (row.isNew || to < 0 || to >= this.#rows.length) {
      return;
    }
    this.#context.queue.ask({
      asker: {},
      changes: () => [
        { kind: "move", path: this.#place.path, from: Number(row.place.step), to: Number(row.place.step) + by },
      ],
      settled: (outcome) => {
        if (outcome.kind === "refused") {
          this.#context.announce(outcome.reason);
          return;
        }
        const pressed = by < 0 ? row.up : row.down;
        (pressed.disabled ? (by < 0 ? row.down : row.up) : pressed).focus();
        this.#context.announce(say("Now number {0} of {1}.", Number(row.place.step) + 1, this.#rows.length));
      },
    });
  }

  #remove(row: ListRow): void {
    if (row.isNew) {
      this.#giveUp(row);
      this.#add.focus();
      return;
    }
    this.#context.queue.ask({
      asker: {},
      changes: () =>
        this.#forget !== undefined && this.#rows.length === 1
          ? this.#forget()
          : [{ kind: "remove", path: this.#place.path, index: Number(row.place.step) }],
      settled: (outcome) => {
        if (outcome.kind === "refused") {
          this.#context.announce(outcome.reason);
          return;
        }
        (this.#rows[Number(row.place.step)] ?? this.#rows.at(-1) ?? this.#add).focus();
        this.#context.announce(say("Removed. Undo brings it back."));
      },
    });
  }

  find([step, ...rest]: FieldPath): FieldView {
    const row = typeof step === "number" ? this.#rows[step] : undefined;
    row?.open();
    return row === undefined ? this : row.view.find(rest);
  }

  showProblems(problems: readonly ShownProblem[]): void {
    this.#frame.showProblems(problems);
  }

  focus(item = 0): void {
    (this.#rows[item] ?? this.#add).focus();
  }
}

/** What each item says, in a line; most are there again after the next change. */
const knownKeys = new WeakMap<FormValue, string>();

function keyOf(item: FormValue): string {
  const key = knownKeys.get(item) ?? JSON.stringify(item);
  knownKeys.set(item, key);
  return key;
}

/** Whether nothing at all is written in it, not even half a date. */
function isEmptyRow(row: ListRow): boolean {
  const inputs = Array.from(row.element.querySelectorAll<HTMLInputElement>("input, textarea"));
  return inputs.every((input) => input.value === "" && !input.validity.badInput);
}
