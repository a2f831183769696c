import type { ChangeWords, FactName } from "./change-words.ts";

const factNames: Readonly<Record<FactName, string>> = {
  total: "wie viele Personen betroffen sind",
  groupCount: "wie viele es sind",
  who: "wer betroffen ist",
  service: "was betroffen war",
  occurredFrom: "wann es begann",
  leakBegan: "wann das Datenleck begann",
  aware: "wann wir davon erfahren haben",
  leakFound: "wann wir von dem Datenleck erfahren haben",
  occurredTo: "wann es endete",
  leakEnded: "wann das Datenleck endete",
  contained: "wann es gestoppt war",
  leakContained: "wann das Datenleck gestoppt war",
  serviceStopped: "seit wann der Dienst nicht funktionierte",
  recovered: "wann alles wieder funktionierte",
};

const endings: Partial<Readonly<Record<FactName, string>>> = {
  occurredTo: "Es ist vorbei",
  leakEnded: "Das Datenleck ist zu Ende",
  contained: "Es ist gestoppt",
  leakContained: "Das Datenleck ist gestoppt",
  serviceStopped: "Der Dienst fiel aus",
  recovered: "Alles funktioniert wieder",
};

const open = "Bestätigt ist das noch nicht.";

function expectedToKnow(what: string, earlier: string, by: string): string {
  const today = by === "" ? "Wann wir es wissen, können wir noch nicht sagen." : `Jetzt rechnen wir ${by} damit.`;
  return `Wir hatten damit gerechnet, ${earlier} zu wissen, ${what}. ${today}`;
}

/** An offer behind a colon: "eine Rückerstattung", where "Eine Rückerstattung" begins a line of a list. */
function withSmallArticle(offer: string): string {
  return offer.replace(/^(?:Eine?[mnrs]?|Der|Die|Das|Den)(?= )/, (article) => article.toLowerCase());
}

