/** How long a step may stay silent, in milliseconds. */
const patience = 2_000;

/** Waits for `work`, and says what is being waited for when that takes longer than two seconds. */
export async function withProgress<T>(what: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => {
    console.log(`${what} …`);
  }, patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
