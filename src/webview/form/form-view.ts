import type { FormProblem, FormValue, RecordForm } from "../../core/record/form/record-form.ts";
import type { FormExtensionMessage } from "../../protocol/form.ts";
import type { TimelineScene } from "../../core/record/timeline/timeline-scene.ts";
import { button, element, setText } from "../dom.ts";
import { icon } from "../icons.ts";
import { timelinePicture } from "../timeline/timeline-picture.ts";
import { Contents } from "./contents.ts";
import type { ShownProblem } from "./field-frame.ts";
import type { FieldView } from "./field-view.ts";
import type { FormContext } from "./form-context.ts";
import { labelAt } from "./label-at.ts";
import { ListView } from "./list-view.ts";
import { ProblemList } from "./problem-list.ts";
import { SectionView } from "./section-view.ts";
import { say } from "../say.ts";

type FormNews = Extract<FormExtensionMessage, { type: "record" }>;

/** The section of the entries, and of the picture of the incident's course; the list of entries has the same name. */
const timelineSection = "timeline";

/** The whole form: its head, what is wrong, and the sections. */
export class FormView {
  readonly element: HTMLElement;
  readonly #context: FormContext;
  readonly #title = element("h1", "form-title");
  readonly #drill = element(
    "p",
    "form-drill",
    icon("information"),
    say("An exercise: everything drafted from it says so."),
  );
  readonly #note = element("div", "form-note");
  readonly #noteText = element("p");
  readonly #problems: ProblemList;
  readonly #contents: Contents;
  readonly #sections: readonly SectionView[];
  readonly #facts = element("fieldset", "sections");
  /** What the record says, as far as it was told. */
  #values: Readonly<Record<string, FormValue>> = {};
  #shownProblems: readonly FieldView[] = [];
  #form: RecordForm | undefined;

  constructor(context: FormContext) {
    this.#context = context;
    this.#problems = new ProblemList(
      (problem) => {
        this.#viewOf(problem)?.focus();
      },
      ({ path }) => labelAt(path, context.layout),
    );
    this.#note.append(
      icon("information"),
      this.#noteText,
      button("small-button", context.showAsText, say("Show as Text")),
    );
    this.#title.tabIndex = -1;
    this.#sections = context.layout.sections.map((section) => new SectionView(section, context));
    const entries = this.#timeline?.view(timelineSection);
    if (entries instanceof ListView) {
      entries.offer(button("small-button", context.addTimeline, say("Add from a File…")));
    }
    this.#facts.append(
      element("legend", "unseen", say("The facts")),
      ...this.#sections.map((section) => section.element),
    );
    this.#contents = new Contents(context.layout.sections, (id) => {
      this.#sections.find((section) => section.id === id)?.focus();
    });
    this.element = element(
      "div",
      "form",
      this.#contents.element,
      element(
        "div",
        "form-sheet",
        element("header", "form-head", this.#title, this.#drill),
        this.#note,
        this.#problems.element,
        this.#facts,
      ),
    );
  }

  update({ form, lists }: Pick<FormNews, "form" | "lists">): void {
    this.#form = form;
    const news = { ...form.fields, ...changedLists(lists, this.#values) };
    this.#values = { ...this.#values, ...news };
    for (const section of this.#sections) {
      this.#contents.update(section.id, section.update(news, this.#values));
    }
    setText(this.#title, wordsOf(this.#values["title"]) || say("Untitled incident"));
    this.#drill.hidden = !["true", "yes"].includes(wordsOf(this.#values["drill"]).toLowerCase());
    this.#facts.disabled = form.refusal !== undefined;
    this.#facts.hidden = !form.isRecord;
    this.#contents.element.hidden = !form.isRecord;
    this.#note.hidden = form.refusal === undefined;
    setText(this.#noteText, form.refusal ?? "");
    this.#showProblems(form.problems);
  }

  /** Draws the course of the incident, below the entries that it is drawn from. */
  showTimeline(scene: TimelineScene): void {
    this.#timeline?.showBelow(timelinePicture(scene));
  }

  /** Brings the person to an item of a list, or to another field: "timeline", "moments.told". */
  leadTo(list: string, item: number): void {
    const view = this.#viewOf({ path: list.split(".") });
    if (view instanceof ListView) {
      view.focus(item);
    } else {
      view?.focus();
    }
    document.activeElement?.scrollIntoView({ block: "center" });
  }

  /** What the groups of people are called. */
  get groupNames(): readonly string[] {
    const { people } = this.#values;
    const groups = people?.kind === "group" ? people.fields["groups"] : undefined;
    const items = groups?.kind === "items" ? groups.items : [];
    const names = items.map((group) => {
      const who = group.kind === "group" ? group.fields["who"] : undefined;
      return wordsOf(who?.kind === "fact" ? who.value : who);
    });
    return [...new Set(names.filter((name) => name !== ""))];
  }

  get #timeline(): SectionView | undefined {
    return this.#sections.find(({ id }) => id === timelineSection);
  }

  #showProblems(problems: readonly FormProblem[]): void {
    const byView = new Map<FieldView, ShownProblem[]>();
    for (const problem of problems) {
      const view = this.#viewOf(problem);
      if (view !== undefined) {
        byView.set(view, [...(byView.get(view) ?? []), this.#shown(problem)]);
      }
    }
    for (const view of this.#shownProblems) {
      if (!byView.has(view)) {
        view.showProblems([]);
      }
    }
    byView.forEach((shown, view) => {
      view.showProblems(shown);
    });
    this.#shownProblems = [...byView.keys()];
    this.#problems.update(problems);
  }

  #shown(problem: FormProblem): ShownProblem {
    const words = JSON.stringify(problem);
    const mend = (choice: number) => {
      this.#context.queue.ask({
        asker: problem,
        changes: () => {
          const index = this.#form?.problems.findIndex((one) => JSON.stringify(one) === words) ?? -1;
          return index < 0 ? undefined : [{ kind: "mend", problem: index, choice }];
        },
        settled: (outcome) => {
          this.#context.announce(outcome.kind === "refused" ? outcome.reason : say("Changed."));
          this.#viewOf(problem)?.focus();
        },
      });
    };
    return { message: problem.message, choices: problem.choices, mend };
  }

  #viewOf({ path: [name, ...rest] }: Pick<FormProblem, "path">): FieldView | undefined {
    return this.#sections
      .map((section) => section.view(String(name)))
      .find((view) => view !== undefined)
      ?.find(rest);
  }
}

/** The lists of `lists` as they are now; what stays in them is the very same as in `before`. */
function changedLists(
  lists: FormNews["lists"],
  before: Readonly<Record<string, FormValue>>,
): Readonly<Record<string, FormValue>> {
  const changed = Object.entries(lists).map(([name, { from, gone, items }]) => {
    const known = before[name]?.kind === "items" ? before[name].items : [];
    return [name, { kind: "items", items: known.toSpliced(from, gone, ...items) }] as const;
  });
  return Object.fromEntries(changed);
}

function wordsOf(value: FormValue | undefined): string {
  return value?.kind === "words" ? value.words : "";
}
