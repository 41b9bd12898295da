/** How the cells of a range look. A property that is not the same in all of them is null, as in Excel. */
import { HostError, HostObject } from '../host-object';
import { sheetColumns, sheetRows, type Area } from './sheet-area';
import type { CellStyle } from './sheet-cells';
import { standardHeight, standardWidth } from './sheet-layout';
import type { Allowance, SheetShape } from './sheet-shape';

type FontStyle = NonNullable<CellStyle['font']>;

/** The cells of a range, as far as their look goes. */
abstract class StyledCells extends HostObject {
  constructor(
    protected readonly sheet: SheetShape,
    protected readonly area: Area,
  ) {
    super();
  }

  /** The value where all cells agree, else null. */
  protected common(read: (style: CellStyle) => unknown): unknown {
    const found = new Set<unknown>();
    this.#each((row, column) => found.add(read(this.sheet.cells.at(row, column).style ?? {})));
    return found.size === 1 ? [...found][0] : null;
  }

  protected restyle(
    change: (style: CellStyle) => CellStyle,
    allowance: Allowance = 'allowFormatCells',
  ): void {
    this.sheet.requireWritable(this.area, allowance);
    this.#each((row, column) => {
      const cell = this.sheet.cells.at(row, column);
      this.sheet.cells.put(row, column, { ...cell, style: change(cell.style ?? {}) });
    });
  }

  #each(visit: (row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.area;
    if (rows === sheetRows || columns === sheetColumns)
      throw new Error('Emulated Excel knows the look of single cells only, not of whole rows and columns');
    for (let at = row; at < row + rows; at += 1)
      for (let offset = column; offset < column + columns; offset += 1) visit(at, offset);
  }
}

export class HostRangeFormat extends StyledCells {
  readonly hostType = 'RangeFormat';
  readonly scalars = ['columnWidth', 'rowHeight', 'wrapText', 'horizontalAlignment', 'verticalAlignment'];

  get fill(): HostRangeFill {
    return new HostRangeFill(this.sheet, this.area);
  }

  get font(): HostRangeFont {
    return new HostRangeFont(this.sheet, this.area);
  }

  get protection(): HostFormatProtection {
    return new HostFormatProtection(this.sheet, this.area);
  }

  /** In points. */
  get columnWidth(): unknown {
    return same(this.#columns(), (column) => this.sheet.layout.columnWidths.get(column) ?? standardWidth);
  }

  set columnWidth(width: unknown) {
    const points = asSize(width);
    this.sheet.requireWritable(this.area, 'allowFormatColumns');
    for (const column of this.#columns()) this.sheet.layout.columnWidths.set(column, points);
  }

  get rowHeight(): unknown {
    return same(this.#rows(), (row) => this.sheet.layout.rowHeights.get(row) ?? standardHeight);
  }

  set rowHeight(height: unknown) {
    const points = asSize(height);
    this.sheet.requireWritable(this.area, 'allowFormatRows');
    for (const row of this.#rows()) this.sheet.layout.rowHeights.set(row, points);
  }

  get wrapText(): unknown {
    return this.common((style) => style.wrapText ?? false);
  }

  set wrapText(wrap: unknown) {
    this.restyle((style) => ({ ...style, wrapText: wrap === true }));
  }

  get horizontalAlignment(): unknown {
    return this.common((style) => style.horizontalAlignment ?? 'General');
  }

  set horizontalAlignment(alignment: unknown) {
    this.restyle((style) => ({ ...style, horizontalAlignment: String(alignment) }));
  }

  get verticalAlignment(): unknown {
    return this.common((style) => style.verticalAlignment ?? 'Bottom');
  }

  set verticalAlignment(alignment: unknown) {
    this.restyle((style) => ({ ...style, verticalAlignment: String(alignment) }));
  }

  /** Widths after fitting depend on fonts, which the emulation has not: they stay. */
  autofitColumns(): void {
    this.sheet.requireWritable(this.area, 'allowFormatColumns');
  }

  autofitRows(): void {
    this.sheet.requireWritable(this.area, 'allowFormatRows');
  }

  #columns(): readonly number[] {
    return Array.from({ length: this.area.columns }, (_, index) => this.area.column + index);
  }

  #rows(): readonly number[] {
    return Array.from({ length: this.area.rows }, (_, index) => this.area.row + index);
  }
}

class HostRangeFill extends StyledCells {
  readonly hostType = 'RangeFill';
  readonly scalars = ['color'];

  get color(): unknown {
    return this.common((style) => style.fill ?? '#FFFFFF');
  }

  set color(color: unknown) {
    const fill = asColor(color);
    this.restyle((style) => ({ ...style, fill }));
  }

  clear(): void {
    this.restyle(({ fill: _, ...style }) => style);
  }
}

class HostRangeFont extends StyledCells {
  readonly hostType = 'RangeFont';
  readonly scalars = ['bold', 'color', 'italic', 'name', 'size', 'underline'];

  get bold(): unknown {
    return this.common(({ font }) => font?.bold ?? false);
  }

  set bold(bold: unknown) {
    this.#set({ bold: bold === true });
  }

  get italic(): unknown {
    return this.common(({ font }) => font?.italic ?? false);
  }

  set italic(italic: unknown) {
    this.#set({ italic: italic === true });
  }

  get color(): unknown {
    return this.common(({ font }) => font?.color ?? '#000000');
  }

  set color(color: unknown) {
    this.#set({ color: asColor(color) });
  }

  get name(): unknown {
    return this.common(({ font }) => font?.name ?? 'Calibri');
  }

  set name(name: unknown) {
    this.#set({ name: String(name) });
  }

  get size(): unknown {
    return this.common(({ font }) => font?.size ?? 11);
  }

  set size(size: unknown) {
    this.#set({ size: asSize(size) });
  }

  get underline(): unknown {
    return this.common(({ font }) => font?.underline ?? 'None');
  }

  set underline(underline: unknown) {
    this.#set({ underline: String(underline) });
  }

  #set(part: FontStyle): void {
    this.restyle((style) => ({ ...style, font: { ...style.font, ...part } }));
  }
}

class HostFormatProtection extends StyledCells {
  readonly hostType = 'FormatProtection';
  readonly scalars = ['locked'];

  get locked(): unknown {
    return this.common((style) => style.locked ?? true);
  }

  set locked(locked: unknown) {
    this.restyle((style) => ({ ...style, locked: locked === true }));
  }
}

function same(of: readonly number[], read: (index: number) => number): number | null {
  const found = new Set(of.map(read));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function asSize(value: unknown): number {
  if (typeof value !== 'number' || value < 0) throw new HostError('InvalidArgument');
  return value;
}

/** `#RRGGBB`; names of colours are not modelled. */
function asColor(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw new HostError('InvalidArgument');
  return value.toUpperCase();
}
