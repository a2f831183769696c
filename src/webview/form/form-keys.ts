import type { FormWebviewMessage } from "../../protocol/form.ts";
import type { FormSession } from "./form-session.ts";

/**
 * Keeps what is being typed in step with the keys that VS Code acts on: what was typed goes into the record before
 * anything else happens to it, and undo takes it back first where it is not in the record yet.
 */
export function listenToKeys(
  session: () => FormSession | undefined,
  send: (message: FormWebviewMessage) => void,
): void {
  const listen = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    const current = session();
    if ((!event.ctrlKey && !event.metaKey) || key === "control" || key === "meta" || current === undefined) {
      return;
    }
    if (key === "z" && !event.shiftKey) {
      if (current.abandon()) {
        take(event);
      }
      return;
    }
    if (key === "s" && !event.shiftKey && current.isPending) {
      // VS Code would save what the record says now, without what is on its way.
      take(event);
      current.queue.whenIdle(() => {
        send({ type: "save" });
      });
    }
    current.commit();
  };
  window.addEventListener("keydown", listen, { capture: true });
  for (const type of ["visibilitychange", "pagehide", "blur"]) {
    window.addEventListener(type, () => {
      session()?.commit();
    });
  }
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
