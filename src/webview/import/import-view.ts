import type { ImportChoices } from "../../core/record/import/import-choices.ts";
import type { ImportPreview } from "../../core/record/import/import-preview.ts";
import { button, element, setText } from "../dom.ts";
import { ColumnChoice } from "./column-choice.ts";
import { QuestionsView } from "./questions-view.ts";
import { RowsView } from "./rows-view.ts";
import { say } from "../say.ts";

/** What a person can do here. */
export interface ImportActions {
  readonly choose: (choices: ImportChoices) => void;
  readonly add: () => void;
  readonly cancel: () => void;
}

const none = "";

/** The whole page: what the file is, what its columns are, what is to be answered, what would be added. */
export class ImportView {
  readonly element: HTMLElement;
  readonly #title = element("p", "section-lead");
  readonly #time: ColumnChoice;
  readonly #clock: ColumnChoice;
  readonly #what: ColumnChoice;
  readonly #source: ColumnChoice;
  readonly #readers: ColumnChoice;
  readonly #columnsTitle = element("h2", "section-title import-section", say("What the columns are"));
  readonly #questions: QuestionsView;
  readonly #isPublicTaken = element("input");
  readonly #publicWords = element("span");
  readonly #public: HTMLElement;
  readonly #rows = new RowsView();
  readonly #result = element("p", "import-result");
  readonly #add: HTMLButtonElement;
  #preview: ImportPreview | undefined;

  constructor(timeZones: readonly string[], { choose, add, cancel }: ImportActions) {
    const onChange = () => {
      choose(this.#choices());
    };
    const file = { value: "file", words: say("The name of the file") };
    this.#time = new ColumnChoice(say("When it happened"), [], onChange);
    this.#clock = new ColumnChoice(
      say("The time of day"),
      [{ value: none, words: say("In the same column") }],
      onChange,
    );
    this.#what = new ColumnChoice(say("What happened"), [], onChange);
    this.#source = new ColumnChoice(say("Who said so"), [{ value: none, words: say("Nothing") }, file], onChange);
    this.#readers = new ColumnChoice(
      say("Who could read it there"),
      [{ value: none, words: say("The file does not say") }],
      onChange,
    );
    this.#questions = new QuestionsView(timeZones, onChange);
    this.#isPublicTaken.type = "checkbox";
    this.#isPublicTaken.addEventListener("change", onChange);
    this.#public = element("label", "import-option import-public", this.#isPublicTaken, this.#publicWords);
    this.#result.setAttribute("role", "status");
    this.#add = button("primary", () => {
      if (this.#preview !== undefined && this.#preview.addCount > 0) {
        add();
      }
    });
    this.element = this.#lay(button("small-button", cancel, say("Cancel")));
  }

  #lay(cancel: HTMLElement): HTMLElement {
    const title = element("h1", "form-title", say("Add entries to the timeline"));
    title.tabIndex = -1;
    const choices = [this.#time, this.#clock, this.#what, this.#source, this.#readers];
    return element(
      "div",
      "form import",
      element("header", "form-head", title, this.#title),
      this.#columnsTitle,
      element("div", "import-columns", ...choices.map((choice) => choice.element)),
      this.#questions.element,
      this.#public,
      this.#rows.element,
      element("footer", "import-foot", this.#result, this.#add, cancel),
    );
  }

  update(preview: ImportPreview): void {
    const { columns, choices, isNotes, addCount, publicCount, result } = preview;
    this.#preview = preview;
    setText(this.#title, say("{0} Nothing is written before you add it.", preview.title));
    for (const { element: choice } of [this.#time, this.#clock, this.#what, this.#readers]) {
      choice.hidden = isNotes;
    }
    this.#columnsTitle.hidden = isNotes;
    this.#time.update(columns, String(choices.time));
    this.#clock.update(columns, String(choices.clock ?? none));
    this.#what.update(columns, String(choices.what));
    this.#source.update(isNotes ? [] : columns, String(choices.source ?? none));
    this.#readers.update(columns, String(choices.readers ?? none));
    this.#questions.update(preview);
    this.#public.hidden = publicCount === 0;
    this.#isPublicTaken.checked = choices.isPublicTaken;
    setText(this.#publicWords, publicWords(publicCount));
    this.#rows.update(preview);
    setText(this.#result, [resultWords(addCount), ...result].filter(Boolean).join(" "));
    setText(this.#add, addWords(addCount));
    this.#add.ariaDisabled = String(addCount === 0);
  }

  #choices(): ImportChoices {
    const number = (choice: ColumnChoice) => (choice.value === none ? undefined : Number(choice.value));
    return {
      time: Number(this.#time.value),
      clock: number(this.#clock),
      what: Number(this.#what.value),
      source: this.#source.value === "file" ? "file" : number(this.#source),
      readers: number(this.#readers),
      dateOrder: this.#questions.dateOrder,
      day: this.#questions.day,
      timeZone: this.#questions.timeZone,
      isPublicTaken: this.#isPublicTaken.checked,
    };
  }
}

function addWords(count: number): string {
  return count === 0
    ? say("Add Entries")
    : count === 1
      ? say("Add 1 Entry")
      : say("Add {0} Entries", count.toLocaleString(document.documentElement.lang));
}

function publicWords(count: number): string {
  return count === 1
    ? say("Make the entry that the file marks as public visible to everyone. All others stay with your team.")
    : say(
        "Make the {0} entries that the file marks as public visible to everyone. All others stay with your team.",
        count,
      );
}

function resultWords(addCount: number): string {
  return addCount === 0
    ? ""
    : addCount === 1
      ? say("1 entry can be added.")
      : say("{0} entries can be added.", addCount);
}
