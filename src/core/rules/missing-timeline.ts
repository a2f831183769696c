import { findTimeline } from "../wording/timeline/incident-dates.ts";
import { findNotYetKnown } from "../wording/not-yet-known.ts";
import { requirementRule } from "./requirement-rule.ts";

export const missingTimeline = requirementRule({
  id: "IC103",
  name: "missing-timeline",
  requirement: "timeline",
  title: "No timeline",
  missing: "This draft does not say when it happened.",
  why: "Readers can only judge what they must check if they know from when to when.",
  source:
    "Cal. Civ. Code § 1798.82(d)(2) (the date of the breach or the range of dates); GDPR Art. 33(1) (reasons where it was reported late)",
  find: findTimeline,
  findOpen: findNotYetKnown("timeline"),
  exceptions:
    "A status post of a few lines, sent within minutes, may have one time only; say in it when the next one comes.",
  examples: {
    flagged: [
      { text: "Last week a file was public.", note: "When?" },
      { text: "On 4 March 2026 we found that a file was public.", note: "One point alone: since when, until when?" },
      { text: "The leak was found recently and closed shortly afterwards." },
      {
        text: "*Published on 4 March 2026*\n\nA file was public. We closed it.",
        note: "The day of the letter itself.",
      },
      {
        text: "A file was public. We will write again by 6 March and by 9 March 2026.",
        note: "Promises, not the course.",
      },
      { text: "We were founded on 1 May 2009 and moved to Porto on 3 June 2015.", note: "Other dates." },
      { text: "We found the leak earlier this month." },
      { text: "Version 12.04 has been in use for years." },
      {
        text: "The log says `2026-03-04 14:05 error` and `2026-03-04 15:10 ok`, line after line.",
        note: "Code is no prose.",
      },
      {
        text: "The leak was found on 3 March 2026.\n\n- Students who rented a room from us since September 2023: 410 people.",
        note: "Which people, and not what happened.",
      },
      {
        text: "The leak was found on 3 March 2026.\n\n- Have that firm delete old files, by 9 May 2026",
        note: "When a step is due.",
      },
      { text: "The leak was found on 3 March 2026.\n\n- Ring every tenant, promised by 5 March 2026 and overdue" },
      {
        text: "Notice of a leak of data 25 November 2026 We have bad news. The leak was found on 24 November.",
        note: "The day of the letter, in one line with its title.",
      },
    ],
    clean: [
      { text: "The file was public from 4 March to 6 March 2026." },
      { text: "We noticed the outage at 14:05 UTC and fixed it at 14:48 UTC." },
      { text: "The service was down for 43 minutes from 14:05 on 4 March.", note: "A time and a span." },
      { text: "- 4 March, 09:12: the export starts\n- 5 March, 17:30: a customer reports it" },
      {
        text: "| When | What |\n| --- | --- |\n| 2026-03-04 14:05 | The leak begins |\n| 2026-03-06 08:30 | We close it |",
      },
      { text: "The intruder got in on March 4th. We shut him out on March 9th." },
      { text: "The error began in March 2026 and was found in May 2026." },
      {
        text: "Everyone who logged in between 3 March and 5 March saw somebody else's page.",
        note: "What struck them.",
      },
      { text: "The attack began on 3 March. By 5 March all letters were going out again.", note: "Done by then." },
      { text: "It started at 9 a.m. PST and ended at noon." },
      { text: "**4 March, 14:05 UTC** – Investigating\n\n**4 March, 15:10 UTC** – Resolved" },
    ],
  },
});
