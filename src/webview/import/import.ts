/**
 * What would be added to a timeline from a file, for a person to look at before anything is written. It expects the
 * shell that `pageHtml` (src/extension/page-html.ts) makes around `<main id="import">`, says `ready` when it is loaded,
 * and shows what it is told.
 */
import { isImportExtensionMessage, type ImportWebviewMessage } from "../../protocol/import.ts";
import { element, setChildren } from "../dom.ts";
import { keepFocus } from "../keep-focus.ts";
import { errorReporter, reportFailures } from "../report-errors.ts";
import { ImportView } from "./import-view.ts";
import { say } from "../say.ts";

function startImport(main: HTMLElement): void {
  const host = acquireVsCodeApi<ImportWebviewMessage>();
  const send = (message: ImportWebviewMessage) => {
    host.postMessage(message);
  };
  const report = errorReporter((message) => {
    send({ type: "error", message });
  });
  reportFailures(report);
  let view: ImportView | undefined;
  let shown = 0;

  setChildren(main, [element("p", "quiet reading", say("Reading…"))]);
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (!isImportExtensionMessage(event.data)) {
      report("The page was sent something that is not understood.");
      return;
    }
    const { number, preview, timeZones } = event.data;
    view ??= new ImportView(timeZones, {
      choose: (choices) => {
        send({ type: "choose", choices });
      },
      add: () => {
        send({ type: "add", number: shown });
      },
      cancel: () => {
        send({ type: "cancel" });
      },
    });
    shown = number;
    keepFocus(() => {
      view?.update(preview);
      setChildren(main, [view?.element]);
    });
  });
  send({ type: "ready" });
}

const main = document.getElementById("import");
if (main !== null) {
  startImport(main);
}
