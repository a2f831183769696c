/** Tidying up when the process ends, whichever way it does. */

const tasks = new Set<() => void>();
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
let isListening = false;

/**
 * Runs `task` when the process exits or is told to stop. Only synchronous work gets done at that point.
 *
 * @returns a function that runs the task now instead.
 */
export function atEnd(task: () => void): () => void {
  listen();
  tasks.add(task);
  return () => {
    if (tasks.delete(task)) {
      task();
    }
  };
}

function listen(): void {
  if (isListening) {
    return;
  }
  isListening = true;
  process.on("exit", runAll);
  for (const [signal, code] of Object.entries(signals)) {
    process.on(signal, () => {
      process.exit(code);
    });
  }
}

/** Last come, first tidied: a server is stopped before the folder it writes to is deleted. */
function runAll(): void {
  for (const task of [...tasks].reverse()) {
    tasks.delete(task);
    try {
      task();
    } catch {
      // The others still have to run.
    }
  }
}
