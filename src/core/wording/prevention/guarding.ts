/** "minimise the downtime", "maintenance will be required": a good intention, and a need. */
export function isMoreThanWords(lemma: string, thing: string): boolean {
  if (/^minimi[sz]e$/.test(lemma)) {
    return /\b(?:data|collect\w*|permissions?|privileges|access|retention|attack surface|number of)\b/.test(thing);
  }
  return (
    lemma !== "require" ||
    !/\b(?:maintenance|time|periods?|works?|repairs?|patience|downtime|effort|restarts?|water|power|gas|electricity|roads?|streets?|traffic|outages?|shut-?downs?|closures?)\b/.test(
      thing,
    )
  );
}
