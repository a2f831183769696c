import { rememberByText } from "./remember.ts";

/** A test for texts that come up again and again, as the sentences of a draft do at each keystroke. */
export function rememberTest(test: (text: string) => boolean): (text: string) => boolean {
  const remembered = rememberByText((text) => ({ isSo: test(text) }));
  return (text) => remembered(text).isSo;
}
