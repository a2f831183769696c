import type { FormLayout } from "../../core/record/form/form-layout.ts";
import type { FormExtensionMessage, FormWebviewMessage } from "../../protocol/form.ts";
import type { UnsentWords } from "./unsent-words.ts";
import { EditQueue } from "./edit-queue.ts";
import { FormView } from "./form-view.ts";

/** One record in the form: what is shown of it, and what is on its way to it. */
export class FormSession {
  readonly queue: EditQueue;
  readonly #unsent = new Set<UnsentWords>();
  readonly #view: FormView;
  #timeZone = "UTC";

  constructor(layout: FormLayout, send: (message: FormWebviewMessage) => void, announce: (words: string) => void) {
    this.queue = new EditQueue(send);
    this.#view = new FormView({
      queue: this.queue,
      unsent: this.#unsent,
      layout,
      announce,
      timeZone: () => this.#timeZone,
      groupNames: () => this.#view.groupNames,
      showAsText: () => {
        send({ type: "show-as-text" });
      },
      addTimeline: () => {
        send({ type: "add-timeline" });
      },
    });
  }

  get element(): HTMLElement {
    return this.#view.element;
  }

  take(message: Exclude<FormExtensionMessage, { type: "layout" }>): void {
    switch (message.type) {
      case "record":
        this.#timeZone = message.form.timeZone;
        this.#view.update(message);
        this.queue.shown(message.version);
        return;
      case "timeline":
        this.#view.showTimeline(message.scene);
        return;
      case "lead-to":
        this.#view.leadTo(message.list, message.item);
        return;
      case "answer":
        this.queue.answered(message.edit, message.outcome);
        return;
    }
  }

  /** Whether anything is typed that the record does not say yet. */
  get isPending(): boolean {
    return this.#unsent.size > 0;
  }

  /** Asks for everything that is typed to go into the record. */
  commit(): void {
    for (const words of [...this.#unsent]) {
      words.commit();
    }
  }

  /** Takes back what is typed and not yet on its way. True where there was something. */
  abandon(): boolean {
    return [...this.#unsent].filter((words) => words.abandon()).length > 0;
  }
}
