/** What the workbook's place has said beside its results, kept until somebody has seen it: it is said only once. */
import type { Issue } from '../../core/values/issue';

export interface HeardFindings {
  /** Not seen yet, in the order in which they came. */
  all(): readonly Issue[];
  /** The same one twice stays one. */
  add(issues: readonly Issue[]): void;
  /** The first so many were on the screen. */
  seen(count: number): void;
}

export function createHeardFindings(): HeardFindings {
  let heard: readonly Issue[] = [];
  return {
    all: () => heard,
    add(issues) {
      const found = new Map([...heard, ...issues].map((one) => [JSON.stringify(one), one] as const));
      heard = [...found.values()];
    },
    seen(count) {
      heard = heard.slice(count);
    },
  };
}
