import { onceForEach } from "../text/remember.ts";
import type { Say } from "../text/say.ts";
import { americanMoments } from "./american-moments.ts";
import { englishMoments, type MomentPhrases, type NamedZone } from "./moment-phrases.ts";

/** Where Central European Time is what the clocks of German-speaking countries and their neighbours show by name. */
const centralEurope = ["Berlin", "Busingen", "Vienna", "Zurich", "Vaduz", "Luxembourg", "Brussels"];

/** Zones that go by a name on the screen, where its language has one for them. In English they go by a city. */
export const namedOnScreen: readonly Omit<NamedZone, "twice">[] = [
  { offset: "+01:00", short: "CET", long: "Central European Time (CET)" },
  { offset: "+02:00", short: "CEST", long: "Central European Summer Time (CEST)" },
].map((zone) => ({ ...zone, zones: centralEurope.map((city) => `Europe/${city}`) }));

/** `say` with days and hours as Americans write them, where it speaks English. */
export const americanly = onceForEach((say: Say): Say => {
  const isEnglish = say("January") === "January";
  return isEnglish ? Object.assign((...words: Parameters<Say>) => say(...words), { isAmerican: true as const }) : say;
});

/** How moments are put into words on a screen in the language of `say`. Cities are called as in the zone. */
export const momentsIn = onceForEach((say: Say): MomentPhrases => {
  if (say.isAmerican === true) {
    return americanMoments;
  }
  const { months, aboutClock, words, zone } = englishMoments;
  const inLanguage = <Patterns extends object>(patterns: Patterns): Patterns =>
    Object.fromEntries(
      Object.entries(patterns).map(([shape, words]: [string, string]) => [shape, say(words)]),
    ) as Patterns;
  return {
    ...englishMoments,
    months: months.map((month) => say(month)),
    aboutClock: say(aboutClock),
    zone: {
      ...zone,
      ...inLanguage({ city: zone.city, cityAlone: zone.cityAlone }),
      named: namedOnScreen
        .map((named) => ({ ...named, ...inLanguage({ short: named.short, long: named.long }) }))
        .filter(({ short }, index) => short !== namedOnScreen[index]?.short),
    },
    words: {
      plain: inLanguage(words.plain),
      when: inLanguage(words.when ?? {}),
      by: inLanguage(words.by ?? {}),
      head: inLanguage(words.head ?? {}),
    },
  };
});
