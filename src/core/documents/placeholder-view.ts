import { momentNames } from "../record/record.ts";
import {
  Verbatim,
  type DataView,
  type DocumentView,
  type FactView,
  type ListView,
  type TimelineEntryView,
} from "./document-view.ts";
import type { MeasuresView, MeasureView } from "./measures-view.ts";
import type { PartView } from "./parts-view.ts";

const notExpected = { expectedBy: "", wasExpectedBy: "" };

/**
 * What templates say where there is no record: every fact a placeholder in square brackets, for a person to
 * fill in. It holds every name and an item in every list, so templates are checked against it as well.
 */
export const placeholderView: DocumentView = {
  today: placeholder("DATE"),
  now: placeholder("DATE AND TIME"),
  drill: false,
  american: false,
  forAuthority: false,
  toOthers: false,
  type: { confirmedLeak: false, suspectedLeak: false, outage: false, other: true, ...notExpected },
  organisation: {
    name: fact("NAME OF THE ORGANISATION"),
    legalName: leftOut("REGISTERED NAME"),
    parent: leftOut("PARENT COMPANY"),
    address: leftOut("REGISTERED ADDRESS"),
    imprint: "",
  },
  signatory: { name: fact("NAME"), role: fact("ROLE") },
  moments: Object.fromEntries(momentNames.map((name) => [name, fact("DATE AND TIME")])) as DocumentView["moments"],
  notOver: false,
  harmNotOver: false,
  isUnfinished: false,
  isRunningOutage: false,
  worksAgain: false,
  stopped: {
    any: false,
    service: "",
    isDoing: false,
    isSeveral: false,
    switchedOff: false,
    running: false,
    worksAgain: false,
    mayWorkAgain: false,
    span: "",
    since: "",
    again: "",
    lasted: "",
  },
  parts: {
    any: false,
    items: [partBack()],
    sooner: [partBack()],
    anySooner: false,
    names: "",
    namesWithin: "",
    areSeveral: false,
    rest: "",
    restWithin: "",
    isRestSeveral: false,
  },
  back: notExpected,
  lasted: "",
  report: {
    due: placeholder("DATE AND TIME"),
    late: false,
    planned: "",
    tellingPlanned: "",
    toldFirst: false,
    toldAfter: [{ whom: placeholder("WHO THEY ARE"), told: fact("DATE"), notYet: false, toCome: false, done: true }],
    inUk: false,
    elsewhere: false,
    onlyInUs: false,
    specialKinds: "",
  },
  people: {
    nobody: false,
    total: fact("NUMBER OF PEOPLE"),
    who: fact("WHO THEY ARE"),
    isPart: false,
    ofAll: leftOut("NUMBER OF PEOPLE"),
    several: false,
    overlap: false,
    groups: [
      {
        who: fact("WHO THEY ARE"),
        count: fact("NUMBER OF PEOPLE"),
        isCountSaid: true,
        countries: "",
        isAmongAll: false,
        hasOwnData: false,
        data: data(),
        whom: placeholder("WHO THEY ARE"),
        consequences: list("WHAT THIS MAY MEAN FOR READERS"),
        advice: list("WHAT READERS CAN DO"),
      },
    ],
    anyConsequences: false,
    anyAdvice: false,
    advised: [{ whom: placeholder("WHO THEY ARE"), areSeveral: false, items: list("WHAT READERS CAN DO").items }],
    eachAdvised: false,
    differ: false,
    countries: "",
    notAffected: "",
  },
  data: data(),
  records: fact("NUMBER OF RECORDS"),
  service: leftOut("SERVICE"),
  cause: {
    summary: sentence("[WHAT HAPPENED AND WHY]."),
    category: leftOut("KIND OF CAUSE"),
    supplier: leftOut("SUPPLIER"),
    isOurPartKnown: true,
    ownPart: sentence("We [WHAT WE DID WRONG]."),
    isPartOpenWithIt: false,
    isPartUndated: false,
    ownPartSaysWe: true,
    failedToPrevent: { ...sentence("We failed to [WHAT WE SHOULD HAVE DONE]."), known: false, confirmed: false },
    failedToPreventSaysWe: true,
  },
  consequences: list("WHAT THIS MAY MEAN FOR READERS"),
  anyConsequences: true,
  response: measures("WHAT WE HAVE DONE"),
  prevention: measures("WHAT WE WILL CHANGE"),
  anythingOpen: true,
  anythingLate: false,
  anythingBroken: false,
  owns: { each: true, once: false, above: false },
  anySooner: false,
  anyLost: false,
  lost: [{ action: placeholder("WHAT WE PROMISED"), promisedBy: new Verbatim("by [DATE]") }],
  measuresZone: "",
  sinceFirst: { any: false, day: placeholder("DATE"), items: [{ item: placeholder("WHAT HAS CHANGED") }] },
  anyCorrections: true,
  corrections: [
    {
      said: placeholder("WHAT WE SAID"),
      instead: placeholder("WHAT IS RIGHT"),
      on: placeholder("DATE"),
      unsure: false,
      unsureToday: false,
      quoted: true,
      last: true,
      again: false,
    },
  ],
  onlyUnsureCorrected: false,
  repair: {
    any: false,
    offers: [
      {
        offer: placeholder("WHAT WE OFFER"),
        group: placeholder("WHOM IT IS FOR"),
        lasts: placeholder("HOW LONG IT RUNS"),
        isTheirNumber: true,
        provider: placeholder("WHO PROVIDES IT"),
        until: placeholder("UNTIL WHEN"),
        how: placeholder("HOW TO GET IT"),
      },
    ],
  },
  advice: list("WHAT READERS CAN DO"),
  anyAdvice: true,
  dataAdvice: { any: false, items: [{ item: placeholder("WHAT READERS CAN DO") }] },
  contacts: {
    any: true,
    email: fact("E-MAIL ADDRESS"),
    phone: fact("PHONE NUMBER"),
    hours: fact("HOURS"),
    web: fact("WEB ADDRESS"),
    post: leftOut("POSTAL ADDRESS"),
    dataProtectionOfficer: leftOut("DATA PROTECTION OFFICER"),
    press: leftOut("CONTACT FOR JOURNALISTS"),
  },
  nextUpdate: { announced: true, by: "", at: sentence("by [DATE AND TIME]"), broken: "", where: fact("WHERE") },
  timeline: {
    any: true,
    entries: [entry("began"), entry("foundOut"), entry("contained")],
    zone: placeholder("TIME ZONE"),
  },
};

function partBack(): PartView {
  return {
    part: placeholder("WHAT"),
    partWithin: placeholder("WHAT"),
    isSeveral: false,
    since: placeholder("DATE"),
    when: placeholder("DATE"),
    on: placeholder("DATE"),
  };
}

function placeholder(words: string): Verbatim {
  return new Verbatim(`[${words}]`);
}

function fact(words: string): FactView {
  return sentence(`[${words}]`);
}

/** What few documents need: nobody is asked to fill it in. */
function leftOut(words: string): FactView {
  return { ...fact(words), known: false, confirmed: false };
}

function data(): DataView {
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

function sentence(markdown: string): FactView {
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

function list(words: string): ListView {
  return { ...fact(words), items: [{ item: new Verbatim(`[${words}].`) }], single: true };
}

function measures(words: string): MeasuresView {
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

function entry(point: "began" | "foundOut" | "contained"): TimelineEntryView {
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
