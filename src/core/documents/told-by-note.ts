import type { MomentName } from "../record/record.ts";

/** "was visible to others", "left the folder open", "stood on the web": how harm begins. */
const beginning =
  /\b(?:beg[ai]n\w*|start(?:ed|s)?|since|leak\w*|expos\w+|visible|open(?:ed)?|public|could (?:see|be seen|read|open|be read)|saw|copied|copies|sent|stole|stolen|access\w*|got in(?:to)?|broke in(?:to)?|publish\w+|uploaded|put|left|went (?:out|live)|set (?:up|free)|wrong|mistake|stop(?:ped|s)?|fail(?:ed|s)?|down|did(?: not|n't) work|could(?: not|n't)|unavailable|refused|lost)\b|begann|begonn|seit|offen|sichtbar|einsehbar|öffentlich|sah|kopier|gestohlen|zugriff|eingedrungen|veröffentlich|hochgeladen|verschick|gesendet|falsch|versehen|ausgefallen|fiel\p{L}*|nicht (?:mehr )?(?:funktion|erreichbar)|gelangt/iu;
const ending =
  /\b(?:end(?:ed|s)|over|stop(?:ped|s)?|clos(?:ed|es)|restart\w*|remov\w+|delet\w+|took|taken|switch\w* off|shut|block\w+|lock\w+|isolat\w+|cut|disconnect\w*|revok\w+|chang\w+|fix\w*|repair\w*|restor\w+|recover\w*|work(?:s|ed|ing)? again|back|correct\w*|withdr\w+|contain\w*|private|secur\w+)\b|beendet|endete|vorbei|gestoppt|geschlossen|schloss|neu gestartet|entfernt|gelöscht|abgeschaltet|gesperrt|getrennt|behoben|geändert|wieder|zurück|korrigiert/iu;
const working =
  /\b(?:work(?:s|ed|ing)? again|again|restor\w+|recover\w*|back|as (?:usual|before)|normal\w*)\b|wieder|zurück|normal/iu;
const learning =
  /\b(?:found|find|notic\w+|saw|seen|discover\w+|alert\w*|alarm\w*|told us|call(?:ed|s)|wr(?:ote|itten)|report\w*|learn\w*|aware|detect\w+|warn\w*|inform\w*|notif\w+|knew|suspect\w*|sign(?:s|al)?|confirm\w*|establish\w*)\b|bemerkt|festgestellt|entdeckt|gemeldet|meldung|meldete|alarm|erfuhren|erfahren|rief\p{L}*|schrieb\p{L}*|gewarnt|warnte|informier|verdacht|vermut|bestätigt|aufgefallen/iu;
const telling =
  /\b(?:told|tell(?:s|ing)?|wr(?:ote|itten)|inform\w*|e-?mail\w*|letter\w*|notic\w+|notif\w+|post(?:ed|s)|publish\w+|announc\w+|sent|called|messag\w+|report\w*)\b|informier|benachrichtig|schrieb\p{L}*|geschrieben|mitgeteilt|mitteilung|veröffentlich|verschick|gemeldet|meldung|angerufen/iu;

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
