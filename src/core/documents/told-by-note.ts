import type { MomentName } from "../record/record.ts";

/** "was visible to others", "left the folder open", "did not work": how harm begins. */
const beginning =
  /\b(?:beg[au]n|start|since|leak|expos|visible|open|public|could|saw|copi|sent|stole|access|got in|broke|upload|put|left|wrong|stop|fail|down|did(?: not|n't) work|refused|lost)|begann|begonn|seit|offen|sichtbar|sah|kopier|gestohlen|verschick|falsch|ausgefallen|fiel|nicht (?:mehr )?funktion/iu;
const ending =
  /\b(?:end(?:ed|s)\b|over\b|stop|clos|restart|remov|delet|took|taken|switched off|shut|block|lock|isolat|cut|revok|chang|fix|repair|restor|recover|again|back\b|correct|contain|secur)|beende|endete|vorbei|gestoppt|geschlossen|entfernt|abgeschaltet|gesperrt|getrennt|behoben|wieder|korrigiert/iu;
const working = /\b(?:again|restor|recover|back\b|as usual|normal)|wieder|normal/iu;
const learning =
  /\b(?:found|find|notic|saw\b|discover|alert|alarm|told us|call(?:ed|s)\b|wrote|report|learn|aware|detect|warn|inform|notif|suspect|sign|confirm)|bemerkt|entdeckt|meld|alarm|erf[aou]hr|rief|schrieb|warn|verdacht|festgestellt/iu;
const telling =
  /\b(?:told|wr[io]t|inform|e-?mail|letter|notic|notif|post(?:ed|s)\b|publish|announc|sent\b|call|report)|benachrichtig|schrieb|mitgeteilt|mitteilung|veröffentlich|verschick|meld|angerufen/iu;

const words: Readonly<Partial<Record<MomentName, RegExp>>> = {
  occurredFrom: beginning,
  serviceStopped: beginning,
  suspected: learning,
  notifiedBySupplier: learning,
  aware: learning,
  occurredTo: ending,
  contained: ending,
  recovered: working,
  authorityTold: telling,
  told: telling,
};

/**
 * Whether what somebody wrote of the same time tells of a moment in their own words, so that it need not be told a second
 * time: "A customer called us" of when you found out. Another thing that happened just then takes no moment's place.
 */
export function isToldBy(note: string, name: MomentName | undefined): boolean {
  const isEndAlone = working.test(note) && (name === "occurredFrom" || name === "serviceStopped");
  return name !== undefined && !isEndAlone && words[name]?.test(note) === true;
}
