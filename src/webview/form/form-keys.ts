import type { FormWebviewMessage } from "../../protocol/form.ts";
import type { Draft } from "./draft.ts";
import type { EditQueue } from "./edit-queue.ts";

/**
 * Keeps what is being typed in step with the keys that VS Code acts on: what was typed goes into the record before
 * anything else happens to it, and undo takes it back first where it is not in the record yet.
 */
export function listenToKeys(
  drafts: ReadonlySet<Draft>,
  queue: EditQueue,
  send: (message: FormWebviewMessage) => void,
): void {
  const commitAll = () => {
    for (const draft of [...drafts]) {
      draft.commit();
    }
  };
  window.addEventListener(
    "keydown",
    (event) => {
      const isChord = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (isChord && key === "z" && !event.shiftKey) {
        if ([...drafts].filter((draft) => draft.abandon()).length > 0) {
          take(event);
        }
      } else if (isChord && key === "s" && !event.shiftKey && drafts.size > 0) {
        // VS Code would save what the record says now, without what is on its way.
        take(event);
        commitAll();
        queue.whenIdle(() => {
          send({ type: "save" });
        });
      } else if (isChord && key !== "control" && key !== "meta") {
        commitAll();
      }
    },
    { capture: true },
  );
  for (const type of ["visibilitychange", "pagehide", "blur"]) {
    window.addEventListener(type, commitAll);
  }
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
