/** What documents hold in place of facts where there is no record: words in square brackets, for a person to fill in. */
import type { DataView } from "./data-view.ts";
import { Verbatim, type FactView, type ListView, type TimelineEntryView } from "./document-view.ts";
import type { MeasuresView, MeasureView } from "./measures-view.ts";
import type { PartView } from "./parts-view.ts";

/** Nobody has promised by when it will be known. */
export const notExpected = { expectedBy: "", wasExpectedBy: "" };

/** A part of the service that works again. */
export function partBack(): PartView {
  return {
    part: placeholder("WHAT"),
    partWithin: placeholder("WHAT"),
    isSeveral: false,
    since: placeholder("DATE"),
    when: placeholder("DATE"),
    on: placeholder("DATE"),
  };
}

/** “[DATE]” */
export function placeholder(words: string): Verbatim {
  return new Verbatim(`[${words}]`);
}

/** A fact for a person to fill in, which counts as known. */
export function fact(words: string): FactView {
  return sentence(`[${words}]`);
}

/** What few documents need: nobody is asked to fill it in. */
export function leftOut(words: string): FactView {
  return { ...fact(words), known: false, confirmed: false };
}

/** Kinds of data of every certainty: the template chooses what to ask for. */
export function data(): DataView {
  return {
    unknown: false,
    withheld: false,
    none: false,
    ...notExpected,
    confirmedKinds: placeholder("KINDS OF INFORMATION"),
    suspectedKinds: "",
    suspected: [{ kinds: placeholder("KINDS OF INFORMATION"), also: false, ...notExpected }],
    openKinds: "",
    open: [{ kinds: placeholder("KINDS OF INFORMATION"), also: false, ...notExpected }],
    ruledOutKinds: placeholder("KINDS OF INFORMATION NOT INVOLVED"),
  };
}

/** A fact told in these words, which may hold placeholders of their own. */
export function sentence(markdown: string): FactView {
  return {
    confirmed: true,
    suspected: false,
    unknown: false,
    withheld: false,
    ruledOut: false,
    known: true,
    text: new Verbatim(markdown),
    ...notExpected,
  };
}

/** A list with one item to fill in. */
export function list(words: string): ListView {
  return { ...fact(words), items: [{ item: new Verbatim(`[${words}].`) }], single: true };
}

/** Steps to fill in, done or promised as the words say. */
export function measures(words: string): MeasuresView {
  const isPromise = words.includes("WILL");
  const measure: MeasureView = {
    action: placeholder(words),
    owner: placeholder("WHO ANSWERS FOR IT"),
    due: placeholder("DATE"),
    dueBy: new Verbatim("by [DATE]"),
    firstDue: "",
    promisedBy: new Verbatim("by [DATE]"),
    doneAt: placeholder("DATE"),
    doneWhen: new Verbatim("on [DATE]"),
    done: !isPromise,
    inProgress: false,
    promised: isPromise,
    late: false,
    doneLate: false,
    keptLate: false,
    broken: false,
    isNew: false,
    moved: false,
    sooner: false,
  };
  return {
    all: [measure],
    done: [measure],
    inProgress: [measure],
    promised: [measure],
    open: [measure],
    late: [measure],
    named: [measure],
    added: [measure],
    moved: [measure],
    sooner: [measure],
    doneLate: [measure],
    broken: [measure],
    any: true,
    anyOpen: isPromise,
    anyDone: !isPromise,
    anyInProgress: false,
    anyPromised: isPromise,
    anyLate: false,
    anyBroken: false,
    anyNamed: true,
    anyAdded: false,
  };
}

/** A line of the course of events, about this point of it. */
export function entry(point: "began" | "foundOut" | "contained"): TimelineEntryView {
  return {
    when: placeholder("DATE AND TIME"),
    note: "",
    began: point === "began",
    ended: false,
    suspectedIt: false,
    supplierToldUs: false,
    foundOut: point === "foundOut",
    contained: point === "contained",
    serviceStopped: false,
    recovered: false,
    partBack: "",
    partBackWithin: "",
    authorityTold: false,
    told: false,
    toldFirst: false,
    notYou: false,
    youLater: false,
    toldGroup: "",
    toldYou: false,
    suspected: false,
    ...notExpected,
  };
}
