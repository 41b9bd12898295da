/** What the workbench works with: its desk in the worker, the person's disk, and the views of the two panes. */
import type * as React from 'react';
import type { ExcelDesk } from '../../app/excel-desk/excel-desk';
import type { WordDesk } from '../../app/word-desk/word-desk';
import type { WorkbenchDesk } from '../../app/workbench-desk/workbench-desk';
import type { DiskFiles } from '../../ports/disk-files';
import type { PageEvents } from './page-events';

export interface WorkbenchProps {
  readonly desk: WorkbenchDesk;
  readonly disk: DiskFiles;
  readonly events: PageEvents;
  /** Begins the page anew; what is unsaved is offered there. */
  readonly onStartAnew: () => void;
  /** The views of the workbook: the same as in Excel. */
  readonly renderWorkbook: (desk: ExcelDesk) => React.ReactNode;
  /** The views of the paper: the same as in Word. */
  readonly renderPaper: (desk: WordDesk) => React.ReactNode;
}
