/** Programs that must not outlive us. */
import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from "node:child_process";
import { atEnd } from "./at-end.ts";

export interface OwnedProcess {
  readonly child: ChildProcess;
  /** Settles when the program has ended: its exit code, or 1 where it was ended by a signal or could not start. */
  readonly ended: Promise<number>;
  /** Ends the program and all that it started. */
  readonly stop: () => void;
}

/** Starts a program that is ended, with everything it started itself, when this process ends. */
export function startOwned(command: string, args: readonly string[], options: SpawnOptions = {}): OwnedProcess {
  // A group of its own is what lets us end the programs that it starts.
  const child = spawn(command, args, { ...options, detached: process.platform !== "win32" });
  const stop = atEnd(() => {
    endTree(child.pid);
  });
  const ended = new Promise<number>((resolve) => {
    child.once("error", () => {
      resolve(1);
    });
    child.once("close", (code) => {
      resolve(code ?? 1);
    });
  });
  return { child, ended, stop };
}

function endTree(pid: number | undefined): void {
  if (pid === undefined) {
    return;
  }
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nobody of the group is left.
  }
}
