import {
  Verbatim,
  type DocumentView,
  type FactView,
  type ListView,
  type MeasuresView,
  type MeasureView,
  type TimelineEntryView,
} from "./document-view.ts";

/**
 * What templates say where there is no record: every fact a placeholder in square brackets, for a person to
 * fill in. It holds every name and an item in every list, so templates are checked against it as well.
 */
export const placeholderView: DocumentView = {
  today: placeholder("DATE"),
  drill: false,
  type: { confirmedLeak: false, suspectedLeak: false, outage: false, other: true },
  organisation: { name: fact("NAME OF THE ORGANISATION") },
  signatory: { name: fact("NAME"), role: fact("ROLE") },
  moments: {
    occurredFrom: fact("DATE AND TIME"),
    occurredTo: fact("DATE AND TIME"),
    aware: fact("DATE AND TIME"),
    contained: fact("DATE AND TIME"),
    recovered: fact("DATE AND TIME"),
    told: fact("DATE AND TIME"),
  },
  notOver: false,
  people: { nobody: false, count: fact("NUMBER OF PEOPLE"), who: fact("WHO THEY ARE") },
  data: {
    unknown: false,
    withheld: false,
    none: false,
    expectedBy: "",
    confirmedKinds: placeholder("KINDS OF INFORMATION"),
    suspectedKinds: "",
    ruledOutKinds: placeholder("KINDS OF INFORMATION NOT INVOLVED"),
  },
  service: { ...fact("SERVICE"), known: false, confirmed: false },
  cause: {
    summary: sentence("[WHAT HAPPENED AND WHY]."),
    ownPart: sentence("We [WHAT WE DID WRONG]."),
    ownPartSaysWe: true,
    failedToPrevent: { ...sentence("We failed to [WHAT WE SHOULD HAVE DONE]."), known: false, confirmed: false },
    failedToPreventSaysWe: true,
  },
  consequences: list("WHAT THIS MAY MEAN FOR READERS"),
  response: measures("WHAT WE HAVE DONE"),
  prevention: measures("WHAT WE WILL CHANGE"),
  advice: list("WHAT READERS CAN DO"),
  contacts: {
    any: true,
    email: fact("E-MAIL ADDRESS"),
    phone: fact("PHONE NUMBER"),
    hours: fact("HOURS"),
    web: fact("WEB ADDRESS"),
  },
  nextUpdate: { announced: true, by: "", at: fact("DATE AND TIME"), where: fact("WHERE") },
  timeline: {
    any: true,
    entries: [entry("began"), entry("foundOut"), entry("contained")],
    zone: placeholder("TIME ZONE"),
  },
};

function placeholder(words: string): Verbatim {
  return new Verbatim(`[${words}]`);
}

function fact(words: string): FactView {
  return sentence(`[${words}]`);
}

function sentence(markdown: string): FactView {
  return {
    confirmed: true,
    suspected: false,
    unknown: false,
    withheld: false,
    ruledOut: false,
    known: true,
    text: new Verbatim(markdown),
    expectedBy: "",
  };
}

function list(words: string): ListView {
  return { ...fact(words), items: [{ item: new Verbatim(`[${words}].`) }], single: true };
}

function measures(words: string): MeasuresView {
  const isPromise = words.includes("WILL");
  const measure: MeasureView = {
    action: placeholder(words),
    owner: placeholder("WHO ANSWERS FOR IT"),
    due: placeholder("DATE"),
    doneAt: placeholder("DATE"),
    done: !isPromise,
    inProgress: false,
    promised: isPromise,
    late: false,
  };
  return {
    all: [measure],
    done: [measure],
    inProgress: [measure],
    promised: [measure],
    any: true,
    anyDone: !isPromise,
    anyInProgress: false,
    anyPromised: isPromise,
  };
}

function entry(point: "began" | "foundOut" | "contained"): TimelineEntryView {
  return {
    when: placeholder("DATE AND TIME"),
    note: "",
    began: point === "began",
    ended: false,
    foundOut: point === "foundOut",
    contained: point === "contained",
    recovered: false,
    told: false,
    suspected: false,
  };
}