/** The sentences in German, as in our letters: to "Sie". */
export const germanChanges: ChangeWords = {
  move: (name, moved, words, earlier) => {
    const what = factNames[name];
    const said = (rest: string): string =>
      earlier === undefined ? "" : ` In unserer früheren Mitteilung stand: ${earlier}${rest}`;
    switch (moved.kind) {
      case "none":
        return "";
      case "learned":
        return moved.isSure
          ? `${endings[name] ?? (moved.wasWithheld ? `Wir können jetzt sagen, ${what}` : `Wir wissen jetzt, ${what}`)}: ${words}.`
          : `Wir glauben jetzt zu wissen, ${what}: ${words}. ${open}`;
      case "same":
        return moved.isSure
          ? `Wir haben jetzt bestätigt, ${what}: ${words}.`
          : said(". Dessen sind wir uns nicht mehr sicher.").trim();
      case "narrower":
        return `Wir wissen jetzt genauer, ${what}: ${words}.${said(".")}`;
      case "other":
        if (!moved.isSure) {
          return `Wir glauben jetzt zu wissen, ${what}: ${words}. ${open}${said(".")}`;
        }
        if (!moved.wasSure) {
          return `Wir wissen jetzt, ${what}: ${words}.${said("; bestätigt war das noch nicht.")}`;
        }
        return moved.relation === "undecided"
          ? `Das sagen wir jetzt dazu, ${what}: ${words}.${said(". [SAGEN SIE, OB DAS FALSCH WAR]")}`
          : `Wir wissen jetzt, ${what}: ${words}.${said(moved.relation === "contradicts" ? ". Das war falsch, und das war unser Fehler." : ".")}`;
      case "gone":
        return said(`. Dazu können wir nicht mehr stehen: Wir wissen noch nicht, ${what}.`).trim();
    }
  },
  expected: (name, earlier, by) =>
    name === "recovered"
      ? `Wir hatten damit gerechnet, dass ${earlier} alles wieder funktioniert. ${by === "" ? "Wann es so weit ist, können wir noch nicht sagen." : `Jetzt rechnen wir ${by} damit.`}`
      : expectedToKnow(name === "cause" ? "wie es dazu kam" : factNames[name], earlier, by),
  counting: (sentence, counted) => sentence.replace("wie viele Personen", `wie viele ${counted}`),
  data: {
    expected: (kinds, earlier, by) => expectedToKnow(`ob diese Daten betroffen sind: ${kinds}`, earlier, by),
    confirmed: (kinds) => `Wir wissen jetzt, dass diese Daten betroffen sind: ${kinds}.`,
    confirmedAfterSuspicion: (kinds) => `Wir haben jetzt bestätigt, dass diese Daten betroffen sind: ${kinds}.`,
    confirmedAfterDenial: (kinds) =>
      `Wir wissen jetzt, dass diese Daten betroffen sind: ${kinds}. In unserer früheren Mitteilung stand das Gegenteil. Das war falsch, und das war unser Fehler.`,
    suspectedAfterDenial: (kinds) =>
      `Wir vermuten jetzt, dass diese Daten betroffen sind: ${kinds}. ${open} In unserer früheren Mitteilung stand das Gegenteil. Das hätten wir nicht sagen dürfen.`,
    confirmedAfterNone: (kinds, told) =>
      `Wir wissen jetzt, dass diese Daten betroffen sind: ${kinds}. In unserer früheren Mitteilung stand: „${told}“ Das war falsch, und das war unser Fehler.`,
    suspectedAfterNone: (kinds, told) =>
      `Wir vermuten jetzt, dass diese Daten betroffen sind: ${kinds}. ${open} In unserer früheren Mitteilung stand: „${told}“ Das hätten wir nicht sagen dürfen.`,
    openAfterNone: (told) =>
      `In unserer früheren Mitteilung stand: „${told}“ Dazu können wir nicht mehr stehen, und wir hätten es nicht sagen dürfen.`,
    suspected: (kinds) => `Wir vermuten jetzt, dass diese Daten betroffen sind: ${kinds}. ${open}`,
    unsure: (kinds) =>
      `In unserer früheren Mitteilung stand, dass diese Daten betroffen sind: ${kinds}. Dessen sind wir uns nicht mehr sicher.`,
    open: (kinds) => `Wir wissen noch nicht, ob diese Daten betroffen sind: ${kinds}.`,
    openAfterDenial: (kinds) =>
      `Wir wissen nicht mehr, ob diese Daten betroffen sind: ${kinds}. In unserer früheren Mitteilung stand, dass sie es nicht sind. Das hätten wir nicht sagen dürfen.`,
    ruledOut: (kinds) => `Wir haben es geprüft: Nicht betroffen sind ${kinds}.`,
    ruledOutAfterSuspicion: (kinds) =>
      `Wir haben es geprüft: Nicht betroffen sind ${kinds}. In unserer früheren Mitteilung stand, dass wir es vermuten.`,
    ruledOutAfterTold: (kinds) =>
      `Wir haben es geprüft: Nicht betroffen sind ${kinds}. In unserer früheren Mitteilung stand das Gegenteil. Das war falsch, und das war unser Fehler.`,
    none: "Wir haben es geprüft: Personenbezogene Daten waren nicht betroffen.",
    noneAfterTold: () =>
      "Wir haben es geprüft: Personenbezogene Daten waren nicht betroffen. In unserer früheren Mitteilung stand das Gegenteil. Das war falsch, und das war unser Fehler.",
    noneAfterSuspicion: () =>
      "Wir haben es geprüft: Personenbezogene Daten waren nicht betroffen. In unserer früheren Mitteilung stand, dass wir es vermuten.",
  },
  news: {
    leakConfirmed: "Wir haben jetzt bestätigt, dass personenbezogene Daten nach außen gelangt sind.",
    leakToo:
      "Wir hatten Ihnen von einem Ausfall berichtet. Wir wissen jetzt, dass auch personenbezogene Daten nach außen gelangt sind.",
    leakTooSuspected: `Wir hatten Ihnen von einem Ausfall berichtet. Wir vermuten jetzt, dass auch personenbezogene Daten nach außen gelangt sind. ${open}`,
    peopleOfOutage: (people) =>
      `In unserer früheren Mitteilung stand, wie viele Personen vom Ausfall betroffen sind: ${people}.`,
    nobody: "Wir haben es geprüft: Niemand war betroffen.",
    group: (who, count) => `Betroffen ist eine weitere Gruppe: ${who}${count}.`,
    groupSuspected: (who, count) => `Wir vermuten, dass eine weitere Gruppe betroffen ist: ${who}${count}. ${open}`,
    ofGroup: (who, sentence, areReaders = false) =>
      areReaders
        ? sentence.replace(factNames.groupCount, "wie viele Menschen Ihrer Gruppe betroffen sind")
        : `${who}: ${sentence.replace(`${factNames.groupCount}: `, `${factNames.groupCount}, nämlich `)}`,
    notAffected: (who) => `Wir haben es geprüft: Nicht betroffen sind ${who}.`,
    event: (when, what) => `Neu im Ablauf, ${when}: ${what}`,
    eventMoved: (when, what, earlier) =>
      `Hier haben wir einen falschen Zeitpunkt genannt: ${what} Richtig ist: ${when}. In unserer früheren Mitteilung stand: ${earlier}. Das war unser Fehler.`,
    eventNarrower: (when, what, earlier) =>
      `Wir wissen jetzt mehr darüber, wann das war: ${what} Zeitpunkt: ${when}. In unserer früheren Mitteilung stand: ${earlier}.`,
    eventOther: (when, what, earlier) =>
      `Das sagen wir jetzt zum Ablauf, ${when}: ${what} In unserer früheren Mitteilung stand: „${earlier}“`,
    eventGone: (when, what) =>
      `In unserer früheren Mitteilung stand zum Ablauf, ${when}: „${what}“ [SAGEN SIE, OB DAS FALSCH WAR]`,
    zone: (zone, earlier) =>
      `Wir haben Ihnen die falsche Zeitzone genannt. Richtig ist für alle Uhrzeiten: ${zone}. In unserer früheren Mitteilung stand: ${earlier}. Das war falsch, und das war unser Fehler.`,
    cause: (sentence) => `Wir wissen jetzt, wie es dazu kam. ${sentence}`,
    causeSuspected: (sentence) => `Wir glauben jetzt zu wissen, wie es dazu kam. ${sentence} ${open}`,
    causeOther: (sentence) => `Wir wissen jetzt mehr darüber, wie es dazu kam. ${sentence}`,
    causeKind: (kind, earlier) =>
      `Wir kennen jetzt die Art der Ursache: ${kind}. In unserer früheren Mitteilung stand: ${earlier}. Das war falsch, und das war unser Fehler.`,
    ownPart: (sentence) => `Wir wissen jetzt, was unser Anteil daran ist. ${sentence}`,
    causeNowSaid: (sentence) => `Wir können jetzt sagen, wie es dazu kam. ${sentence}`,
    ownPartNowSaid: (sentence) => `Wir können jetzt sagen, was unser Anteil daran ist. ${sentence}`,
    ownPartSuspected: (sentence) => `Wir glauben jetzt zu wissen, was unser Anteil daran ist. ${sentence} ${open}`,
    ownPartOther: (sentence, earlier) =>
      `Das sagen wir jetzt zu unserem Anteil daran. ${sentence} In unserer früheren Mitteilung stand: „${earlier}“ [SAGEN SIE, OB DAS FALSCH WAR]`,
    consequence: (sentence) => `Was das für Sie bedeuten kann: ${sentence}`,
    consequenceSuspected: (sentence) => `Was das für Sie bedeuten kann: ${sentence} ${open}`,
    unexplainedConsequence: (sentence) =>
      `In unserer früheren Mitteilung stand, dass das folgen kann: ${sentence} [SAGEN SIE, OB DAS NOCH GILT]`,
    toOthers: {
      consequence: (sentence) => `Was das für die Betroffenen bedeuten kann: ${sentence}`,
      consequenceSuspected: (sentence) => `Was das für die Betroffenen bedeuten kann: ${sentence} ${open}`,
      advice: (sentence) => `Was wir den Betroffenen jetzt raten: ${sentence}`,
      muchAdvice: "Wir raten den Betroffenen jetzt zu weiteren Schritten.",
      offer: (offer) => `Das bieten wir den Betroffenen an: ${withSmallArticle(offer)}.`,
    },
    partBack: (part, since) => `Seit ${since} ist Folgendes wieder nutzbar: ${part}.`,
    partBackOther: (part, since, earlier, wasWrong) =>
      `Seit ${since} ist Folgendes wieder nutzbar: ${part}. In unserer früheren Mitteilung stand: seit ${earlier}.${wasWrong ? " Das war falsch, und das war unser Fehler." : ""}`,
    partGone: (part, isDown) =>
      `${part}: In unserer früheren Mitteilung stand, dass das wieder nutzbar ist. ${isDown ? "Das gilt nicht mehr, und das tut uns leid." : "[SAGEN SIE, OB DAS NOCH GILT]"}`,
    advice: (sentence) => `Was Sie jetzt tun können: ${sentence}`,
    forGroups: (groups) => `Das gilt besonders für: ${groups}.`,
    adviceOver: (sentence) =>
      `Alles funktioniert wieder; dieser Rat aus unserer früheren Mitteilung ist nicht mehr nötig: ${sentence}`,
    unexplainedAdvice: (sentence) =>
      `In unserer früheren Mitteilung stand dieser Rat: ${sentence} [SAGEN SIE, OB ER NOCH GILT]`,
    muchAdvice: "Sie können noch mehr tun. Bitte lesen Sie unsere Ratschläge unten noch einmal.",
    done: (action, when) => `Diesen Schritt hatten wir angekündigt, und er ist jetzt erledigt: ${action}${when}.`,
    doneLate: (before) => `Zugesagt hatten wir es ${before}. Das war zu spät, und das ist unser Fehler.`,
    doneNew: (action, when) => `Dieser Schritt ist erledigt: ${action}${when}.`,
    overdue: (due) => `, fällig ${due} und verspätet`,
    started: (action, due) => `An diesem Schritt arbeiten wir jetzt: ${action}${due}.`,
    promised: (action, due) => `Auch das werden wir tun: ${action}${due}.`,
    otherDay: (action, before, due) => `${action}: angekündigt war es ${before}. Jetzt soll es ${due} erledigt sein.`,
    later: (action, before, due) =>
      `${action}: angekündigt war es ${before}. Jetzt soll es ${due} erledigt sein. Dass es länger dauert, ist unser Fehler. [SAGEN SIE, WARUM ES LÄNGER DAUERT]`,
    sooner: (action, before, due) => `${action}: angekündigt war es ${before}. Es soll früher erledigt sein, ${due}.`,
    notKept: (action, before) =>
      `${action}: angekündigt war es ${before}, und es ist nicht erledigt. Das ist unser Fehler.`,
    reworded: (action, earlier) =>
      `So weit ist dieser Schritt: ${action}. In unserer früheren Mitteilung stand: „${earlier}“.`,
    unexplained: (action) =>
      `In unserer früheren Mitteilung stand dieser Schritt: ${action}. [SAGEN SIE, WAS DARAUS GEWORDEN IST]`,
    unexplainedKinds: (kinds) =>
      `In unserer früheren Mitteilung stand, dass es um diese Daten geht: ${kinds}. [SAGEN SIE, OB DAS NOCH GILT]`,
    offer: (offer) => `Wir bieten Ihnen das an: ${withSmallArticle(offer)}.`,
    offerGroup: (group) => `Das gilt für diese Gruppe: ${group}.`,
    offerNarrower: (offer, group) =>
      `In unserer früheren Mitteilung stand dieses Angebot: ${offer}. Es gilt jetzt nur noch für diese Gruppe: ${group}. [SAGEN SIE, WAS DARAUS FÜR DIE ANDEREN WIRD]`,
    offerGone: (offer) => `In unserer früheren Mitteilung stand dieses Angebot: ${offer}. [SAGEN SIE, OB ES NOCH GILT]`,
    correction: (said, instead) => `Wir haben Ihnen etwas Falsches mitgeteilt: „${said}“ Richtig ist: ${instead}`,
    contact: (value) => `Sie erreichen uns dazu jetzt hier: ${value}.`,
    contactInstead: (value, earlier) =>
      `Sie erreichen uns dazu jetzt hier: ${value}. Bitte benutzen Sie ${earlier} nicht mehr.`,
  },
  owned: {
    each: [
      " Dass es länger dauert, ist unser Fehler.",
      " Das war zu spät, und das ist unser Fehler.",
      " Das ist unser Fehler.",
    ],
    why: " [SAGEN SIE, WARUM ES LÄNGER DAUERT]",
    once: "Wo ein Schritt später kommt, als wir zugesagt haben, ist das unser Fehler.",
  },
  section: {
    heading: (day) => `Was sich seit unserer Mitteilung vom ${day}${day.includes(",") ? "," : ""} geändert hat`,
    opening: (moment) => `Unsere frühere Mitteilung haben wir ${moment} herausgegeben. Das hat sich seither geändert:`,
    bareOpening: "Das hat sich seither geändert:",
  },
  first: {
    said: [/In unserer früheren Mitteilung stand/g, "Zunächst stand in unseren Mitteilungen"],
    later: (people) => ` Später stand dort: ${people}.`,
  },
};
