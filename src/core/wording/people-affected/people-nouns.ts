import { setOf } from "../word-list.ts";

/**
 * Nouns that English forms for people: whoever does a thing (plumber, beekeeper, lodger), has it (shareholder), is given
 * it (trainee), plays or studies it (cellist), or comes from somewhere (Belgian). The forms are open, so that no list can
 * hold them all; what is listed here are the things that are called by the same forms. Source: house list.
 */
const formsOfPeople =
  "ers|ors|ists|ees|ians|men|women|wives|folk|mates|kids|goers|people|patients|students|clients|children";

/** Things in -er, -or, -ist, -ee and -ian, in the singular; whole words, since "layer" also ends "player". */
const things = [
  ...setOf(`
    other matter offer order letter number paper layer tier cover corner power tower shower flower river water finger
    shoulder quarter chapter character poster banner folder binder ladder border boulder bumper buffer
    tender sticker sweater summer winter trailer tanker freighter steamer cruiser bomber helicopter boiler cooler heater
    freezer cooker toaster mixer blender dryer washer dishwasher hoover shutter slipper sneaker trouser hanger drawer
    locker timer pager beeper buzzer speaker loudspeaker tweeter amplifier lighter burner stapler ruler sharpener
    marker highlighter pointer lever hammer screwdriver cutter spanner trigger differ refer prefer infer suffer cipher
    voucher ledger register roster dinner supper starter burger cracker butter pepper ginger cucumber timber rubber
    copper silver leather feather fibre fiber filter litter gutter sewer crater disaster encounter adventure wonder
    rumor murder manner center centre datacenter timer answer error mirror motor tractor monitor sensor
    factor sector vector door floor corridor color colour anchor terror tremor flavor flavour odor vapor
    humor labor harbor armor honor favor behavior behaviour rigor meteor metaphor list checklist playlist waitlist
    wishlist blacklist whitelist allowlist mist twist wrist fist exist consist persist resist insist assist
    agree fee tree degree committee subcommittee coffee guarantee knee bee oversee decree jamboree toffee marquee
    free three trio prior major poor superior interior exterior whoever whichever larger smaller bigger higher newer older
    faster slower longer shorter wider greater better cleaner safer clearer easier fewer cheaper closer
    september october november december docker another whenever wherever whatever whatsoever whosoever moreover forever altogether thereafter hereafter
    specimen regimen acumen omen abdomen cabbie median ever never over under however whether further
    rather either neither together after later earlier former latter lower upper inner outer
    consider deliver discover recover remember render enter alter bother gather hinder wander
    actor attacker hacker intruder outsider stranger scammer fraudster spammer burglar perpetrator impostor imposter
    impersonator cracker
  `),
];
/** What a noun for a thing ends in, alone or in a compound: "webserver", "power meter", "subfolder". */
const endingsOfThings = [
  ...setOf(`
    server computer router printer header folder meter number center centre cluster controller container parameter
    identifier browser adapter adaptor parser logger handler wrapper helper loader scanner tracker
    crawler scraper scheduler dispatcher balancer compiler debugger installer updater launcher renderer
    formatter serializer serialiser tokenizer transformer breaker charger transmitter receiver thermometer barometer
    newsletter newspaper wallpaper cylinder calendar reminder remainder integer decoder encoder recorder
    scooter fryer blocker sticker placeholder delimiter quantifier modifier pointer
    processor connector sensor monitor generator indicator detector motor elevator escalator calculator accelerator
    refrigerator reactor projector vector selector simulator iterator descriptor separator compressor
    capacitor resistor transistor ventilator radiator incubator defibrillator
  `),
];

const thingsByForm = setOf(things.join(" "));

/** "webserver", "subfolder": a thing, whatever its form. */
function isThing(word: string): boolean {
  const single = word.replace(/s$/, "");
  return (
    thingsByForm.has(word) ||
    thingsByForm.has(single) ||
    endingsOfThings.some((ending) => word.endsWith(ending) || single.endsWith(ending))
  );
}

/** People whose name has no such form, in the plural, each the source of a pattern. */
const morePeople: readonly string[] = [
  ...setOf(`
    apprentices interns trainees assistants clerks monks nuns priests vicars cooks chefs pilots judges coaches
    governors councillors councilors refugees migrants nephews grandchildren grandparents widows orphans nationals locals
    seniors juniors teenagers youngsters boys girls babies infants toddlers couples twins siblings brothers
    sisters sons daughters husbands wives cousins spouses fiancés dependents cadets scouts choristers crews dentists
    vets paramedics medics mechanics surgeons midwives barristers architects pharmacists consultants accountants
    assistants servants soldiers sailors crofters shepherds lessees tenants occupants inhabitants attendants claimants
    litigants defendants plaintiffs detainees descendants entrants contestants informants immigrants emigrants
    correspondents superintendents presidents adolescents sergeants lieutenants friends kids
    locums celebrities deans bishops rabbis imams jurors minors whistle-blowers bloggers heroes aunts
    uncles godparents debtors creditors obligors guarantors signatories deputies secretaries
    cubs brownies altos sopranos tenors pilgrims agents patrons delegates prefects counterparties laureates disciples
    dignitaries missionaries luminaries mercenaries emissaries concierges caretakers trustees
  `),
];
/** Bodies and places that stand for their people, in the plural, each the source of a pattern. */
const bodiesOfPeople: readonly string[] = [
  ...setOf(`
    firms agencies authorities councils parishes dioceses congregations churches mosques synagogues temples surgeries
    clinics branches dealerships franchises outlets salons garages cafes cafés pubs bars bakeries gyms
    theatres museums galleries farms estates villages towns neighbourhoods neighborhoods streets boroughs districts
    municipalities counties ministries departments colleges academies nurseries kindergartens societies associations
    unions cooperatives co-operatives foundations institutes institutions banks airlines embassies courts prisons
    choirs orchestras troupes squads campuses wards practitioners
    enterprises corporations start-ups startups nonprofits non-profits suppliers vendors employers premises dwellings
    houses cottages bungalows
  `),
];

/** More nouns in the plural that mean people or stand for them, each the source of a pattern. */
export const morePeopleNouns: readonly string[] = [...morePeople, ...bodiesOfPeople];

/*
 * What the form shows is found once in a text and marked there, so that no pattern has to hold the list of things that
 * are no people. A mark takes the place of the last letter or two: places stay as they are.
 */
/** A noun that was marked as people in the plural, the source of a pattern. */
export const markedGroup = "[a-z][\\w-]*[a-z]_";
/** One that was marked as a single person. */
export const markedOne = "[a-z][\\w-]*[a-z]__";

/** "customers" → "customer_" */
export function markGroup(noun: string): string {
  return `${noun.slice(0, -1)}_`;
}

/** "customer" → "custom__" */
export function markOne(noun: string): string {
  return `${noun.slice(0, -2)}__`;
}

const pluralFormPattern = new RegExp(`^[a-z][\\w-]{1,24}(?:${formsOfPeople})$`);
const singleFormPattern = /^[a-z][\w-]{1,24}(?:er|or|ist|ee|ian|man|woman)$/;

/** Whether a word in small letters means people, or one of them, by its form. */
export function peopleByForm(word: string): "group" | "one" | "none" {
  const isPlural = pluralFormPattern.test(word);
  return (!isPlural && !singleFormPattern.test(word)) || isThing(word) ? "none" : isPlural ? "group" : "one";
}
