/** Thrown where the type system says that nobody can arrive. */
export class UnreachableError extends Error {
  constructor(value: never) {
    super(`Unreachable value: ${JSON.stringify(value)}`);
    this.name = 'UnreachableError';
  }
}
