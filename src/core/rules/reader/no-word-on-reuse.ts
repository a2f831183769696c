import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Span } from "../../text/span.ts";
import { isNoNotice } from "../../wording/other-kinds-of-text.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** "change your password", "choose a new password" */
const changePattern = new Sieved(
  /\b(?:chang\w*|reset\w*|choos\w*|set|renew\w*|updat\w*|pick\w*) (?:[\w-]+ ){0,4}(?:password|passphrase)s?\b/i,
);

/** Said by us to readers, and not of our own passwords. */
const toReaderPattern = /\b(?:you|your|please|customers|users|everyone|members|recommend|advise|urge|encourage)\b/i;
const oursPattern =
  /\b(?:we|our (?:team|staff|engineers|admins?|administrators)) (?:have |had |also |will |already )*(?:chang|reset|rotat|forc)\w*|\b(?:have|has|had|were|was|been) (?:\w+ )?(?:changed|reset)\b/i;

/** "the same password elsewhere", "on any other site", "if you use it anywhere else, change it there too" */
const reusePattern = new Sieved(patternLines("i")`
    \b(?:
      elsewhere
      |(?:use[sd]?|using|chose|set|passwords?|pass(?:word|phrase) of)\b[^.;]{0,60} (?:
        (?:any|some|every)where|for (?:any|some)thing
      ) else
      |(?:anywhere|everywhere|every place|wherever)(?: else)?\b[^.]{0,20} (?:you|same)|re-?us\w+
      |(?:same|similar) (?:[\w-]+ ){0,3}(?:password|credentials|passphrase)
      |(?:any |all |your )?other (?:[\w-]+ )?(?:sites?|websites?|services?|accounts?|places?|platforms?|passwords?)
      |unique (?:\w+ )?passwords?|password manager|different (?:passwords?|sites?|services?)|never use
    )\b
  `);

/** "your passwords are safe", "no password was copied" */
const notOutPattern =
  /\b(?:no|not|nor|never|none|neither|nobody)\b|n't\b|\bpass(?:word|phrase)s? (?:and [\w ]{1,30} )?(?:is|are|was|were|remains?|remained|stays?|stayed) (?:all |still |completely )?(?:safe|secure|protected|unaffected|untouched|unchanged)\b/i;

/** It was the means, or is that of those who work for us: "with the password of", "a supplier's password". */
const meansPattern = patternLines("i")`
    \b(?:with|using|used?|by means of|through|via|logged in|nothing (?:but|more than)|only|beside|behind) (?:[\w'’-]+ ){0,4}?(?:password|passphrase)s?\b
    |\b(?:
      supplier|provider|vendor|contractor|employee|colleague|engineer|staff|worker|administrator|developer|technician
      |manager|nurse|member of (?:our )?staff
    )(?:['’]s|s['’])? (?:[\w-]+ )?(?:password|passphrase)s?\b
    |\b(?:password|passphrase)s? (?:of|from|belonging to) (?:(?:an?|one|some(?:body|one)|our|the|another|two|three|several) )?(?:of )?(?:(?:our|at|the|a) )*(?:[\w-]+ )?(?:
      supplier|provider|vendor|contractor|employee|colleague|engineer|staff|worker|administrator|developer|technician
      |manager|nurse
    )
  `;

