import { Sieved } from "../../text/sieve.ts";
/**
 * Words of an incident's course: that it began, happened, was found, contained, fixed, or that people
 * were told. Beginnings of words; add one where a notice tells its course in other words.
 */
const courseWords: readonly string[] = [
  // what it is
  ...["incident", "breach", "outage", "attack", "compromis", "intru", "leak", "disrupt", "downtime", "degrad"],
  ...["vulnerab", "exploit", "malicious", "malware", "ransomware", "phish", "unauthori[sz]ed", "exfiltrat", "failure"],
  ...["stole", "expos", "hack", "spoof", "fraud", "disclos", "misus", "tamper", "lost", "loss"],
  // it begins and happens
  ...[
    "began",
    "begin",
    "start",
    "occur",
    "happen",
    "trigger",
    "caus",
    "deploy",
    "introduc",
    "upload",
    "gain",
    "access",
  ],
  ...[
    "fail",
    "crash",
    "broke",
    "stopped",
    "went",
    "dropp",
    "spik",
    "increas",
    "elevat",
    "experienc",
    "affect",
    "impact",
  ],
  ...[
    "unavailab",
    "inaccessib",
    "down\\b",
    "offline",
    "unreachab",
    "slow",
    "error",
    "publish",
    "releas",
    "sent",
    "chang",
    "migrat",
  ],
  ...["creat", "expir", "delet", "remov", "transfer", "withdr", "login", "logged", "got in"],
  ...["could be", "(?:was|were|been) (?:seen|read)", "attempt", "log(?:ged)? in", "break-?in"],
  ...["public\\b", "visible", "readable", "open(?:ed)?\\b", "copied", "download"],
  // it is found
  ...["discover", "detect", "identif", "notic", "aware", "learn", "alert", "investigat", "observ", "found", "saw"],
  ...[
    "report",
    "receiv",
    "determin",
    "confirm",
    "paged?\\b",
    "realis",
    "realiz",
    "flagged",
    "diagnos",
    "suspect",
    "conclu",
  ],
  // it is contained and fixed
  ...[
    "contain",
    "mitigat",
    "resol",
    "fix",
    "restor",
    "recover",
    "repair",
    "patch",
    "revert",
    "roll",
    "restart",
    "reboot",
  ],
  ...["disabl", "revok", "rotat", "block", "secur", "shut", "took", "taken", "clos", "reset", "replac", "complet"],
  ...["issues?\\b", "problems?\\b", "update \\(", "update:?$"],
  ...[
    "vanish",
    "died\\b",
    "(?:tele)?phoned",
    "rang\\b",
    "flood",
    "froze",
    "jammed",
    "collaps",
    "smash",
    "snapped",
    "trapped",
    "stuck",
    "missing",
    "missed\\b",
    "swapped",
    "mislaid",
    "misaddress",
    "recall",
    "spill",
    "stray",
    "forc",
    "burst",
    "written to",
    "stabili",
    "normal",
    "return",
    "back (?:up|online)",
    "back\\W*$",
    "(?:was|were|is|are|came|comes|all) back\\b",
    "(?:was|were|been|went|stayed) (?:off|out|without)\\b",
    "(?:was|were|been|stayed) online\\b",
    "working again",
    "lock",
    "monitor",
    "paus",
    "halt",
    "enabl",
    "clean",
    "(?:was|were|went|stayed|remained) (?:blank|dark|silent|dead|empty|still)\\b",
  ],
  // people are told
  ...["notif", "inform", "announc", "contact", "told", "email", "e-mail", "posted", "communicat", "ended?\\b", "until"],
];

export const coursePattern = new Sieved(new RegExp(String.raw`\b(?:${courseWords.join("|")})`, "i"));

/** Headings under which every dated line belongs to the course: "Timeline", "Chronology of events". */
export const courseHeadingPattern = new Sieved(
  /\b(?:time ?line|chronolog\w*|sequence of events|what happened|incident (?:log|history|summary|report|details?)|events?|history|impact|summary|root cause|log)\b/i,
);

/** A word of a status page beside a stamp: "Investigating", "Resolved". */
export const statusPattern = new Sieved(
  /^(?:investigating|identified|monitoring|updated?|in progress|mitigated|resolved|completed|verifying|scheduled)\b/i,
);

/** A line that only says when and by whom the text was written. */
export const publicationLinePattern = new Sieved(
  /^(?:date|sent|posted|published|updated|last updated|created|modified|written|author|by|from|issued|released|revised|effective|on)\b[^.]{0,60}$/i,
);

/** What is left of "Published on 4 March, updated on 6 March" without its dates. */
export const publicationWordsPattern =
  /^(?:\W|\b(?:this|the|statement|notice|page|post|letter|article|report|document|version|was|were|has been|on|at|and|by|first|last|originally|published|posted|updated|issued|revised|modified|reviewed)\b)*$/i;
