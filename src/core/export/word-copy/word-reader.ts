import { plainLook, type Look, type Run } from "../letter.ts";
import type { Line } from "../lines.ts";
import { cleanCode, RunWriter } from "../reading/run-writer.ts";
import { comparable } from "../comparable.ts";
import { FieldLinks, linkOf } from "./field-links.ts";
import { LetterBudget } from "./letter-budget.ts";
import { MarginNotes } from "./margin-notes.ts";
import type { OpenWord } from "./open-word.ts";
import { sayable } from "./sayable.ts";
import { depthOfTable, isCode, shapeOf } from "./shape-of.ts";
import type { AboutCopy, Wording } from "./word-reading.ts";
import { child, elementsIn, everyIn, isOn, textIn, valueOf, type XmlElement } from "./xml.ts";

/** What marks that something came, and that something went. */
const coming: ReadonlySet<string> = new Set(["w:ins", "w:moveTo"]);

/** Reads the words as they are with every change accepted that is marked, or as they were before. */
export class WordReader {
  readonly #word: OpenWord;
  readonly #about: AboutCopy;
  readonly #isBefore: boolean;
  readonly #lines: Line[] = [];
  readonly #notes: MarginNotes;
  readonly #changedBy = new Map<Line, readonly string[]>();
  readonly #budget = new LetterBudget();
  readonly #fields = new FieldLinks();
  #writer = new RunWriter();
  #code = "";
  #authors = new Set<string>();
  readonly #sources = new Map<Line, readonly XmlElement[]>();
  #source: XmlElement[] = [];
  #tables = 0;

  constructor(word: OpenWord, about: AboutCopy, isBefore: boolean) {
    this.#word = word;
    this.#about = about;
    this.#isBefore = isBefore;
    this.#notes = new MarginNotes(word, this.#budget);
  }

