import type { IncidentRecord } from "../../../record/record.ts";
import { escapeMarkdown } from "../../escape-markdown.ts";
import type { Phrases } from "../../phrases.ts";
import { printOf } from "../drafted-mark.ts";
import { splitUnits, type Unit } from "../units.ts";
import type { KnownIncident } from "./fact-changes.ts";
import { saidIn } from "./said-in.ts";
import { toldData } from "./told-data.ts";
import { toldCount, toldGroups, toldMoments, toldType, toldWords } from "./told-facts.ts";
import { ToldLetter } from "./told-letter.ts";
import { toldTexts } from "./told-texts.ts";
import { markdownOf } from "./what-moved.ts";

/** A notice that went out. */
export interface ToldSource {
  /** The frozen copy. */
  readonly text: string;
  /** The facts that are kept with it. */
  readonly record: IncidentRecord;
  /** What it would have been drafted as, from facts such as these, when it went out; undefined where it cannot be. */
  readonly draft: (record: IncidentRecord) => string | undefined;
}

/** A notice that was drafted of older facts than those that are kept with it, and what it can be asked. */
export interface ToldBy {
  /** What the facts kept with it say. */
  readonly known: KnownIncident;
  readonly record: IncidentRecord;
  readonly phrases: Phrases;
  readonly letter: ToldLetter;
  /** The sentences that would have been drafted from other facts. */
  readonly unitsOf: (record: IncidentRecord) => readonly Unit[];
  /** The sentences that would have been drafted from the facts kept with it, and not from these. */
  readonly unitsWithout: (record: IncidentRecord) => readonly Unit[];
}

/**
 * An incident as the readers of a notice were told of it: as the facts kept with it say, but where the notice was drafted
 * of older facts, and went out as it was, as that notice said it.
 */
export function toldIncident(known: KnownIncident, { text, record, draft }: ToldSource): KnownIncident {
  const draftedThen = draft(record);
  const letter = draftedThen === undefined ? undefined : ToldLetter.of(text, draftedThen);
  if (letter === undefined) {
    return draftedThen === undefined ? known : withoutNewCorrections(known, { text, draftedThen });
  }
  const unitsOf = (other: IncidentRecord): readonly Unit[] => splitUnits(draft(other) ?? "");
  const unitsWithout = (other: IncidentRecord): readonly Unit[] => {
    const prints = new Set(unitsOf(other).map((unit) => printOf(unit.text)));
    return letter.units.filter((unit) => !prints.has(printOf(unit.text)));
  };
  const told: ToldBy = { known, record, phrases: known.phrases, letter, unitsOf, unitsWithout };
  const { people } = known.view;
  const [total, who] = [people.total, people.who].map(({ text: words }) => markdownOf(words));
  const groups = known.record.people.groups.flatMap((group) => ("value" in group.who ? (group.who.value ?? []) : []));
  // How many a letter to one group named is not asked: it names two numbers of people.
  const count = people.isPart
    ? undefined
    : toldCount(told, people.total, { others: [who ?? "", ...groups.map(escapeMarkdown)] });
  const moments = toldMoments(told);
  const data = toldData(told);
  return {
    ...known,
    record: {
      ...known.record,
      ...data,
      moments: moments.facts,
      people: { ...data.people, ...(count && { total: count.fact }) },
    },
    view: {
      ...toldTexts(told),
      type: toldType(told),
      moments: moments.views,
      people: {
        ...people,
        ...(count && { total: count.view }),
        ...(people.isPart
          ? {}
          : people.several
            ? toldGroups(told)
            : { who: toldWords(told, people.who, [total ?? ""]) }),
      },
    },
  };
}

/** What the notice said wrongly, and neither it nor its template corrected, is still to be corrected. */
function withoutNewCorrections(
  known: KnownIncident,
  { text, draftedThen }: { readonly text: string; readonly draftedThen: string },
): KnownIncident {
  const [says, saysDrafted] = [saidIn(text), saidIn(draftedThen)];
  const isQuoted = (said: string, where: (words: string) => boolean): boolean =>
    where(`“${said}”`) || where(`„${said}“`);
  const corrections = known.view.corrections.filter((correction) => {
    const [said, instead] = [markdownOf(correction.said), markdownOf(correction.instead)];
    const isCorrected = isQuoted(said, says) || (saysDrafted(said) && !isQuoted(said, saysDrafted));
    return !says(said) || says(instead) || isCorrected;
  });
  return { ...known, view: { ...known.view, corrections } };
}
