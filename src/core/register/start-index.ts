/** Finds what begins on a day that a start can mean. */
import type { StartFeature } from './written-start';

export interface StartIndex<T> {
  add(start: StartFeature, item: T): void;
  /** All items whose start has a day in common with this one; an item may come several times. */
  find(start: StartFeature): readonly T[];
}

interface Spans<T> {
  readonly start: StartFeature;
  readonly items: T[];
}

export function createStartIndex<T>(): StartIndex<T> {
  const days = new Map<number, T[]>();
  /** Months, years and the like; many offers share them. */
  const spans = new Map<string, Spans<T>>();

  function itemsOf({ first, last }: StartFeature): T[] {
    if (first === last) {
      const items = days.get(first) ?? [];
      days.set(first, items);
      return items;
    }
    const key = `${first}-${last}`;
    const span = spans.get(key) ?? { start: { first, last }, items: [] };
    spans.set(key, span);
    return span.items;
  }

  return {
    add(start, item) {
      const items = itemsOf(start);
      if (items.at(-1) !== item) items.push(item);
    },
    find({ first, last }) {
      const found: T[] = [];
      for (let day = first; day <= last; day += 1) found.push(...(days.get(day) ?? []));
      for (const { start, items } of spans.values()) {
        if (start.first <= last && start.last >= first) found.push(...items);
      }
      return found;
    },
  };
}
