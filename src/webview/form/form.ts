/**
 * The form over an incident record. It expects the shell that `pageHtml` (src/extension/pages/page-html.ts) makes around
 * `<main id="form">`. It shows what it is told and holds no facts of its own: it can be thrown away at any time, says
 * `ready` when it is loaded, and is then told everything again.
 */
import { isFormExtensionMessage, type FormExtensionMessage, type FormWebviewMessage } from "../../protocol/form.ts";
import { element, setChildren, setText } from "../dom.ts";
import { keepFocus } from "../keep-focus.ts";
import { errorReporter, reportFailures } from "../report-errors.ts";
import { listenToKeys } from "./form-keys.ts";
import { FormSession } from "./form-session.ts";
import { say } from "../say.ts";

function startForm(main: HTMLElement): void {
  const host = acquireVsCodeApi<FormWebviewMessage>();
  const send = (message: FormWebviewMessage) => {
    host.postMessage(message);
  };
  const report = errorReporter((message) => {
    send({ type: "error", message });
  });
  reportFailures(report);
  const live = element("div", "unseen");
  live.setAttribute("role", "status");
  live.setAttribute("aria-live", "polite");
  let session: FormSession | undefined;

  const take = (message: FormExtensionMessage) => {
    if (message.type === "layout") {
      session = new FormSession(message.layout, send, (words) => {
        setText(live, words);
      });
      return;
    }
    if (message.type === "answer" || message.type === "lead-to") {
      // Whoever asked decides where the focus goes: to what stands in the place of something that went.
      session?.take(message);
      return;
    }
    keepFocus(() => {
      session?.take(message);
      setChildren(main, [session?.element]);
    });
  };

  setChildren(main, [element("p", "quiet reading", say("Reading…"))]);
  document.body.append(live);
  listenToKeys(() => session, send);
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (isFormExtensionMessage(event.data)) {
      take(event.data);
    } else {
      report("The form was sent something that is not understood.");
    }
  });
  send({ type: "ready" });
}

const main = document.getElementById("form");
if (main !== null) {
  startForm(main);
}
