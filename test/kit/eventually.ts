import { setTimeout as rest } from "node:timers/promises";

/** How long to wait, and between two looks, in milliseconds. */
const deadline = 10_000;
const pause = 50;

/** Looks again and again until there is something to see. Fails with `failure` when there never is. */
export async function eventually(isTrue: () => boolean | Promise<boolean>, failure: string): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < deadline) {
    if (await isTrue()) {
      return;
    }
    await rest(pause);
  }
  throw new Error(failure);
}
