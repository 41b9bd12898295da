/** Waits for something that tells nobody when it has come. */

/** Asked every few milliseconds. Throws with `what` where it has not come within `limit` milliseconds. */
export async function until(what: string, isSo: () => boolean, limit = 60_000): Promise<void> {
  const end = performance.now() + limit;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`It has not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
