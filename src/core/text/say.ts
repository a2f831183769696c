/** Puts values in place of `{0}`, `{1}`… of a sentence, in the language of whoever reads it. */
export type Say = (message: string, ...values: readonly (string | number)[]) => string;

/** In the words in which it is written here: "2,100 rows". */
export const sayInEnglish: Say = (message, ...values) =>
  message.replace(/\{(\d)\}/g, (_gap, index: string) => {
    const value = values[Number(index)] ?? "";
    return typeof value === "number" ? value.toLocaleString("en") : value;
  });
