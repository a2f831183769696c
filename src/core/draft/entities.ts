/** Named characters that people and word processors leave in Markdown. Others stay as they are written. */
const namedCharacters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  zwnj: "",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "'",
  rsquo: "'",
  sbquo: "'",
  ldquo: '"',
  rdquo: '"',
  bdquo: '"',
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  sect: "§",
  deg: "°",
  times: "×",
  frac12: "½",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
  oslash: "ø",
  aring: "å",
  ntilde: "ñ",
};

/** `&#8217;` or `&#x2019;` */
const numberedPattern = /^&#(?:(\d{1,7})|x([\da-f]{1,6}));$/i;

/** The character that a reference such as `&rsquo;` or `&#39;` stands for, straightened; the reference itself where it is unknown. */
export function decodeEntity(reference: string): string {
  const [whole, decimal, hexadecimal] = numberedPattern.exec(reference) ?? [];
  if (whole !== undefined) {
    const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff ? straight(String.fromCodePoint(code)) : "";
  }
  const name = reference.slice(1, -1);
  return Object.hasOwn(namedCharacters, name) ? (namedCharacters[name] ?? reference) : reference;
}

function straight(character: string): string {
  if (/\s/.test(character)) {
    return " ";
  }
  return character.replace(/[\u2018-\u201B]/, "'").replace(/[\u201C-\u201F]/, '"');
}
