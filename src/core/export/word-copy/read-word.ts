import { plainLook, type Look, type Run } from "../letter.ts";
import type { Line } from "../lines.ts";
import { cleanCode, RunWriter } from "../reading/run-writer.ts";
import { comparable } from "./comparable.ts";
import { FieldLinks, linkOf } from "./field-links.ts";
import { LetterBudget } from "./letter-budget.ts";
import { footnoteId, openWord, type OpenWord } from "./open-word.ts";
import { shapeOf } from "./shape-of.ts";
import type { WordNote, WordReading } from "./word-reading.ts";
import { hasUnread } from "./unread-words.ts";
import { child, elementsIn, everyIn, isOn, textIn, valueOf, type XmlElement } from "./xml.ts";

/** More than a note names of the words that it is about. */
const mostPieces = 1_000;

/** Reads a Word file that was made from a draft, or any other. Undefined where the bytes are none, or more than any letter. Never throws. */
export function readWord(bytes: Uint8Array): WordReading | undefined {
  const word = openWord(bytes);
  return word && new WordReader(word).read();
}

class WordReader {
  readonly #word: OpenWord;
  readonly #lines: Line[] = [];
  readonly #notes: WordNote[] = [];
  readonly #changedBy = new Map<Line, readonly string[]>();
  readonly #told = new Set<string>();
  /** All words so far, piece by piece. */
  readonly #said: string[] = [];
  /** Notes whose words are being read, and with which piece these begin. */
  readonly #open = new Map<string, number>();
  readonly #budget = new LetterBudget();
  readonly #fields = new FieldLinks();
  #writer = new RunWriter();
  #code = "";
  #authors = new Set<string>();
  #tables = 0;

  constructor(word: OpenWord) {
    this.#word = word;
  }

  read(): WordReading | undefined {
    this.#readBlocks(this.#word.body);
    if (this.#budget.isSpent) {
      return undefined;
    }
    const last = this.#lines.at(-1);
    if (last !== undefined && this.#authors.size > 0) {
      this.#changedBy.set(last, [...(this.#changedBy.get(last) ?? []), ...this.#authors]);
    }
    return {
      lines: this.#lines,
      notes: this.#notes,
      changedBy: (line) => this.#changedBy.get(line) ?? [],
      hasTextBoxes: [...everyIn(this.#word.body, "w:txbxContent")].some((box) => textIn(box).trim() !== ""),
      hasUnread: hasUnread(this.#word.body),
      heads: this.#word.heads,
    };
  }

  #readBlocks(container: XmlElement): void {
    for (const element of elementsIn(container)) {
      if (this.#budget.isSpent) {
        return;
      }
      switch (element.name) {
        case "w:p":
          this.#readParagraph(element);
          break;
        case "w:tbl":
          this.#readTable(element);
          break;
        case "w:sdt":
        case "w:sdtContent":
        case "w:customXml":
        case "w:ins":
        case "w:moveTo":
          this.#readBlocks(element);
          break;
      }
    }
  }

  /** One whose end was taken out goes on in the next. */
  #readParagraph(paragraph: XmlElement): void {
    const properties = child(paragraph, "w:pPr");
    const shape = shapeOf(this.#word, properties);
    this.#readWords(paragraph, plainLook);
    const end = child(properties, "w:rPr");
    const gone = child(end, "w:del") ?? child(end, "w:moveFrom");
    const come = child(end, "w:ins") ?? child(end, "w:moveTo");
    this.#noteAuthor(gone ?? come);
    if (gone === undefined) {
      const { runs, code } = this.#take();
      if (shape.kind === "code" && code.trim() !== "") {
        this.#push({ ...shape, cells: [[{ ...plainLook, text: cleanCode(code) }]] });
      } else if (runs.length > 0) {
        this.#push({ ...shape, kind: "text", cells: [runs] });
      }
    }
  }

  #readTable(table: XmlElement): void {
    const number = this.#tables++;
    for (const [index, row] of [...everyIn(table, "w:tr")].entries()) {
      const properties = child(row, "w:trPr");
      this.#noteAuthor(child(properties, "w:ins") ?? child(properties, "w:del"));
      const cells = elementsIn(row)
        .filter(({ name }) => name === "w:tc")
        .map((cell) => {
          for (const [place, paragraph] of [...everyIn(cell, "w:p")].entries()) {
            if (place > 0) {
              this.#writer.breakLine(plainLook);
            }
            this.#readWords(paragraph, plainLook);
          }
          this.#budget.spend("cell");
          return this.#take().runs;
        });
      if (child(properties, "w:del") === undefined) {
        const depth = { quotes: 0, lists: 0 };
        this.#push({ kind: "row", table: number, isHead: index === 0, depth, alignments: [], cells });
      }
    }
  }

  /** The words of a paragraph or of a piece of one, as they read with every change accepted. */
  #readWords(container: XmlElement, look: Look): void {
    for (const element of elementsIn(container)) {
      if (this.#budget.isSpent) {
        return;
      }
      const { attributes, name } = element;
      switch (name) {
        case "w:r":
          this.#readRun(element, look);
          break;
        case "w:del":
        case "w:moveFrom":
          this.#noteAuthor(element);
          break;
        case "w:ins":
        case "w:moveTo":
          this.#noteAuthor(element);
          this.#readWords(element, look);
          break;
        case "w:hyperlink":
          this.#readWords(element, { ...look, target: this.#targetOf(element) });
          break;
        case "w:fldSimple":
          this.#readWords(element, this.#linked(look, linkOf(attributes["w:instr"] ?? "")));
          break;
        case "w:smartTag":
        case "w:bdo":
        case "w:dir":
        case "w:sdt":
        case "w:sdtContent":
        case "w:customXml":
          this.#readWords(element, look);
          break;
        case "w:commentRangeStart":
          this.#open.set(attributes["w:id"] ?? "", this.#said.length);
          break;
        case "w:commentRangeEnd":
          this.#closeNote(attributes["w:id"] ?? "");
          break;
      }
    }
  }

