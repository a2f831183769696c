import { americanMoments } from "../time/american-moments.ts";
import { english, type Phrases } from "./phrases.ts";

/** English as it is written in the United States. */
export const americanEnglish: Phrases = { ...english, numbers: "en-US", moments: americanMoments };
