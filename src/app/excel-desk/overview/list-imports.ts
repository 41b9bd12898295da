/** The last imports as the journal has them, the latest first, with what each brought. */
import { changes, journal } from '../../../core/office/journal';
import { findLastBatch } from '../../../core/office/plan-undo';
import type { OfficeData } from '../../../core/tables/office-data';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import { say } from '../../../core/texts/say';
import type { Language } from '../../../core/texts/text-entry';
import { formatNumber } from '../../../core/values/german-notation';

export interface ImportLine {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly what: string;
  /** Names of the files, as noted: joined by "; ". */
  readonly files: string;
  /** "Angebote: 18 neu"; empty once it is taken back: what it did is no longer noted. */
  readonly brought: readonly string[];
  readonly isUndone: boolean;
  /** Whether this is the one that can be taken back. */
  readonly isLast: boolean;
}

const MOST = 5;

export function listImports(data: OfficeData, language: Language): readonly ImportLine[] {
  const last = findLastBatch(data)?.values.id;
  const latest = [...data.rows(journal)]
    .sort((a, b) => (b.values.no ?? 0) - (a.values.no ?? 0))
    .slice(0, MOST);
  const brought = countChanges(data, new Set(latest.map(({ values }) => values.id ?? '')), language);
  return latest.map(({ values }) => ({
    id: values.id ?? '',
    at: values.at ?? '',
    what: values.what ?? '',
    files: values.files ?? '',
    brought: brought.get(values.id ?? '') ?? [],
    isUndone: values.undoneAt !== null,
    isLast: values.id === last,
  }));
}

function countChanges(
  data: OfficeData,
  batches: ReadonlySet<string>,
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, { readonly rows: Map<string, number>; cells: number }>();
  for (const { values } of data.rows(changes)) {
    const { batch, table, action } = values;
    if (batch === null || !batches.has(batch)) continue;
    const count = counts.get(batch) ?? { rows: new Map<string, number>(), cells: 0 };
    counts.set(batch, count);
    if (action === 'insert') count.rows.set(table ?? '', (count.rows.get(table ?? '') ?? 0) + 1);
    else count.cells += 1;
  }
  return new Map(
    [...counts].map(([batch, { rows, cells }]) => {
      const inserted = data.tables.flatMap(({ name, title }) => {
        const count = rows.get(name);
        const params = { table: title, number: formatNumber(count ?? 0) };
        return count === undefined ? [] : [say(language, overviewTexts['imports.rows'], params)];
      });
      const params = { count: cells, number: formatNumber(cells) };
      const changed = cells === 0 ? [] : [say(language, overviewTexts['imports.cells'], params)];
      return [batch, [...inserted, ...changed]] as const;
    }),
  );
}
