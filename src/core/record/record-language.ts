import { onceForEach } from "../text/remember.ts";
import { plainLanguage, type KnownLanguage } from "../wording/language/foreign-runs.ts";
import { baseLanguage } from "../wording/language/language-name.ts";
import { setOf } from "../wording/word-list.ts";
import type { IncidentRecord } from "./record.ts";
import { partsOf } from "./service-parts.ts";

/** What somebody wrote into a record that letters take over word for word. */
export interface RecordWords {
  readonly text: string;
  /** Whether it names a kind of data, which is nobody's name. */
  readonly isData: boolean;
}

type Known<T> = { readonly value?: T };

/** Every text of a record that letters take over, each sentence by itself; no names, and no ways to reach anybody. */
const recordWords = onceForEach((record: IncidentRecord): readonly RecordWords[] => {
  const { cause, people, measures, repair, corrections, timeline, contacts, nextUpdate, signatory, service } = record;
  const one = ({ value }: Known<string>): readonly string[] => (value === undefined ? [] : [value]);
  const many = ({ value }: Known<readonly string[]>): readonly string[] => value ?? [];
  const texts = [
    ...[service, cause.summary, cause.ownPart, cause.failedToPrevent].flatMap(one),
    ...people.groups.flatMap(({ who }) => one(who)),
    ...[record, ...people.groups].flatMap(({ consequences, advice }) => [...many(consequences), ...many(advice)]),
    ...measures.flatMap(({ action, owner }) => [action, owner ?? ""]),
    ...repair.flatMap(({ offer, lasts = "", how = "" }) => [offer, lasts, how]),
    ...corrections.flatMap(({ said, instead }) => [said, instead]),
    ...timeline.map(({ what }) => what),
    ...[contacts.hours, nextUpdate.where, signatory.role].flatMap(one),
  ].flatMap((text) => text.split(/(?<=[.!?])\s+/));
  const data = [record, ...people.groups].flatMap(({ data: { value = [] } }) => value.flatMap(one));
  return [
    ...texts.filter((text) => text !== "").map((text) => ({ text, isData: false })),
    ...data.map((text) => ({ text, isData: true })),
  ];
});

/** Words of English, and of no other language in the same letters, as kinds of data and services are named with. */
const englishWords = setOf(`
  names address addresses number numbers payment payments purchases birth birthday birthdays birthdate birthdates
  passwords usernames customers readers users pupils employees workers children bookings appointments reservations
  delivery deliveries shipping invoices bills billing wages salaries earnings payslips reports readings meetings
  savings withdrawals loans debts refunds health sickness illness disability treatment passports cards insurance tax
  driving membership memberships photographs pictures complaints requests enquiries inquiries answers history hours
  calls ordering printing sending reading searches library schools heating supply keys
`);

/** "names", "card payments": German writes no noun so, but a word may be of both, or of a third language. */
const isSmallEnglish = (text: string): boolean =>
  /^[a-z][a-z' -]{3,}$/.test(text) && text.split(/[ -]/).some((word) => englishWords.has(word));

/** The language in which the words of a record are written, whatever it says of the documents; undefined where they do not show it. */
export const languageOfRecord = onceForEach((record: IncidentRecord): KnownLanguage | undefined => {
  const mayBeThird = !["en", "de"].includes(baseLanguage(record.language));
  const languages = recordWords(record).map(
    ({ text }) => plainLanguage(text, mayBeThird) ?? (isSmallEnglish(text) ? "en" : undefined),
  );
  const [english, german] = (["en", "de"] as const).map(
    (language) => languages.filter((each) => each === language).length,
  ) as [number, number];
  return english === german ? undefined : english > german ? "en" : "de";
});

/** "Our fault line", "unser Kundenportal", "die Website": few names begin so. */
const ownWords: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^(?:our|your|the) \p{L}/iu,
  de: /^(?:unser(?:e[nmrs]?)?|ihre?|der|die|das) \p{L}/iu,
};

/** "The Guardian App", "Die Zeit App": a name, in which every word is large; in German a lone noun is that as well. */
const articleNames: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /^The(?: \p{Lu}\S*)+$/u,
  de: /^(?:Der|Die|Das)(?: \p{Lu}\S*){2,}$/u,
};

/** Parts of the service, which letters name one by one, in words that only this language has. */
function partsIn({ service, worksAgain }: IncidentRecord, language: KnownLanguage): readonly string[] {
  const parts = [...partsOf(service.value ?? ""), ...worksAgain.map(({ what }) => what)];
  return parts.filter(
    (part) =>
      (ownWords[language].test(part) && !articleNames[language].test(part)) ||
      (language === "en" && isSmallEnglish(part)),
  );
}

/** The words of a record that a document in another language than `foreign` cannot take over; none where the record is not in that. */
export function foreignWords(record: IncidentRecord, foreign: KnownLanguage): readonly string[] {
  return languageOfRecord(record) !== foreign
    ? []
    : [
        ...partsIn(record, foreign),
        ...recordWords(record).flatMap(({ text, isData }) => {
          const shown = plainLanguage(text);
          const isNoName = foreign === "en" ? isSmallEnglish(text) : isData && /\p{Ll}/u.test(text);
          return shown === foreign || (shown === undefined && isNoName) ? [text.replace(/[.!?]$/, "")] : [];
        }),
      ];
}
