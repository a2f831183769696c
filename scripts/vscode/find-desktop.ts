/** A desktop VS Code, where this machine can show one and download it. */
import { downloadAndUnzipVSCode, ProgressReportStage, type ProgressReport } from "@vscode/test-electron";
import { cacheFolder } from "../paths.ts";
import { vscodeVersion } from "./install-server.ts";

/** How long the first answer of the download site may take, in milliseconds. A closed network often never answers. */
const patience = 5_000;

/** Whether a window could be seen by anybody. */
export function hasDisplay(): boolean {
  if (process.platform !== "linux") {
    return true;
  }
  return ["DISPLAY", "WAYLAND_DISPLAY"].some((name) => (process.env[name] ?? "") !== "");
}

/**
 * The executable of a desktop VS Code, downloaded where needed.
 *
 * @returns undefined where there is no display or the download fails; in the latter case it has said so in one line.
 *   `INCIDENT_COMMS_VSCODE=server` makes it undefined at once.
 */
export async function findDesktop(): Promise<string | undefined> {
  if (process.env["INCIDENT_COMMS_VSCODE"] === "server" || !hasDisplay()) {
    return undefined;
  }
  try {
    return await download();
  } catch {
    console.log("The desktop VS Code could not be downloaded; using the VS Code server from npm instead.");
    return undefined;
  }
}

async function download(): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error("The download site does not answer."));
    }, patience);
  });
  const started = (): void => {
    clearTimeout(timer);
  };
  const executable = downloadAndUnzipVSCode({
    version: vscodeVersion,
    cachePath: cacheFolder(),
    timeout: patience,
    reporter: { report: reporter(started), error: () => undefined },
  });
  try {
    return await Promise.race([executable, silence]);
  } finally {
    started();
  }
}

/** Says once that a download is under way, and that the site has answered. */
function reporter(started: () => void): (report: ProgressReport) => void {
  let hasSaid = false;
  return ({ stage }) => {
    if (stage === ProgressReportStage.Downloading && !hasSaid) {
      hasSaid = true;
      started();
      console.log("Downloading VS Code, once …");
    }
  };
}
