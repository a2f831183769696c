import path from "node:path";
import { newRecord, recordFileName } from "../../core/index.ts";
import type { CommandArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { entryKind, makeFolder, shownPath, writeContent } from "../files.ts";
import { startHelp } from "../help.ts";
import { CannotRun, type CommandLineIo, type ExitCode } from "../io.ts";

export const startCommand: Command = { name: "start", help: startHelp, options: { title: "text", type: "text" }, run };

async function run(args: CommandArguments, io: CommandLineIo): Promise<ExitCode> {
  const [folderName, ...others] = args.positionals;
  if (folderName === undefined || others.length > 0) {
    throw new CannotRun(
      "Name one folder for the incident, as in: incident-comms start my-incident (quotation marks around a name with spaces).",
    );
  }
  const type = args.oneOf("type", ["incident", "leak", "outage"]);
  const folder = path.resolve(io.cwd, folderName);
  const file = path.join(folder, recordFileName);
  if ((await entryKind(file)) !== undefined) {
    throw new CannotRun(`${shownPath(file, io)} exists already and is left as it is: choose another folder.`);
  }
  await makeFolder(folder, io);
  const title = args.text("title") ?? path.basename(folder);
  await writeContent(file, newRecord({ title, type }, io.now, io.timeZone), io, { overwrite: false });
  io.write(`${shownPath(file, io)} is made. Fill in what you know; what you leave out counts as not yet known.\n`);
  return 0;
}
