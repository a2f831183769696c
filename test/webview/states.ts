/** What the checklist is shown in the tests: one message for each state that a person can meet. */
import type { ChecklistDraft, ChecklistItem, ChecklistKind, ExtensionMessage } from "../../src/protocol/checklist.ts";

export const kinds: readonly ChecklistKind[] = [
  { id: "apology", title: "Apology", purpose: "a letter that owns what went wrong and says sorry for it" },
  {
    id: "disclosure",
    title: "Disclosure",
    purpose: "a notice that tells the people affected what happened and what they can do",
  },
  {
    id: "remediation-plan",
    title: "Remediation plan",
    purpose: "what is being done so that it does not happen again, by whom and by when",
  },
];

/** An item that is said, unless `changes` make it another. */
export function item(
  requirement: ChecklistItem["requirement"],
  title: string,
  changes: Partial<ChecklistItem> = {},
): ChecklistItem {
  const said = { state: "met", stateText: "Said", isRequired: true, why: "", insertions: [], offers: [] } as const;
  return { requirement, title, ...said, ...changes };
}

const missing = { state: "missing", stateText: "Missing", offers: ["say-here", "accept"] } as const;

const fault = item("fault", "What was our fault", {
  ...missing,
  why: "Readers forgive a mistake that is owned sooner than one that is only regretted.",
  insertions: [
    { title: "Say what we did wrong", when: "When our own act caused it, such as a setting that we changed." },
    { title: "Say what we failed to prevent", when: "When somebody else did it, and we left the way open." },
    { title: "Say which trust we did not keep", when: "When the cause is not yet known, but it happened in our care." },
  ],
});

const apology = item("apology", "That we are sorry", {
  evidence: "We are sorry that your address and your order history could be read by strangers.",
});

const timelineMissing = item("timeline", "When it happened", {
  ...missing,
  why: "Without times, readers cannot tell whether they were affected.",
  insertions: [{ title: "Add “When it happened”" }],
});

const timelineSaid = item("timeline", "When it happened", {
  evidence: "On 3 March 2026 at 09:40 UTC we made the storage public; on 5 March at 16:10 UTC we closed it.",
});

const dataInvolved = item("data-involved", "What was affected", {
  evidence: "The files held names, postal addresses and the orders of the last two years.",
});
const peopleAffected = item("people-affected", "Who was affected", {
  state: "open",
  stateText: "Said to be not yet known",
  why: "Readers first ask whether it concerns them.",
  evidence: "We do not yet know how many people are affected; we expect to know by 9 March 2026.",
});
const response = item("response", "What we have done", {
  evidence: "We closed the storage within an hour and changed every key that could open it.",
});
const prevention = item("prevention", "How we prevent it", {
  evidence: "From 1 April 2026 no storage can be made public without a second person.",
});
const readerAction = item("reader-action", "What readers can do", {
  state: "accepted",
  stateText: "Left out, decided by M. Okafor",
  why: "Nothing that readers could do would lower the risk.",
  offers: ["take-back"],
});
const contact = item("contact", "How to reach us", {
  evidence: "Write to privacy@harbour.example or call 0800 123 456.",
});
const nextUpdate = item("next-update", "When they hear more", {
  ...missing,
  stateText: "Not said",
  isRequired: false,
  offers: [],
  why: "Silence is read as hiding.",
});

export const draft: ChecklistDraft = {
  uri: "file:///incidents/2026-03-harbour/notices/apology-1.md",
  version: 7,
  fileName: "apology-1.md",
  kindTitle: "Apology",
  saidCount: 5,
  requiredCount: 9,
  countText: "5 of 9 said",
  items: [
    fault,
    apology,
    timelineMissing,
    dataInvolved,
    peopleAffected,
    response,
    prevention,
    readerAction,
    contact,
    nextUpdate,
  ],
  accepted: [],
  marksText: "To look at in this draft: 4 warnings, 3 notes",
};

/** The same draft one version on, with the time of the incident said. */
export const draftWithTimeline: ChecklistDraft = {
  ...draft,
  version: 8,
  saidCount: 6,
  countText: "6 of 9 said",
  items: draft.items.map((each) => (each.requirement === "timeline" ? timelineSaid : each)),
};

export const completeDraft: ChecklistDraft = {
  ...draft,
  version: 40,
  saidCount: 9,
  countText: "9 of 9 said",
  items: [
    item("fault", "What was our fault", { evidence: "We left the storage public, and that was our mistake." }),
    apology,
    timelineSaid,
    dataInvolved,
    item("people-affected", "Who was affected", { evidence: "1,204 people who ordered since 2024 are affected." }),
    response,
    prevention,
    item("reader-action", "What readers can do", { evidence: "Be wary of mail that mentions an order of yours." }),
    contact,
    nextUpdate,
  ],
};

const apologyByWord = item("apology", "That we are sorry", {
  stateText: "Said, by the word of Jo Ash",
  evidence: "Nobody here will sleep well until this is put right.",
  offers: ["take-back"],
});

const timelineLapsed: ChecklistItem = {
  ...timelineMissing,
  lapsedNote:
    "Jo Ash said on 6 March 2026 that “When it happened” is said in “from the Monday to the Wednesday after”; that passage has changed.",
};

/** The same draft with what people put on record: a word that counts, one that does not any more, and a decision. */
export const draftWithRecord: ChecklistDraft = {
  ...draft,
  version: 9,
  items: draft.items.map((each) =>
    each.requirement === "apology" ? apologyByWord : each.requirement === "timeline" ? timelineLapsed : each,
  ),
  accepted: [
    {
      rule: "IC202",
      title: "An inconvenience that may be any",
      decision: "Accepted by M. Okafor on 5 March 2026",
      reason: "The group's style guide wants this sentence at the end of every letter.",
    },
  ],
};

export function showDraft(shown: ChecklistDraft): ExtensionMessage {
  return { type: "show", state: { status: "draft", draft: shown }, kinds };
}

/** Every state that a person can meet, by name. */
export const states: Readonly<Record<string, ExtensionMessage>> = {
  draft: showDraft(draft),
  "draft with what is on record": showDraft(draftWithRecord),
  "draft complete": showDraft(completeDraft),
  "draft without a record": showDraft({
    ...draftWithTimeline,
    marksText: "To look at in this draft: 1 note",
    recordNote:
      "There is no incident record beside this draft, so what is inserted has gaps to fill in. Start an incident to keep the facts in one place.",
  }),
  "draft that the record has overtaken": showDraft({
    ...draft,
    overtakenNote: "In 5 places this draft says something else than the record says today.",
  }),
  "draft in another language": showDraft({
    ...draft,
    fileName: "entschuldigung-1.md",
    saidCount: 0,
    countText: "Not checked",
    uncheckedNote:
      "This draft is in German. What it says can be checked in English only; gaps that are still to be filled in are found in any language.",
    items: draft.items.map(({ requirement, title, isRequired, why }) =>
      item(requirement, title, { state: "unchecked", stateText: "Not checked", isRequired, why }),
    ),
    marksText: "To look at in this draft: 1 note",
  }),
  "no draft": { type: "show", state: { status: "no-draft", hasRecord: true }, kinds },
  "no record": { type: "show", state: { status: "no-draft", hasRecord: false }, kinds },
  "lost first lines": {
    type: "show",
    state: {
      status: "no-draft",
      hasRecord: true,
      lost: {
        uri: "file:///apology-3.md",
        note: "apology-3.md lies among the notices of an incident, but nothing in it is checked.",
        action: "Put Them Back…",
      },
    },
    kinds,
  },
};
