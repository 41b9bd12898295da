/** What the groups of findings hand on to the places in them. */
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { CheckFilter } from '../../../app/excel-desk/check/group-places';
import type { Door } from '../../../app/excel-desk/door';
import type { Place } from '../../../core/values/issue';
import type { Asked } from '../../shared/use-answer';

export interface PlacesProps {
  readonly desk: Pick<ExcelDesk, 'check'>;
  /** The answer the groups are from: places are asked anew with each. */
  readonly reading: Asked<unknown>;
  readonly filter: CheckFilter;
  readonly onGo: (door: Door) => void;
  readonly onShow: (at: Place) => void;
  readonly onFix: (ids: readonly string[]) => void;
  /** Enters the offer with that key as verified today. */
  readonly onVerify: (key: string) => void;
  readonly isFixing: boolean;
  readonly onPreview: (group: string) => void;
}
