import type { DraftsSent } from "../../../src/extension/drafts/draft-reviews.ts";
import { never } from "./never.ts";

/** Where nothing has gone out yet. */
export const noneSent: DraftsSent = { wentOut: () => Promise.resolve(false), onDidChange: never<undefined>() };
