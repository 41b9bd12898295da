/** What a list of rows gets from the view it stands in, and hands on to its parts. */
import type { Done } from '../../../app/desk/done';
import type { Door } from '../../../app/excel-desk/door';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { RowCard } from '../../../app/excel-desk/register/row-card';
import type { RowSearch } from '../../../app/excel-desk/row-search';
import type { Place } from '../../../core/values/issue';

export interface RowListProps {
  readonly desk: ExcelDesk;
  readonly table: string;
  readonly search: RowSearch;
  /** What was done last, in the form that was open before. */
  readonly done: Done | undefined;
  /** Key of the row whose form was left: it takes the focus. */
  readonly focused: string | undefined;
  /** Key of the row that `done` has saved: it stands first. */
  readonly saved: string | undefined;
  readonly onTable: (table: string) => void;
  readonly onSearch: (search: RowSearch) => void;
  /** What was done is taken back. */
  readonly onUndone: () => void;
  /** Null for a new row. */
  readonly onOpen: (table: string, card: Pick<RowCard, 'key' | 'title'> | null) => void;
  /** Shows the row with that key in the workbook. */
  readonly onShowRow: (key: string) => void;
  readonly onDone: (done: Done | undefined) => void;
  readonly onGo: (door: Door) => void;
  readonly onShow: (at: Place) => void;
}