/** Nothing is advised: "you do not need to change". */
const noNeedPattern =
  /\b(?:no need|not need|needn't|don't need|not necessary|not have to|don't have to|not required)\b/i;

/** Passwords got out: those of people, and not of programs. */
const passwordsOutPattern =
  /(?<!\b(?:database|admin|administrator|root|service|system|default|server|device|router|wi-?fi|one-time|temporary) )\bpasswords?\b(?! (?:theft|reset|manager|policy|field))/i;

export const noWordOnReuse: Rule = {
  id: "IC612",
  name: "no-word-on-reuse",
  title: "Nothing on the same password used elsewhere",
  why: "Criminals try a leaked password on every other site, and many people use one for several.",
  source:
    "California Civil Code 1798.82(d)(4) and Colorado Revised Statutes 6-1-716: a notice about credentials tells people to change them wherever they are used; UK NCSC, password reuse",
  severity: "information",
  kinds: "all",
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "Passwords were copied. Please change your password." },
      { text: "The file held names and passwords.\n\n- Please reset your password today" },
      { text: "Somebody took your hashed password. We recommend that you change your password." },
      { text: "Your name and your password were copied by strangers." },
      {
        text: "Passwords were copied. Please change your password. Your names did not get anywhere else.",
        note: "Said of other things.",
      },
      { text: "Please choose a new password.", record: "data:\n  - passwords" },
      { text: "Your e-mail address and password were exposed. You should change your password." },
      { text: "The leak involves passwords.\n\n## What you can do\n\nPlease change your password on our website." },
    ],
    clean: [
      {
        text: "# What to do after a leak\n\nYour password was copied. Please change your password.",
        note: "Counsel for anybody.",
      },
      {
        text: "Passwords were copied. Please change your password, and wherever else you use the same one: on other sites too.",
      },
      {
        text: "Passwords were copied. Please change your password. If you used the same password elsewhere, change it there.",
      },
      {
        text: "Your passwords at Ostra were copied. They suggest all users to reset their password.",
        note: "A report on others.",
      },
      { text: "---\nkind: status-investigating\n---\n\nYour passwords were copied. We are looking into it." },
      { text: "The file held names.", note: "No passwords." },
      { text: "We have changed the passwords of our own accounts." },
      { text: "You do not need to change your password." },
      { text: "Your passwords are safe." },
      {
        text: "A thief logged in with the password of somebody at our supplier, and copied your name.",
        note: "It is not theirs.",
      },
      { text: "With an employee’s password somebody copied your bookings." },
      { text: "Passwords were copied. Change your password today, and everywhere else where you use the same one." },
      { text: "Your order was lost. The database passwords were copied." },
      { text: "Passwords were copied. Please choose a unique password for every site." },
      {
        text: "Passwords were copied. Please change your password. If you use the password of your page anywhere else, change it there too.",
      },
      {
        text: "Passwords were copied. Please change your password. If you use this password anywhere else, change it there too.",
        note: "As it is suggested here.",
      },
      {
        text: "Please change your password.",
        record: "data:\n  - names\n  - { value: passwords, certainty: ruled-out }",
      },
    ],
  },
};

const changeAdvised = rememberWhere(
  ({ text, kind }) =>
    kind !== "heading" &&
    changePattern.test(text) &&
    toReaderPattern.test(text) &&
    !oursPattern.test(text) &&
    !noNeedPattern.test(text),
);
/** "They suggest all users to reset their password": of what befell another firm. */
const advisedByOthers = rememberWhere(
  ({ text }) =>
    changePattern.test(text) &&
    /\b(?:they|it|he|she|the (?:company|firm|service|provider|maker|bank|club)) (?:(?:also|has|have|had|is|are|now) )*(?:suggest|advis|recommend|urg|encourag|ask|tell|told)\w*/i.test(
      text,
    ),
);
const reuseSpokenOf = rememberWhere(({ text }) => reusePattern.test(text));

function check({ draft, kind, judgements, record }: RuleContext): readonly RuleFinding[] {
  if (advisedByOthers(draft.passages).length > 0) {
    return [];
  }
  const advice = draft.passages[changeAdvised(draft.passages)[0] ?? -1];
  const told = passwordsTold({ draft, judgements });
  // A status update or a worksheet for the authority advises nobody.
  const span = advice?.span ?? (kind.requires.includes("reader-action") ? told[0] : undefined);
  const isSaid = reuseSpokenOf(draft.passages).length > 0;
  return span === undefined || isSaid || !arePasswordsOut(told, record)
    ? []
    : [
        {
          span,
          message:
            "Passwords are out, and nothing here says what to do where people use the same one elsewhere. Add: “If you use this password anywhere else, change it there too.”",
        },
      ];
}

/** By the record, or where the draft says which data are involved. */
function arePasswordsOut(told: readonly Span[], record: RuleContext["record"]): boolean {
  const recorded = (record?.data.value ?? []).filter(
    ({ value }) => value !== undefined && passwordsOutPattern.test(value),
  );
  return recorded.length > 0
    ? recorded.some(({ certainty }) => certainty === "confirmed" || certainty === "suspected")
    : told.length > 0;
}

/** Where the draft says that passwords are among the data that got out. */
function passwordsTold({ draft, judgements }: Pick<RuleContext, "draft" | "judgements">): readonly Span[] {
  const said = judgements.get("data-involved");
  return said?.state !== "met" || isNoNotice(draft) || !draft.passages.some(({ text }) => /\byour?\b/i.test(text))
    ? []
    : said.evidence.filter((span) => {
        const text = draft.text.slice(span.start, span.end);
        return (
          passwordsOutPattern.test(text) &&
          !notOutPattern.test(text) &&
          !meansPattern.test(text) &&
          !changePattern.test(text)
        );
      });
}
