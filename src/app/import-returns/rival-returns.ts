/** Different files of one municipality in one run: none of them is taken over before a person says which is valid. */
import { overlap, type ReturnParts } from '../../core/survey/return-content';
import type { OfficeData } from '../../core/tables/office-data';
import { issue, type Issue } from '../../core/values/issue';
import { nameOf } from './assign-return';

/** The others that speak of the same thing as a file. */
export interface RivalFiles {
  readonly count: number;
  /** The first few of them. */
  readonly names: readonly string[];
}

export interface Rivals {
  /** Result: how many with these parts there are by now. */
  add(parts: ReturnParts, file: string): number;
  of(parts: ReturnParts, file: string): RivalFiles;
}

/** So many names fit into a sentence; with thousands of files, a list of all others at each would be millions. */
const MOST_NAMES = 3;
const LONGEST_NAME = 80;

export function createRivals(): Rivals {
  const counts = new Map<ReturnParts, number>();
  // One more than is shown, because the file itself is left out.
  const first: { readonly parts: ReturnParts; readonly file: string }[] = [];
  const isShort = (parts: ReturnParts): boolean =>
    first.filter((one) => one.parts === parts).length <= MOST_NAMES;
  return {
    add(parts, file) {
      if (isShort(parts)) first.push({ parts, file });
      const count = (counts.get(parts) ?? 0) + 1;
      counts.set(parts, count);
      return count;
    },
    of(parts, file) {
      const all = [...counts].reduce((sum, [one, count]) => sum + (overlap(one, parts) ? count : 0), 0);
      const others = first.filter((one) => overlap(one.parts, parts) && one.file !== file);
      return { count: all - 1, names: others.slice(0, MOST_NAMES).map((one) => one.file) };
    },
  };
}

export function rivalsIssue(data: OfficeData, municipality: string, { count, names }: RivalFiles): Issue {
  return issue('return.twoFiles', {
    municipality: nameOf(data, municipality),
    count,
    other: names.map(shortenPath).join(', '),
    ...(count > names.length ? { more: count - names.length } : {}),
  });
}

/** The end of a path tells more than its beginning. */
function shortenPath(name: string): string {
  return name.length <= LONGEST_NAME ? name : `…${name.slice(1 - LONGEST_NAME)}`;
}
