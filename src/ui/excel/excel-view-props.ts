/** What every view of the pane in Excel gets. */
import type { Door } from '../../app/excel-desk/door';
import type { ExcelDesk } from '../../app/excel-desk/excel-desk';
import type { Place } from '../../core/values/issue';

export interface ExcelViewProps<D extends Door = Door> {
  readonly desk: ExcelDesk;
  /** The one it was opened by. */
  readonly door: D;
  readonly onGo: (door: Door) => void;
  /** Shows the place in the workbook; what stands in the way is said by the pane. */
  readonly onShow: (at: Place) => void;
}
