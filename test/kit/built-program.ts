import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import type { Outcome } from "./command-line.ts";

/** The Node that runs the tests, and the one that this machine has itself where that is another. */
export function nodesAtHand(): readonly string[] {
  const others = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder) && !folder.includes("node_modules"))
    .map((folder) => path.join(folder, process.platform === "win32" ? "node.exe" : "node"));
  const other = others.find((file) => existsSync(file) && file !== process.execPath);
  return other === undefined ? [process.execPath] : [process.execPath, other];
}

/** A program writes so many bytes at most. */
const mostWritten = 64_000_000;

/** Runs a program to its end and gives what it wrote. */
export function runProgram(command: string, args: readonly string[], cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: mostWritten });
  return { code: status ?? -1, out: stdout, error: stderr };
}
