/**
 * The form over an incident record. It expects the shell that `pageHtml` (src/extension/page-html.ts) makes around
 * `<main id="form">`. It shows what it is told and holds no facts of its own: it can be thrown away at any time, says
 * `ready` when it is loaded, and is then told everything again.
 */
import { isFormExtensionMessage, type FormWebviewMessage } from "../../protocol/form.ts";
import { element, setChildren, setText } from "../dom.ts";
import { keepFocus } from "../keep-focus.ts";
import { errorReporter, reportFailures } from "../report-errors.ts";
import type { Draft } from "./draft.ts";
import { EditQueue } from "./edit-queue.ts";
import { FormView } from "./form-view.ts";
import { listenToKeys } from "./form-keys.ts";

function startForm(main: HTMLElement): void {
  const host = acquireVsCodeApi<FormWebviewMessage>();
  const send = (message: FormWebviewMessage) => {
    host.postMessage(message);
  };
  const report = errorReporter((message) => {
    send({ type: "error", message });
  });
  reportFailures(report);
  const queue = new EditQueue(send);
  const drafts = new Set<Draft>();
  const live = element("div", "unseen");
  live.setAttribute("role", "status");
  live.setAttribute("aria-live", "polite");
  let timeZone = "UTC";
  let view: FormView | undefined;

  setChildren(main, [element("p", "quiet reading", "Reading…")]);
  document.body.append(live);
  listenToKeys(drafts, queue, send);
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const message = event.data;
    if (!isFormExtensionMessage(message)) {
      report("The form was sent something that is not understood.");
      return;
    }
    switch (message.type) {
      case "layout":
        view = new FormView({
          queue,
          drafts,
          layout: message.layout,
          timeZone: () => timeZone,
          announce: (words) => {
            setText(live, words);
          },
          showAsText: () => {
            send({ type: "show-as-text" });
          },
        });
        return;
      case "record":
        timeZone = message.form.timeZone;
        keepFocus(() => {
          view?.update(message.form);
          setChildren(main, [view?.element]);
        });
        queue.shown(message.version);
        return;
      case "answer":
        queue.answered(message.edit, message.outcome);
        return;
    }
  });
  send({ type: "ready" });
}

const main = document.getElementById("form");
if (main !== null) {
  startForm(main);
}
