/** The workbook as it is open before a person: shows a place, and says when somebody changes something. */
import type { Place } from '../core/values/issue';
import type { Result } from '../core/values/result';

export interface WorkbookWindow {
  /**
   * Shows the sheet and selects the cell of a finding; the first of the row, or of the sheet, where it names no more.
   * Fails with `show.…` where a sheet, a row or a column is not there or hidden; what can be shown of it is shown.
   */
  show(place: Place): Promise<Result<void>>;
  /**
   * Calls back after each change that the program did not make itself: a hint to read again, for not every change is
   * told, and not what it was. Whoever listens waits until no more come. Returns how to stop.
   */
  listen(onChange: (change: OthersChange) => void): Promise<() => Promise<void>>;
}

export interface OthersChange {
  /** Whether somebody else made it who has the workbook open, too. */
  readonly isRemote: boolean;
}
