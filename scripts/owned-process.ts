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

export interface OwnedOptions extends SpawnOptions {
  /** Whether the program owns programs itself, and needs a moment to end them. */
  readonly isOwner?: boolean;
}

/** How long an owner has to end what it owns, in milliseconds. */
const moment = 1_000;

/** Starts a program that is ended, with everything it started itself, when this process ends. */
export function startOwned(command: string, args: readonly string[], options: OwnedOptions = {}): OwnedProcess {
  // A group of its own is what lets us end the programs that it starts.
  const child = spawn(command, args, { ...options, detached: process.platform !== "win32" });
  const stop = atEnd(() => {
    if (child.pid !== undefined) {
      endTree(child.pid, options.isOwner ?? false);
    }
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

function endTree(pid: number, isOwner: boolean): void {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"]);
    return;
  }
  if (isOwner && signalGroup(pid, "SIGTERM")) {
    // Nothing but this works while the process is exiting.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, moment);
  }
  signalGroup(pid, "SIGKILL");
}

/** @returns whether anybody of the group was left. */
function signalGroup(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}
