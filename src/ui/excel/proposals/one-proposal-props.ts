/** What the view of one proposal gets, and hands on to what it shows. */
import type { Done } from '../../../app/desk/done';
import type { Door } from '../../../app/excel-desk/door';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { ProposalView } from '../../../app/excel-desk/proposals/proposal-view-model';
import type { Place } from '../../../core/values/issue';

export interface OneProposalProps {
  readonly desk: ExcelDesk;
  /** Key of the proposal. */
  readonly proposal: string;
  readonly done: Done | undefined;
  /** The next one, null for the list. */
  readonly onSettled: (done: Done, next: string | null) => void;
  readonly onTakeIn: (proposal: ProposalView) => void;
  readonly onMove: (key: string | null) => void;
  readonly onGo: (door: Door) => void;
  readonly onShow: (at: Place) => void;
}