  read(): Wording | undefined {
    this.#readBlocks(this.#word.body);
    if (this.#budget.isSpent) {
      return undefined;
    }
    const last = this.#lines.at(-1);
    if (last !== undefined && this.#authors.size > 0) {
      this.#changedBy.set(last, [...(this.#changedBy.get(last) ?? []), ...this.#authors]);
    }
    return { lines: this.#lines, notes: this.#notes.found, changedBy: this.#changedBy, sources: this.#sources };
  }

  /** Whether what a change marks is there in the wording that is read. */
  #stands({ name, attributes }: XmlElement): boolean {
    return coming.has(name) !== (this.#isBefore && !this.#about.isOurs(attributes["w:author"] ?? ""));
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
          this.#readBlocks(element);
          break;
        case "w:ins":
        case "w:moveTo":
        case "w:del":
        case "w:moveFrom":
          this.#noteAuthor(element);
          if (this.#stands(element)) {
            this.#readBlocks(element);
          }
          break;
      }
    }
  }

  /** One whose end was taken out goes on in the next. */
  #readParagraph(paragraph: XmlElement): void {
    const marked = child(paragraph, "w:pPr");
    const properties = this.#propertiesOf(marked, "w:pPr");
    const shape = shapeOf(this.#word, properties);
    const { length } = this.#code;
    this.#readWords(paragraph, plainLook);
    this.#source.push(...(this.#code.length > length ? [paragraph] : []));
    const end = this.#changeOf(child(marked, "w:rPr"));
    this.#noteAuthor(end);
    if (end === undefined || this.#stands(end)) {
      const { runs, code } = this.#take();
      const isBlock = shape.isCode || (shape.isShaded && runs.every((run) => run.code));
      if (isBlock && code.trim() !== "") {
        this.#push({ ...shape.line, kind: "code", cells: [[{ ...plainLook, text: cleanCode(code) }]] });
      } else if (runs.length > 0) {
        this.#push({ ...shape.line, kind: "text", cells: [runs] });
      }
    }
  }

  #readTable(table: XmlElement): void {
    const number = this.#tables++;
    const depth = depthOfTable(table);
    for (const [index, row] of [...everyIn(table, "w:tr")].entries()) {
      const change = this.#changeOf(child(row, "w:trPr"));
      this.#noteAuthor(change);
      const cells = [...everyIn(row, "w:tc")].map((cell) => {
        for (const [place, paragraph] of [...everyIn(cell, "w:p")].entries()) {
          if (place > 0) {
            this.#writer.breakLine(plainLook);
          }
          this.#readWords(paragraph, plainLook);
        }
        this.#budget.spend("cell");
        return this.#take().runs;
      });
      if (change === undefined || this.#stands(change)) {
        this.#source = [row];
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
        case "w:ins":
        case "w:moveTo":
        case "w:del":
        case "w:moveFrom":
          this.#noteAuthor(element);
          if (this.#stands(element)) {
            this.#readWords(element, look);
          }
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
          this.#notes.open(attributes["w:id"]);
          break;
        case "w:commentRangeEnd":
          this.#notes.close(attributes["w:id"], this.#lines.length);
          break;
      }
    }
  }

  #readRun(run: XmlElement, look: Look): void {
    const properties = this.#propertiesOf(child(run, "w:rPr"), "w:rPr");
    const style = this.#word.styleName(valueOf(properties, "w:rStyle"));
    const own = (): Look => ({
      ...this.#linked(look, this.#fields.link),
      bold: isOn(properties, "w:b") || style === "strong",
      italic: isOn(properties, "w:i") || style === "emphasis",
      struck: isOn(properties, "w:strike"),
      code: isCode(style, properties),
    });
    for (const piece of elementsIn(run)) {
      this.#budget.spend("piece");
      if (this.#budget.isSpent) {
        return;
      }
      switch (piece.name) {
        case "w:t":
        case "w:delText":
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
          if (!["page", "column"].includes(piece.attributes["w:type"] ?? "")) {
            this.#writer.breakLine(own());
            this.#code += "\n";
          }
          break;
        case "w:fldChar":
          this.#fields.mark(piece.attributes["w:fldCharType"]);
          break;
        case "w:instrText":
        case "w:delInstrText":
          this.#fields.instruct(textIn(piece));
          break;
        case "w:footnoteReference":
        case "w:endnoteReference":
          this.#notes.addFootnote(piece, this.#lines.length, this.#code);
          break;
        case "w:commentReference":
          this.#notes.close(piece.attributes["w:id"], this.#lines.length);
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
    this.#notes.say(text);
  }

  #linked(look: Look, link: string | undefined): Look {
    return link === undefined ? look : { ...look, target: this.#leadsTo(link) };
  }

  #leadsTo(link: string): string | undefined {
    return this.#about.spelt(this.#writer.targetOf(link) ?? "") || undefined;
  }

  /** What stands behind a `#` is kept apart in Word. */
  #targetOf({ attributes }: XmlElement): string | undefined {
    const target = this.#word.targetOf(attributes["r:id"]) ?? "";
    const anchor = attributes["w:anchor"];
    return this.#leadsTo(anchor === undefined || target === "" ? target : `${target}#${anchor}`);
  }

  /** What marks the end of a paragraph, or a row, as changed. */
  #changeOf(properties: XmlElement | undefined): XmlElement | undefined {
    return ["w:del", "w:moveFrom", "w:ins", "w:moveTo"].map((name) => child(properties, name)).find(Boolean);
  }

  /** How words look, or a paragraph, in the wording that is read. */
  #propertiesOf(properties: XmlElement | undefined, name: string): XmlElement | undefined {
    const change = child(properties, `${name}Change`);
    this.#noteAuthor(change);
    const isThen = this.#isBefore && change !== undefined && !this.#about.isOurs(change.attributes["w:author"] ?? "");
    return isThen ? child(change, name) : properties;
  }

  #noteAuthor(change: XmlElement | undefined): void {
    const author = change?.attributes["w:author"] ?? "";
    if (change !== undefined && !this.#about.isOurs(author)) {
      this.#authors.add(author);
    }
  }

  #take(): { readonly runs: readonly Run[]; readonly code: string } {
    const taken = { runs: this.#writer.take(), code: this.#code };
    this.#writer = new RunWriter();
    this.#code = "";
    return taken;
  }

  #push(read: Line): void {
    const [plain] = comparable([read]);
    const source = this.#source;
    this.#source = [];
    if (plain === undefined) {
      return;
    }
    const line = sayable(plain, this.#lines.at(-1));
    this.#sources.set(line, source);
    this.#budget.spend("line");
    this.#lines.push(line);
    if (this.#authors.size > 0) {
      this.#changedBy.set(line, [...this.#authors]);
      this.#authors = new Set();
    }
  }
}
