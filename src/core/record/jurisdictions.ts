import { inOneLine } from "../text/pattern-lines.ts";

/** A country, or a part of one that has laws of its own for such incidents. */
export interface Jurisdiction {
  /** Of ISO 3166: "GB", "US-CA". */
  readonly code: string;
  /** "United Kingdom", "California". */
  readonly name: string;
}

/** The states of the United States: each has its own law on telling people, so addresses alone do not do. */
const states = inOneLine(`
  ,AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware
  ,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas
  ,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri
  ,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina
  ,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota
  ,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming
`);

/** Codes that the tables of names hold beside the countries of ISO 3166-1: unions, reserved and made-up ones. */
const noCountries = new Set(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"]);

/** "US-CA", "CA-QC", "DE-BY": a country and a part of it. */
export const jurisdictionPattern = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

let known: readonly Jurisdiction[] | undefined;

/** Every country, and the states of the United States behind it. */
export function jurisdictions(): readonly Jurisdiction[] {
  known ??= countries().flatMap((country) => (country.code === "US" ? [country, ...statesOf(country)] : [country]));
  return known;
}

/** Whether `code` names a country, or a part of one; of which parts there are, only those of the United States are known. */
export function isJurisdiction(code: string): boolean {
  const [country = "", part] = code.split("-");
  const isCountry = jurisdictionPattern.test(code) && countryName(country) !== undefined;
  return isCountry && (country !== "US" || part === undefined || states.includes(`,${part} `));
}

/** What was probably meant by `words`, which are no code: "gb", "UK", "Germany", "california". Undefined where nothing is. */
export function jurisdictionNamed(words: string): Jurisdiction | undefined {
  const wanted = words.toLowerCase();
  const renamed = wanted === "uk" ? "gb" : wanted;
  // Georgia is a state and a country: that is not guessed.
  const found = jurisdictions().filter(({ code, name }) => [code.toLowerCase(), name.toLowerCase()].includes(renamed));
  return found.length === 1 ? found[0] : undefined;
}

/** What readers call it: "Ireland", "Georgia (US)", "Canada (CA-QC)"; the code itself where nobody knows it. */
export function placeName(code: string): string {
  const [country = "", part] = code.split("-");
  const whole = isJurisdiction(code) ? countryName(country) : undefined;
  const found = jurisdictions().find((each) => each.code === code)?.name;
  return part === undefined
    ? (whole ?? code)
    : found !== undefined
      ? `${found} (${country})`
      : `${whole ?? country} (${code})`;
}

function countries(): readonly Jurisdiction[] {
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = countryName(code);
      return name === undefined ? [] : [{ code, name }];
    });
}

let names: Intl.DisplayNames | undefined;

/** Undefined where there is no such country (any more). */
function countryName(code: string): string | undefined {
  names ??= new Intl.DisplayNames("en-GB", { type: "region", fallback: "none" });
  return noCountries.has(code) || isFormer(code) ? undefined : names.of(code);
}

/** Whether a country has another code by now, as DD has. */
function isFormer(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`;
}

function statesOf({ code }: Jurisdiction): readonly Jurisdiction[] {
  return states
    .slice(1)
    .split(",")
    .map((state) => ({ code: `${code}-${state.slice(0, 2)}`, name: state.slice(3) }));
}
