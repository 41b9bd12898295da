/** Tables as CSV for people: how it is written is the adapter's matter. */
import type { Cell } from '../core/values/cell';

export interface CsvWriter {
  write(header: readonly string[], rows: readonly (readonly Cell[])[]): Uint8Array;
}
