import { kinds, requirementTitles } from "../../core/index.ts";
import type { CommandArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { kindsHelp } from "../help.ts";
import type { CommandLineIo, ExitCode } from "../io.ts";
import { refuseWords } from "../refuse-words.ts";

export const kindsCommand: Command = { name: "kinds", help: kindsHelp, options: { format: "text" }, run };

function run(args: CommandArguments, io: CommandLineIo): Promise<ExitCode> {
  refuseWords(args, "kinds");
  io.write(args.oneOf("format", ["text", "json"]) === "json" ? asJson() : asText());
  return Promise.resolve(0);
}

function asJson(): string {
  return `${JSON.stringify({ version: 1, kinds }, null, 2)}\n`;
}

function asText(): string {
  return kinds
    .map((kind) =>
      [
        `${kind.id}: ${kind.purpose}`,
        `  for        ${kind.audience}`,
        `  when       ${kind.moment}`,
        `  must say   ${kind.requires.map((id) => requirementTitles[id]).join("; ")}`,
        "",
      ].join("\n"),
    )
    .join("\n");
}
