/** Puts values in place of `{0}`, `{1}`… of a sentence, in the language of whoever reads it. */
export type Say = (message: string, ...values: readonly (string | number)[]) => string;

/** Words that are kept until it is known in which language they are read. A value may be such words as well. */
export interface Said {
  readonly message: string;
  readonly values: readonly (string | number | Said)[];
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
export function sayLater(say: Say, { message, values }: Said): string {
  return say(message, ...values.map((value) => (typeof value === "object" ? sayLater(say, value) : value)));
}
