/**
 * The checklist page. It expects the shell that `pageHtml` (src/extension/pages/page-html.ts) makes:
 *
 *     <link rel="stylesheet" href="…/checklist.css">
 *     <body>
 *       <main id="checklist"></main>
 *       <script nonce="…" src="…/checklist.js"></script>
 *     </body>
 *
 * under the policy `default-src 'none'; style-src ${cspSource}; script-src 'nonce-…'`. It loads no picture and no
 * font, and sets no inline style. It shows what it is told and holds no facts of its own: it can be thrown away at any
 * time, says `ready` when it is loaded, and is then told everything again.
 */
import { isExtensionMessage, type ExtensionMessage, type WebviewMessage } from "../protocol/checklist.ts";
import { Announcer } from "./announcer.ts";
import { element, setChildren } from "./dom.ts";
import { DraftView } from "./draft-view.ts";
import { EmptyView } from "./empty-view.ts";
import { keepFocus } from "./keep-focus.ts";
import { KindsView } from "./kinds-view.ts";
import { PageMemory } from "./page-memory.ts";
import { errorReporter, reportFailures } from "./report-errors.ts";
import { say } from "./say.ts";

function startChecklist(main: HTMLElement): void {
  const host = acquireVsCodeApi<WebviewMessage>();
  const send = (message: WebviewMessage) => {
    host.postMessage(message);
  };
  const report = errorReporter((words) => {
    send({ type: "error", message: words });
  });
  reportFailures(report);
  const draftView = new DraftView(send);
  const emptyView = new EmptyView(send);
  const kindsView = new KindsView(send);
  const announcer = new Announcer();
  const memory = new PageMemory(host, draftView.rest);
  let shown: ExtensionMessage | undefined;

  const show = (message: ExtensionMessage) => {
    const { state, kinds } = message;
    const draft = state.status === "draft" ? state.draft : undefined;
    kindsView.update(kinds);
    if (state.status === "draft") {
      draftView.update(state.draft);
      setChildren(main, [draftView.header, draftView.lists, kindsView.element]);
    } else {
      emptyView.update(state);
      setChildren(main, [emptyView.element, state.hasRecord ? kindsView.element : undefined]);
    }
    announcer.follow(draft);
    memory.afterDrawing(draft?.uri);
    shown = message;
  };

  setChildren(main, [element("p", "quiet reading", say("Reading…"))]);
  document.body.append(announcer.element);
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (!isExtensionMessage(event.data)) {
      report("The page was sent something that is not understood.");
      return;
    }
    const message = event.data;
    if (!isStale(shown, message)) {
      keepFocus(() => {
        show(message);
      });
    }
  });
  send({ type: "ready" });
}

/** Whether `message` judges an older text of the draft that is shown. */
function isStale(shown: ExtensionMessage | undefined, message: ExtensionMessage): boolean {
  if (shown?.state.status !== "draft" || message.state.status !== "draft") {
    return false;
  }
  const before = shown.state.draft;
  const after = message.state.draft;
  return after.uri === before.uri && after.version < before.version;
}

const main = document.getElementById("checklist");
if (main !== null) {
  startChecklist(main);
}
