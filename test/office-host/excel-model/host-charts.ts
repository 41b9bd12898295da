/** Charts as records: what was asked for, without drawing anything. */
import { HostCollection, HostObject, refuse } from '../host-object';
import { HostRange } from './host-range';
import { areaAt, formatAddress } from './sheet-area';
import type { SheetShape } from './sheet-shape';

export class HostCharts extends HostCollection {
  readonly hostType = 'ChartCollection';
  readonly scalars = ['count'];
  #items: readonly HostChart[] = [];

  constructor(private readonly sheet: SheetShape) {
    super();
  }

  get count(): number {
    return this.#items.length;
  }

  items(): readonly HostChart[] {
    return this.#items;
  }

  getCount(): number {
    return this.count;
  }

  getItem(name: string | number): HostChart {
    return this.getItemOrNullObject(name) ?? refuse('ItemNotFound');
  }

  getItemAt(index: number): HostChart {
    return this.#items[index] ?? refuse('InvalidArgument');
  }

  getItemOrNullObject(name: string | number): HostChart | null {
    return this.#items.find((chart) => chart.name === name || chart.hostId === name) ?? null;
  }

  add(type: unknown, source: unknown, seriesBy?: unknown): HostChart {
    if (!(source instanceof HostRange) || typeof type !== 'string') return refuse('InvalidArgument');
    this.sheet.requireWritable(source.area);
    const chart = new HostChart(
      this.sheet,
      this.sheet.session.newId(),
      type,
      source.address,
      typeof seriesBy === 'string' ? seriesBy : 'Auto',
      () => {
        this.#items = this.#items.filter((one) => one !== chart);
      },
    );
    chart.name = `Diagramm ${this.count + 1}`;
    this.#items = [...this.#items, chart];
    return chart;
  }
}

class HostChart extends HostObject {
  readonly hostType = 'Chart';
  readonly scalars = ['id', 'name', 'chartType', 'top', 'left', 'width', 'height'];
  readonly title = new HostChartTitle();
  name = '';
  top = 0;
  left = 0;
  width = 360;
  height = 216;
  /** Not a part of the interface: the cells it stands over. */
  placedAt = '';

  constructor(
    private readonly sheet: SheetShape,
    override readonly hostId: string,
    public chartType: string,
    public source: string,
    readonly seriesBy: string,
    private readonly remove: () => void,
  ) {
    super();
  }

  get id(): string {
    return this.hostId;
  }

  setData(source: unknown, _seriesBy?: unknown): void {
    if (!(source instanceof HostRange)) return refuse('InvalidArgument');
    this.source = source.address;
  }

  setPosition(start: unknown, end?: unknown): void {
    const [from, to] = [this.#cellsAt(start), this.#cellsAt(end ?? start)];
    this.placedAt = formatAddress(this.sheet.name, from.getBoundingRect(to).area);
  }

  delete(): void {
    this.remove();
  }

  #cellsAt(place: unknown): HostRange {
    if (place instanceof HostRange) return place;
    if (typeof place !== 'string') return refuse('InvalidArgument');
    const { row, column, rows, columns } = areaAt(place);
    return new HostRange(this.sheet, row, column, rows, columns);
  }
}

class HostChartTitle extends HostObject {
  readonly hostType = 'ChartTitle';
  readonly scalars = ['text', 'visible'];
  text = '';
  visible = true;
}
