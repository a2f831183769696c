/** Puts values in place of `{0}`, `{1}`… of a sentence, in the language of whoever reads it. */
export interface Say {
  (message: string, ...values: readonly (string | number)[]): string;
  /** Whether days and hours stand in it as Americans write them. */
  readonly isAmerican?: true;
}

/** Words that are kept until it is known in which language they are read. A value may be such words as well. */
export interface Said {
  readonly message: string;
  readonly values: readonly (string | number | Said | SaidEither)[];
  /** The message as Americans have it, where it is a day. */
  readonly american?: string;
}

/** What needs no translation, and is written otherwise by Americans. */
export interface SaidEither {
  readonly usual: string;
  readonly american: string;
}

/** In the words in which it is written here: "2,100 rows". */
export const sayInEnglish: Say = (message, ...values) =>
  message.replace(/\{(\d)\}/g, (_gap, index: string) => {
    const value = values[Number(index)] ?? "";
    return typeof value === "number" ? value.toLocaleString("en") : value;
  });

/** Words for later. */
export function said(message: string, ...values: Said["values"]): Said {
  return { message, values };
}

/** Those words in the language of `say`. */
export function sayLater(say: Say, { message, values, american = message }: Said): string {
  const isAmerican = say.isAmerican === true;
  const words = values.map((value) =>
    typeof value !== "object"
      ? value
      : "message" in value
        ? sayLater(say, value)
        : value[isAmerican ? "american" : "usual"],
  );
  return say(isAmerican ? american : message, ...words);
}
