import type { RulePages } from "../pages/rule-pages.ts";
import type { Command } from "./command.ts";

/** Opens the page about a rule beside the text in front. */
export class ShowRule implements Command {
  readonly id = "incidentComms.showRule";
  readonly #pages: RulePages;

  constructor(pages: RulePages) {
    this.#pages = pages;
  }

  async execute(page: unknown, section: unknown = ""): Promise<void> {
    if (typeof page === "string" && typeof section === "string") {
      await this.#pages.show(page, { section });
    }
  }
}
