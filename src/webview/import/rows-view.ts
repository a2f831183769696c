import type { ImportPreview, PreviewProblem, PreviewRow } from "../../core/record/import/import-preview.ts";
import { element, setChildren, setText } from "../dom.ts";
import { say } from "../say.ts";

const readersWords: Readonly<Record<PreviewRow["readers"], string>> = {
  internal: say("Only your team"),
  public: say("Everyone"),
};

/** The first entries as they will stand in the record, and the rows that are left out, with the reason for each. */
export class RowsView {
  readonly element = element("div");
  readonly #entriesTitle = heading(say("How they will stand in the record"));
  readonly #lead = element("p", "section-lead");
  readonly #entries = element("div");
  readonly #moreRows = element("p", "import-more");
  readonly #unreadTitle = heading("");
  readonly #unread = element("div");
  readonly #moreUnread = element("p", "import-more");

  update(preview: ImportPreview): void {
    const { rows, unread, isNotes, unreadTitle, moreRows, moreUnread, recordZone } = preview;
    setText(
      this.#lead,
      say("Earliest first. Times are as the clocks of the record’s zone, {0}, showed them.", recordZone),
    );
    this.#entries.replaceChildren(entriesTable(rows));
    setText(this.#moreRows, moreRows);
    setText(this.#unreadTitle, unreadTitle);
    this.#unread.replaceChildren(unreadTable(unread, isNotes));
    setText(this.#moreUnread, moreUnread);
    const hasRows = rows.length > 0;
    const hasUnread = unread.length > 0;
    setChildren(this.element, [
      hasRows ? this.#entriesTitle : undefined,
      hasRows ? this.#lead : undefined,
      hasRows ? this.#entries : undefined,
      moreRows === "" ? undefined : this.#moreRows,
      hasUnread ? this.#unreadTitle : undefined,
      hasUnread ? this.#unread : undefined,
      moreUnread === "" ? undefined : this.#moreUnread,
    ]);
  }
}

function heading(words: string): HTMLHeadingElement {
  return element("h2", "section-title import-section", words);
}

function entriesTable(rows: readonly PreviewRow[]): HTMLTableElement {
  const cells = rows.map(({ when, what, source, readers }) => [when, what, source, readersWords[readers]]);
  return table(
    say("Entries to be added"),
    [say("When"), say("What happened"), say("Who said so"), say("Who may read it")],
    cells,
  );
}

function unreadTable(rows: readonly PreviewProblem[], isNotes: boolean): HTMLTableElement {
  const cells = rows.map(({ number, text, reason }) => [
    isNotes ? say("Line {0}", number) : say("Row {0}", number),
    text,
    reason,
  ]);
  return table(
    isNotes ? say("Lines that are left out") : say("Rows that are left out"),
    [say("In the file"), say("What stands there"), say("Why it is left out")],
    cells,
  );
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): HTMLTableElement {
  const headCells = heads.map((words) => {
    const cell = element("th", "", words);
    cell.scope = "col";
    return cell;
  });
  return element(
    "table",
    "import-table",
    element("caption", "unseen", caption),
    element("thead", "", element("tr", "", ...headCells)),
    element("tbody", "", ...rows.map((cells) => element("tr", "", ...cells.map((words) => element("td", "", words))))),
  );
}