  #readRun(run: XmlElement, look: Look): void {
    const properties = child(run, "w:rPr");
    const style = this.#word.styleName(valueOf(properties, "w:rStyle"));
    const own = (): Look => ({
      ...this.#linked(look, this.#fields.link),
      bold: isOn(properties, "w:b") || style === "strong",
      italic: isOn(properties, "w:i") || style === "emphasis",
      struck: isOn(properties, "w:strike"),
      code: style === "inline code",
    });
    for (const piece of elementsIn(run)) {
      this.#budget.spend("piece");
      if (this.#budget.isSpent) {
        return;
      }
      switch (piece.name) {
        case "w:t":
          if (isOn(properties, "w:vanish")) {
            break;
          }
          this.#write(textIn(piece), own(), valueOf(properties, "w:vertAlign") === "superscript");
          break;
        case "w:tab":
          this.#write(" ", own());
          break;
        case "w:noBreakHyphen":
          this.#write("\u2011", own());
          break;
        case "w:br":
        case "w:cr":
          if (piece.attributes["w:type"] !== "page") {
            this.#writer.breakLine(own());
            this.#code += "\n";
          }
          break;
        case "w:fldChar":
          this.#fields.mark(piece.attributes["w:fldCharType"]);
          break;
        case "w:instrText":
          this.#fields.instruct(textIn(piece));
          break;
        case "w:footnoteReference":
          this.#readFootnote(footnoteId("footnote", piece.attributes["w:id"]));
          break;
        case "w:endnoteReference":
          this.#readFootnote(footnoteId("endnote", piece.attributes["w:id"]));
          break;
        case "w:commentReference":
          this.#closeNote(piece.attributes["w:id"] ?? "");
          break;
      }
    }
  }

  #write(text: string, look: Look, isRaised = false): void {
    const number = isRaised ? /^\[(\d+)\]$/.exec(text)?.[1] : undefined;
    if (number === undefined) {
      this.#writer.write(text, look);
    } else {
      this.#writer.writeNote(Number(number));
    }
    this.#budget.spend("piece", text.length);
    this.#code += text;
    this.#said.push(text);
  }

  #closeNote(id: string): void {
    const note = this.#word.notes.get(id);
    if (note !== undefined && !this.#told.has(id)) {
      const begin = this.#open.get(id) ?? this.#said.length;
      const about = this.#said
        .slice(begin, begin + mostPieces)
        .join("")
        .trim();
      this.#budget.spend("note");
      this.#notes.push({ ...note, id, about, line: this.#lines.length });
      this.#told.add(id);
    }
    this.#open.delete(id);
  }

  /** One that somebody made in Word: a copy of ours has its footnotes among its lines. */
  #readFootnote(id: string): void {
    const text = this.#word.footnotes.get(id) ?? "";
    if (text !== "") {
      const about = this.#code.slice(-200).trim().split(/\s+/).slice(-5).join(" ");
      this.#budget.spend("note");
      this.#notes.push({ id, author: "", text, about, line: this.#lines.length });
    }
  }

  #linked(look: Look, link: string | undefined): Look {
    return link === undefined ? look : { ...look, target: this.#writer.targetOf(link) };
  }

  /** What stands behind a `#` is kept apart in Word. */
  #targetOf({ attributes }: XmlElement): string | undefined {
    const target = this.#word.targetOf(attributes["r:id"]) ?? "";
    const anchor = attributes["w:anchor"];
    return this.#writer.targetOf(anchor === undefined || target === "" ? target : `${target}#${anchor}`);
  }

  #noteAuthor(change: XmlElement | undefined): void {
    if (change !== undefined) {
      this.#authors.add(change.attributes["w:author"] ?? "");
    }
  }

  #take(): { readonly runs: readonly Run[]; readonly code: string } {
    const taken = { runs: this.#writer.take(), code: this.#code };
    this.#writer = new RunWriter();
    this.#code = "";
    return taken;
  }

  #push(read: Line): void {
    const [line] = comparable([read]);
    if (line === undefined) {
      return;
    }
    this.#budget.spend("line");
    this.#lines.push(line);
    if (this.#authors.size > 0) {
      this.#changedBy.set(line, [...this.#authors]);
      this.#authors = new Set();
    }
  }
}
