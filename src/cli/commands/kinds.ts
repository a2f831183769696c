import { kinds, languageName, languagesOf, requirementTitles, templateCatalogue, type Kind } from "../../core/index.ts";
import { listOf, type CommandArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { kindsHelp } from "../help.ts";
import type { CommandLineIo, ExitCode } from "../io.ts";
import { readTemplates } from "../read-templates.ts";
import { refuseWords } from "../refuse-words.ts";

export const kindsCommand: Command = { name: "kinds", help: kindsHelp, options: { format: "text" }, run };

async function run(args: CommandArguments, io: CommandLineIo): Promise<ExitCode> {
  refuseWords(args, "kinds");
  const catalogue = templateCatalogue(await readTemplates(io), new Map());
  const listed = kinds.map((kind) => ({ ...kind, languages: languagesOf(kind.id, catalogue) }));
  io.write(args.oneOf("format", ["text", "json"]) === "json" ? asJson(listed) : asText(listed));
  return 0;
}

/** A kind, and the languages in which it can be drafted. */
type Listed = Kind & { readonly languages: readonly string[] };

function asJson(listed: readonly Listed[]): string {
  return `${JSON.stringify({ version: 1, kinds: listed }, null, 2)}\n`;
}

function asText(listed: readonly Listed[]): string {
  return listed
    .map((kind) =>
      [
        `${kind.id}: ${kind.purpose}`,
        `  for        ${kind.audience}`,
        `  when       ${kind.moment}`,
        `  must say   ${kind.requires.map((id) => requirementTitles[id]).join("; ")}`,
        `  in         ${listOf(
          kind.languages.map((tag) => languageName(tag)),
          "and",
        )}`,
        "",
      ].join("\n"),
    )
    .join("\n");
}
