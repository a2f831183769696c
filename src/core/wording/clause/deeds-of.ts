import { readDeeds } from "./deeds.ts";
import { rememberByText } from "../../text/remember.ts";
import type { Deed } from "./reading.ts";

/** The verbs of a sentence. Several requirements ask, and most sentences stand unchanged while one types. */
export const deedsOf: (text: string) => readonly Deed[] = rememberByText(readDeeds);
