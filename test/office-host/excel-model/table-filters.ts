/** Filters of a table: which rows they hide is settled when they are applied, not when a cell changes. */
import { HostObject, refuse } from '../host-object';
import type { SheetShape } from './sheet-shape';
import { shownText } from './typed-value';

/** As in Excel.FilterCriteria, as far as it is modelled: lists of values and conditions. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

/** What the filter of one column works on. */
export interface TableColumnFilters {
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
  apply(column: number, criteria: FilterCriteria): void;
  forget(column: number): void;
}

/** What filters need of their table. */
interface Filterable {
  readonly worksheet: SheetShape;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly height: number;
  readonly columns: { items(): readonly { readonly id: number; readonly index: number }[] };
}

export class TableFilters implements TableColumnFilters {
  readonly #criteria = new Map<number, FilterCriteria>();
  /** Data rows counted from 0. */
  #hidden = new Set<number>();

  constructor(private readonly table: Filterable) {}

  get criteria(): ReadonlyMap<number, FilterCriteria> {
    return this.#criteria;
  }

  get hidesAny(): boolean {
    return this.#hidden.size > 0;
  }

  /** Whether it hides that row of the sheet. */
  hides(row: number): boolean {
    return this.#hidden.has(row - this.table.headerRow - 1);
  }

  apply(column: number, criteria: FilterCriteria): void {
    this.#criteria.set(column, criteria);
    this.reapply();
  }

  forget(column: number): void {
    this.#criteria.delete(column);
    this.reapply();
  }

  clear(): void {
    this.#criteria.clear();
    this.reapply();
  }

  reapply(): void {
    const { worksheet, headerRow, firstColumn, height, columns } = this.table;
    worksheet.requireWritable(
      { row: headerRow, column: firstColumn, rows: 1, columns: 1 },
      'allowAutoFilter',
    );
    this.#hidden = new Set();
    for (const { id, index } of columns.items()) {
      const criteria = this.#criteria.get(id);
      if (!criteria) continue;
      for (let row = 0; row < height; row += 1) {
        const { value, format } = worksheet.cells.at(headerRow + 1 + row, firstColumn + index);
        if (!passes(criteria, value, shownText(value, format))) this.#hidden.add(row);
      }
    }
  }

  rowsInserted(index: number, count: number): void {
    this.#hidden = new Set([...this.#hidden].map((row) => (row >= index ? row + count : row)));
  }
}

/** The filter of one column. */
export class HostColumnFilter extends HostObject {
  readonly hostType = 'Filter';
  readonly scalars = ['criteria'];

  constructor(
    private readonly filters: TableColumnFilters,
    private readonly column: number,
  ) {
    super();
  }

  get criteria(): FilterCriteria | null {
    return this.filters.criteria.get(this.column) ?? null;
  }

  apply(criteria: unknown): void {
    const { filterOn } = (criteria ?? {}) as Partial<FilterCriteria>;
    if (filterOn !== 'Values' && filterOn !== 'Custom')
      throw new Error(`Emulated Excel filters by values and conditions only, not by ${String(filterOn)}`);
    this.filters.apply(this.column, criteria as FilterCriteria);
  }

  applyValuesFilter(values: unknown): void {
    if (!Array.isArray(values)) refuse('InvalidArgument');
    this.filters.apply(this.column, { filterOn: 'Values', values: (values as unknown[]).map(String) });
  }

  applyCustomFilter(criterion1: unknown, criterion2?: unknown, operator?: unknown): void {
    this.filters.apply(this.column, {
      filterOn: 'Custom',
      criterion1: String(criterion1),
      ...(typeof criterion2 === 'string' ? { criterion2, operator: operator === 'Or' ? 'Or' : 'And' } : {}),
    });
  }

  clear(): void {
    this.filters.forget(this.column);
  }
}

/** The filter of the table as a whole. */
export class HostAutoFilter extends HostObject {
  readonly hostType = 'AutoFilter';
  readonly scalars = ['criteria', 'enabled', 'isDataFiltered'];

  constructor(
    private readonly table: { readonly filters: TableFilters; readonly showFilterButton: boolean },
  ) {
    super();
  }

  get enabled(): boolean {
    return this.table.showFilterButton;
  }

  get isDataFiltered(): boolean {
    return this.table.filters.criteria.size > 0;
  }

  get criteria(): readonly FilterCriteria[] {
    return [...this.table.filters.criteria.values()];
  }

  clearCriteria(): void {
    this.table.filters.clear();
  }

  reapply(): void {
    this.table.filters.reapply();
  }
}

function passes(criteria: FilterCriteria, value: unknown, shown: string): boolean {
  if (criteria.filterOn === 'Values')
    return (criteria.values ?? []).some((one) => one.toLowerCase() === shown.toLowerCase());
  const first = meets(criteria.criterion1 ?? '', value, shown);
  if (criteria.criterion2 === undefined) return first;
  const second = meets(criteria.criterion2, value, shown);
  return criteria.operator === 'Or' ? first || second : first && second;
}

function meets(condition: string, value: unknown, shown: string): boolean {
  const [, sign = '=', wanted = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(condition) ?? [];
  if (sign === '=' || sign === '<>') {
    const parts = wanted.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    return new RegExp(`^${parts.join('.*')}$`, 'is').test(shown) === (sign === '=');
  }
  if (typeof value !== 'number') return false;
  const limit = Number(wanted);
  return sign === '<'
    ? value < limit
    : sign === '>'
      ? value > limit
      : sign === '<='
        ? value <= limit
        : value >= limit;
}
