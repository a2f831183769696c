import type { ChecklistState, WebviewMessage } from "../protocol/checklist.ts";
import { button, element, setChildren, setText } from "./dom.ts";
import { icon } from "./icons.ts";
import { say } from "./say.ts";

/** What to do when no draft is open. */
export class EmptyView {
  readonly element = element("section", "empty");
  readonly #heading = element("h1", "document-kind", say("No draft is open"));
  readonly #advice = element("p");
  readonly #start: HTMLButtonElement;
  readonly #after = element("p", "quiet");
  readonly #lostText = element("span");
  readonly #lostNote = element("p", "note", icon("missing"), this.#lostText);
  readonly #putBack: HTMLButtonElement;
  #lostUri = "";

  constructor(send: (message: WebviewMessage) => void) {
    this.#heading.tabIndex = -1;
    this.#putBack = button("primary", () => {
      send({ type: "put-back", uri: this.#lostUri });
    });
    this.#start = button(
      "primary",
      () => {
        send({ type: "start-incident" });
      },
      say("Start an Incident…"),
    );
  }

  update({ hasRecord, lost }: Extract<ChecklistState, { status: "no-draft" }>): void {
    setText(
      this.#advice,
      hasRecord
        ? say(
            "Open a draft, or make one. This list then follows it as you write: what it says, and what it leaves out.",
          )
        : say(
            "Start with the little you know. There are at most three questions, and “not known yet” is a good answer.",
          ),
    );
    setText(
      this.#after,
      say("Your documents are then drafted from the answers. Have a draft already? Open it, and this list checks it."),
    );
    this.#lostUri = lost?.uri ?? "";
    setText(this.#lostText, lost?.note ?? "");
    setText(this.#putBack, lost?.action ?? "");
    setText(this.#heading, lost === undefined ? say("No draft is open") : say("This draft is not checked"));
    setChildren(this.element, [
      this.#heading,
      lost === undefined ? undefined : this.#lostNote,
      lost === undefined ? undefined : this.#putBack,
      this.#advice,
      hasRecord ? undefined : this.#start,
      hasRecord ? undefined : this.#after,
    ]);
  }
}
