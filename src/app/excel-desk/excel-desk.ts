/** Everything the pane in Excel can ask for, over one session; the same in a worker, in a test, in the workbench. */
import type { Digest } from '../../core/values/digest';
import type { TableAssets } from '../../ports/table-assets';
import type { TextPacker } from '../../ports/text-packer';
import type { WorkbookBuilder } from '../../ports/workbook-builder';
import type { SheetReader, WorkbookWriter } from '../../ports/workbook-files';
import type { WorkbookWindow } from '../../ports/workbook-window';
import type { Breathe } from '../../ports/world';
import { createOfficeSession, type SessionWorld } from '../desk/office-session';
import { createOverviewDesk, type OverviewDesk } from './overview-desk';
import { createWindowDesk, type WindowDesk } from './window-desk';

export interface ExcelWorld extends SessionWorld {
  readonly window: WorkbookWindow;
  readonly builder: WorkbookBuilder;
  readonly assets: TableAssets;
  /** Loads the reader of what came in: returns as .xlsx and as CSV, and the tables that ship with the product. */
  readonly loadReader: () => Promise<SheetReader>;
  /** Loads the writer of new .xlsx files: it is large, and few sessions need it. */
  readonly loadWriter: () => Promise<WorkbookWriter>;
  readonly packer: TextPacker;
  readonly digest: Digest;
  readonly breathe: Breathe;
}

export interface ExcelDesk {
  readonly window: WindowDesk;
  readonly overview: OverviewDesk;
}

/** All but the overview is loaded when it is first asked something (`lazyDesk`): it is not needed for the first view. */
export function createExcelDesk(world: ExcelWorld): ExcelDesk {
  const session = createOfficeSession(world);
  return { window: createWindowDesk(world, session), overview: createOverviewDesk(session) };
}
