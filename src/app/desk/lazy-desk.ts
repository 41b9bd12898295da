/**
 * A part of a desk whose rules are loaded when it is first asked something: the first view must not wait for what imports
 * and matches.
 */

/** Everything a desk does answers later. */
type Asynchronous<D> = { readonly [Name in keyof D]: (...words: never[]) => Promise<unknown> };

type Method = (...words: readonly unknown[]) => Promise<unknown>;

/** What could not be loaded rejects the call, and is tried anew with the next. */
export function lazyDesk<D extends Asynchronous<D>>(load: () => Promise<D>): D {
  let loading: Promise<D> | undefined;
  const loaded = async (): Promise<D> => {
    try {
      return await (loading ??= load());
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  const methods = new Map<string, Method>();
  const methodOf = (name: string): Method => {
    const known = methods.get(name);
    if (known) return known;
    const method: Method = async (...words) => {
      const desk = await loaded();
      const found: unknown = Reflect.get(desk, name);
      if (typeof found !== 'function') throw new TypeError(`The desk has no ${name}`);
      return Reflect.apply(found, desk, words) as unknown;
    };
    methods.set(name, method);
    return method;
  };
  const target: object = {};
  return new Proxy(target, {
    // It is handed over by promises now and then, and is none itself.
    get: (_, name) => (typeof name === 'string' && name !== 'then' ? methodOf(name) : undefined),
  }) as D;
}
