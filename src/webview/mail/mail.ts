/**
 * The page that a letter is copied from into a mail. It expects the shell that `pageHtml` (src/extension/pages/page-html.ts)
 * makes around `<main id="mail">`, says `ready` when it is loaded, and is then told everything.
 */
import { isMailExtensionMessage, type MailWebviewMessage } from "../../protocol/mail.ts";
import { setChildren } from "../dom.ts";
import { errorReporter, reportFailures } from "../report-errors.ts";
import { MailView } from "./mail-view.ts";

function startMail(main: HTMLElement): void {
  const host = acquireVsCodeApi<MailWebviewMessage>();
  const report = errorReporter((message) => {
    host.postMessage({ type: "error", message });
  });
  reportFailures(report);
  const view = new MailView();
  setChildren(main, [view.element]);
  window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (!isMailExtensionMessage(data)) {
      report("The page was sent something that is not understood.");
    } else if (data.type === "show") {
      view.show(data);
    } else {
      view.refuse(data);
    }
  });
  host.postMessage({ type: "ready" });
}

const main = document.getElementById("mail");
if (main !== null) {
  startMail(main);
}
