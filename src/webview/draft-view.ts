import type { ChecklistDraft, ChecklistItem, WebviewMessage } from "../protocol/checklist.ts";
import { AcceptedView } from "./accepted-view.ts";
import { button, element, setChildren, setText } from "./dom.ts";
import { icon } from "./icons.ts";
import { ItemView } from "./item-view.ts";
import { say } from "./say.ts";

/** The head and the lists of a draft's checklist. */
export class DraftView {
  readonly header: HTMLElement;
  readonly lists: HTMLElement;
  /** The part that can be opened: what this kind of document need not say. */
  readonly rest = element("details", "rest");
  readonly #send: (message: WebviewMessage) => void;
  readonly #kind = element("h1", "document-kind");
  readonly #file = element("p", "document-file");
  readonly #count = element("label", "count-text");
  readonly #bar = element("progress", "count-bar");
  readonly #required = element("ul", "items");
  readonly #restTitle = element("summary", "rest-title");
  readonly #unneeded = element("ul", "items");
  readonly #accepted: AcceptedView;
  readonly #findingsText = element("span");
  readonly #findings: HTMLButtonElement;
  readonly #uncheckedText = element("span");
  readonly #unchecked = element("p", "note", icon("information"), this.#uncheckedText);
  readonly #frozenText = element("span");
  readonly #frozen = element("p", "note", icon("information"), this.#frozenText);
  readonly #overtakenText = element("span");
  readonly #overtaken: HTMLElement;
  readonly #noteText = element("span");
  readonly #note = element("p", "note", icon("information"), this.#noteText);
  readonly #items = new Map<ChecklistItem["requirement"], ItemView>();
  #draft: ChecklistDraft | undefined;

  constructor(send: (message: WebviewMessage) => void) {
    this.#send = send;
    this.#kind.tabIndex = -1;
    this.#required.ariaLabel = say("What this document must say");
    this.#count.htmlFor = this.#bar.id = "count";
    this.header = element("header", "document", this.#kind, this.#file, this.#count, this.#bar);
    this.rest.append(this.#restTitle, this.#unneeded);
    this.#accepted = new AcceptedView((rule) => {
      this.#sendOfDraft((shown) => ({ type: "take-back-rule", ...shown, rule }));
    });
    this.#findings = button(
      "link findings",
      () => {
        this.#sendOfDraft((shown) => ({ type: "show-findings", ...shown }));
      },
      icon("missing"),
      this.#findingsText,
    );
    const refresh = button(
      "link",
      () => {
        this.#sendOfDraft((shown) => ({ type: "refresh-from-record", ...shown }));
      },
      say("Refresh from the Record…"),
    );
    this.#overtaken = element(
      "div",
      "note overtaken",
      icon("missing"),
      element("div", "", element("p", "", this.#overtakenText), refresh),
    );
    this.lists = element("div", "lists");
  }

  update(draft: ChecklistDraft): void {
    this.#draft = draft;
    setText(this.#kind, draft.kindTitle);
    setText(this.#file, draft.fileName);
    setText(this.#count, draft.countText);
    this.#bar.max = Math.max(draft.requiredCount, 1);
    this.#bar.value = draft.saidCount;
    this.#bar.dataset["complete"] = String(draft.saidCount >= draft.requiredCount);
    const required = draft.items.filter((item) => item.isRequired);
    const unneeded = draft.items.filter((item) => !item.isRequired);
    setChildren(
      this.#required,
      required.map((item) => this.#drawItem(item)),
    );
    setChildren(
      this.#unneeded,
      unneeded.map((item) => this.#drawItem(item)),
    );
    setText(this.#restTitle, say("Not needed for this kind of document ({0})", unneeded.length));
    this.#accepted.update(draft.accepted);
    setText(this.#findingsText, draft.marksText ?? "");
    setText(this.#uncheckedText, draft.uncheckedNote ?? "");
    setText(this.#frozenText, draft.frozenNote ?? "");
    setText(this.#overtakenText, draft.overtakenNote ?? "");
    setText(this.#noteText, draft.recordNote ?? "");
    setChildren(this.lists, [
      draft.frozenNote === undefined ? undefined : this.#frozen,
      draft.overtakenNote === undefined ? undefined : this.#overtaken,
      draft.uncheckedNote === undefined ? undefined : this.#unchecked,
      this.#required,
      unneeded.length > 0 ? this.rest : undefined,
      draft.accepted.length > 0 ? this.#accepted.element : undefined,
      draft.marksText === undefined ? undefined : this.#findings,
      draft.recordNote === undefined ? undefined : this.#note,
    ]);
  }

  #drawItem(item: ChecklistItem): HTMLElement {
    const { requirement } = item;
    let view = this.#items.get(requirement);
    if (view === undefined) {
      view = new ItemView({
        reveal: () => {
          this.#sendOfDraft((shown) => ({ type: "reveal", ...shown, requirement }));
        },
        insert: (choice) => {
          this.#sendOfDraft((shown) => ({ type: "insert", ...shown, requirement, choice }));
        },
        openRule: () => {
          this.#send({ type: "open-rule", requirement });
        },
        offer: (offer) => {
          this.#sendOfDraft((shown) => ({ type: offer, ...shown, requirement }));
        },
      });
      this.#items.set(requirement, view);
    }
    view.update(item);
    return view.element;
  }

  /** Asks for something with the version that the person sees. */
  #sendOfDraft(message: (shown: { readonly uri: string; readonly version: number }) => WebviewMessage): void {
    if (this.#draft !== undefined) {
      const { uri, version } = this.#draft;
      this.#send(message({ uri, version }));
    }
  }
}
