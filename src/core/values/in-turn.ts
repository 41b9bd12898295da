/** What must not run into itself: each thing begins when the one before has ended, however that ended. */

/** Gives what the act gives, and fails as it fails. An act that waits for another one of the same turns never ends. */
export type InTurn = <T>(act: () => Promise<T>) => Promise<T>;

/** Turns of their own: what is done in others does not wait for these. */
export function createTurns(): InTurn {
  let last: Promise<void> = Promise.resolve();
  return async (act) => {
    const before = last;
    let goOn: () => void = () => undefined;
    // What an act gave may be large, and is not held on to.
    last = new Promise((resolve) => {
      goOn = resolve;
    });
    await before;
    try {
      return await act();
    } finally {
      goOn();
    }
  };
}
