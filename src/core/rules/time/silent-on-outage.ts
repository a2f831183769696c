import { isFor } from "../../record/record-for.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { proseOfNow } from "../../wording/earlier-notice.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { mentionsService, namesService } from "./names-service.ts";
import { stateOf } from "./works-or-not.ts";

/** What says that something does not work, or that it will again: whatever the words around it. */
const outagePattern = patternLines("i")`
    \b(?:
      (?:does|do|is|are|will|can) not|(?:does|do|is|are|wo|ca)n['’]t|cannot|nobody can|no one can|stopped working
      |stopped (?!the |this |it\b|them\b)|off|down|clos\w*|shut|offline|unavailable|interrupt\w*|disrupt\w*
      |out of (?:service|order|use|action)|disabl\w*|deactivat\w*|block\w*|unplug\w*|maintenance|until|back|again
      |outage|paus\w*|suspend\w*|instead|meanwhile|meantime
    )\b
  `;

/** Somebody can, could or will end it, or tells whether it has ended; or it is only small: that it does not work now is not said. */
const unsaidPattern = patternLines("gi")`
    \b(?:(?<!\b(?:had|decided|chose|forced) )to|can|could|will|would|may|might|shall|that|which) (?:\w+ )?(?:
      switch|turn|shut|take|close|stop|pause|suspend
    )s?\b[^.,;:]*
    |\b(?:whether|if|took us until)\b[^.,;]*
    |\b(?:minor|slight|brief|short|small|some|possible|occasional|intermittent) (?:\w+ )?(?:
      disruption|interruption|outage
    )s?\b
    |\b(?:we|I) (?:\w+ )?(?:cannot|(?:can|do|are|will) not|\w+n['’]t) (?:\w+ )?(?:
      say|tell|know|believe|ask|share|give|promise|rule|confirm|find|explain|expect|need|want|have
    )\b[^.;]*
  `;

const isDown =
  "type: leak\nservice: paying for water online\nmoments: { serviceStopped: 2026-03-03T09:40 }\ntimeZone: UTC";
const isBack =
  "type: leak\nservice: paying for water online\nmoments: { serviceStopped: 2026-03-03T09:40, recovered: 2026-03-03T10:40 }";

export const silentOnOutage: Rule = {
  id: "IC315",
  name: "silent-on-outage",
  title: "Does not say what does not work now",
  why: "Whoever tries to use it in vain, after a letter that says nothing of it, has been kept in the dark twice.",
  source: "Atlassian, Incident communication tips: say what works and what does not; House judgement",
  severity: "warning",
  kinds: [
    "apology",
    "disclosure",
    "holding-statement",
    "press-statement",
    "faq",
    "staff-note",
    "staff-script",
    "status-investigating",
    "status-identified",
    "status-monitoring",
  ],
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "# Your data\n\nYour name was shown to others.", record: isDown },
      {
        text: "# Your data\n\nYou trusted us with what you pay for water, and we showed it to others.",
        record: isDown,
      },
      {
        text: "# Your data\n\nWe showed your bill to others. We are sorry.\n\n## What you can do\n\nCall us.",
        record: isDown,
      },
      { text: "# Your data\n\nOur phones are closed on Sunday.", record: isDown, note: "Another thing." },
      { text: "# Our notice\n\nYour bill could be seen.", record: isDown },
      { text: "# Your data\n\nWe did not test the page on which you pay for water.", record: isDown },
      { text: "# We are sorry\n\nSome of you may have difficulties today.", record: isDown },
      { text: "# Payments: minor disruption\n\nSome of you may have difficulties today.", record: isDown },
      { text: "# Your data\n\nIt took us until noon to switch off paying online.", record: isDown },
      { text: "# Your data\n\nFrom now on the desk can switch payments off by itself.", record: isDown },
      { text: "# Your data\n\nWe will write at 18:00 whether payments are back.", record: isDown },
      { text: "# Your data\n\nWe cannot yet say who saw what you paid.", record: isDown },
    ],
    clean: [
      { text: "# Your data\n\nYou cannot pay for water online at the moment.", record: isDown },
      { text: "# Your data\n\nWe have switched off paying online.", record: isDown },
      {
        text: "# Your data\n\nThe portal is switched off.",
        record: isDown.replace("paying for water online", "our booking portal"),
      },
      { text: "# Your data\n\nWe shut off payments at 09:40, and we mean to have them back by noon.", record: isDown },
      { text: "# Your data\n\nWe had to close the payment page.", record: isDown },
      { text: "# Your data\n\nWe decided to shut down payments at noon.", record: isDown },
      { text: "# Your data\n\nWe have disabled payments.", record: isDown },
      { text: "# Your data\n\nWe stopped payments at 09:40.", record: isDown },
      { text: "# Your data\n\nWe will tell you here as soon as payments are back.", record: isDown },
      { text: "# Your data\n\nWe cannot take payments online today.", record: isDown },
      { text: "# Paying online does not work\n\nYour name was shown to others.", record: isDown },
      { text: "# Your data\n\n- Payments: closed since 09:40", record: isDown },
      { text: "# Your data\n\nUntil payments are back, pay at any post office.", record: isDown },
      { text: "# Your data\n\nYour name was shown to others.", record: isBack, note: "It works again." },
      { text: "# Your data\n\nYour name was shown to others.", note: "No record." },
      { text: "# Your data\n\nYour name was shown to others.", record: "type: leak\nservice: paying for water online" },
      {
        text: "# Your data\n\nYour name was shown to others.",
        record: isDown.replace(
          "service: paying for water online",
          "service: { value: paying for water online, audience: internal }",
        ),
        note: "Readers are not to know of it.",
      },
    ],
  },
};

function check(context: RuleContext): readonly RuleFinding[] {
  const { draft, kind, record } = context;
  const state = record && stateOf(record, context);
  if (
    record === undefined ||
    state?.is !== "down" ||
    !isFor(record.service.audience, kind.readers) ||
    !isFor(record.moments.serviceStopped.audience, kind.readers)
  ) {
    return [];
  }
  const isSaid = proseOfNow(draft, "timeline").passages.some(
    ({ text }) =>
      (outagePattern.test(text.replace(unsaidPattern, "")) && mentionsService(text, record)) ||
      (/\bstopped\b/i.test(text) && namesService(text, record)),
  );
  return isSaid
    ? []
    : [
        {
          span: draft.titleSpan,
          message:
            "By the record the service that readers use does not work now, and nothing here says so. Say since when, and what they can do meanwhile.",
        },
      ];
}
