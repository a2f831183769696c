import { allRules, type Rule } from "../../core/index.ts";
import type { CommandArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { rulesHelp } from "../help.ts";
import type { CommandLineIo, ExitCode } from "../io.ts";
import { refuseWords } from "../refuse-words.ts";
import { severityTitles } from "../severity-titles.ts";

export const rulesCommand: Command = { name: "rules", help: rulesHelp, options: { format: "text" }, run };

function run(args: CommandArguments, io: CommandLineIo): Promise<ExitCode> {
  refuseWords(args, "rules");
  io.write(args.oneOf("format", ["text", "json"]) === "json" ? asJson() : asText());
  return Promise.resolve(0);
}

function asJson(): string {
  return `${JSON.stringify({ version: 1, rules: allRules.map(publicPart) }, null, 2)}\n`;
}

function publicPart({ id, name, title, why, source, severity, kinds }: Rule) {
  return { id, name, title, why, source, severity, kinds };
}

function asText(): string {
  return allRules
    .map((rule) => `${rule.id} ${rule.name}: ${rule.title} (${severityTitles[rule.severity]})\n  ${rule.why}\n`)
    .join("\n");
}
