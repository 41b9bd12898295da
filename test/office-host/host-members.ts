/** Members of host objects by the names office.js sends; a member the emulation does not have is refused loudly. */
import { HostCollection, HostError, HostObject } from './host-object';
import type { QueryInfo, RecursiveQueryInfo } from './protocol';

/** Value of a property. */
export function readMember(object: HostObject, name: string): unknown {
  return Reflect.get(object, find(object, name));
}

/** Sets a property that has a setter. */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  if (!Reflect.set(object, find(object, name), value)) throw absent(object, `${name} (set)`);
}

/** Calls a method; what it returns, or null where it returns nothing. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(object, find(object, name));
  if (typeof method !== 'function') throw absent(object, `${name}()`);
  const unheard = args.slice(method.length).filter((arg) => arg !== null && arg !== undefined);
  if (unheard.length > 0)
    throw new Error(`Emulated host: ${object.hostType}.${name} takes ${method.length} arguments`);
  const result: unknown = Reflect.apply(method, object, args);
  return result ?? null;
}

/** Paths asked for, each as its steps: `items/worksheet/name` is ['items', 'worksheet', 'name']. */
type Steps = readonly string[];

/** What a load brings: the selected properties under capitalised names, items of a collection under `_Items`. */
export function shapeResult(
  object: HostObject,
  query: QueryInfo,
  asJson: boolean,
  identify: (object: HostObject) => Record<string, unknown>,
): unknown {
  const selected = (query.Select ?? []).map((path): Steps => path.split(/[/.]/));
  const expanded = (query.Expand ?? []).map((path): Steps => [...path.split(/[/.]/), '*']);
  const keyOf = asJson ? (name: string) => name : capitalised;
  const wanted = selected.length > 0 ? [...selected, ...expanded] : [['*'], ...expanded];
  return shape(object, wanted, query);

  function shape(one: HostObject, wishes: readonly Steps[], page: QueryInfo): unknown {
    const result = identify(one);
    if (one instanceof HostCollection) return shapeCollection(one, wishes, page, result);
    const nested = new Map<string, Steps[]>();
    for (const [first = '*', ...rest] of wishes) {
      if (first === '*') {
        for (const name of one.scalars) result[keyOf(name)] = readMember(one, name);
        continue;
      }
      const value = readMember(one, first);
      const isObject = value instanceof HostObject || value === null;
      if (isObject || rest.length > 0)
        nested.set(first, [...(nested.get(first) ?? []), rest.length > 0 ? rest : ['*']]);
      else result[keyOf(first)] = value;
    }
    for (const [name, steps] of nested) {
      const value = readMember(one, name);
      result[keyOf(name)] = value instanceof HostObject ? shape(value, steps, {}) : null;
    }
    return result;
  }

  function shapeCollection(
    one: HostCollection,
    wishes: readonly Steps[],
    page: QueryInfo,
    result: Record<string, unknown>,
  ): unknown {
    const onItems: Steps[] = [];
    for (const steps of wishes) {
      const [first = '*'] = steps;
      if (steps.length === 1 && one.scalars.includes(first)) result[keyOf(first)] = readMember(one, first);
      else if (first === 'items') onItems.push(steps.length > 1 ? steps.slice(1) : ['*']);
      else onItems.push(steps);
    }
    const skip = page.Skip ?? 0;
    const items = one.items().slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    if (onItems.length > 0) result['_Items'] = items.map((item) => shape(item, onItems, {}));
    return result;
  }
}

/** Each object by the query for its class; what its query expands is shaped in the same way, down to the depth asked for. */
export function shapeRecursively(
  object: HostObject,
  { Queries: queries, MaxDepth: depth = 0 }: RecursiveQueryInfo,
  identify: (object: HostObject) => Record<string, unknown>,
): unknown {
  return walk(object, depth);

  function walk(one: HostObject, left: number): unknown {
    if (one instanceof HostCollection)
      return { ...identify(one), _Items: one.items().map((item) => walk(item, left)) };
    const query = queries[one.hostType];
    if (!query) return identify(one);
    const { Expand: expanded = [], ...own } = query;
    const result = shapeResult(one, own, false, identify) as Record<string, unknown>;
    for (const name of left > 0 ? expanded : []) {
      const value = readMember(one, name);
      result[capitalised(name)] = value instanceof HostObject ? walk(value, left - 1) : null;
    }
    return result;
  }
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The member's name in the model: the client capitalises some names and not others. */
function find(object: HostObject, name: string): string {
  const own = name.charAt(0).toLowerCase() + name.slice(1);
  if (own in object && !(own in Object.prototype)) return own;
  if (name in object && !(name in Object.prototype)) return name;
  throw absent(object, name);
}

function absent(object: HostObject, name: string): HostError {
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  return new HostError('ApiNotFound', `emulated host: ${object.hostType}.${member} is not there`);
}
