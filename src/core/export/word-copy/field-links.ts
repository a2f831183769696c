/** `HYPERLINK "https://a.example/why" \\l "now"`: an address, and a place on that page. */
const linkPattern = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))(?:\s.*?\\l\s+"([^"]*)")?/is;

/** Where a field of Word's leads; undefined for one that is no link. */
export function linkOf(instruction: string): string | undefined {
  const [, quoted, bare = "", place] = linkPattern.exec(instruction) ?? [];
  const address = quoted ?? bare;
  return address === "" ? undefined : place === undefined ? address : `${address}#${place}`;
}

interface Field {
  instruction: string;
  link: string | undefined;
}

/** Fields that are open while the runs of a Word file are read, one within the other. */
export class FieldLinks {
  readonly #open: Field[] = [];

  /** Where words lead that stand here; undefined where no field makes a link of them. */
  get link(): string | undefined {
    return this.#open.at(-1)?.link;
  }

  /** A field begins, its instruction is complete, or it ends. */
  mark(type: string | undefined): void {
    const field = this.#open.at(-1);
    if (type === "begin") {
      this.#open.push({ instruction: "", link: this.link });
    } else if (type === "separate" && field !== undefined) {
      field.link = linkOf(field.instruction) ?? field.link;
    } else if (type === "end") {
      this.#open.pop();
    }
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined) {
      field.instruction += text;
    }
  }
}
