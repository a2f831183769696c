/**
 * `make`, which gives what it made of the last few texts again without making it anew: what was shown, is changed and is
 * shown again is asked for by several sides, one after the other. What it makes must not be changed by anybody.
 */
export function rememberLast<Made>(make: (text: string) => Made, most = 2): (text: string) => Made {
  let made: readonly { readonly text: string; readonly value: Made }[] = [];
  return (text) => {
    const known = made.find((one) => one.text === text);
    if (known !== undefined) {
      return known.value;
    }
    const value = make(text);
    made = [{ text, value }, ...made].slice(0, most);
    return value;
  };
}
