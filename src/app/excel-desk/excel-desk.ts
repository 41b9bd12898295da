/** Everything the pane in Excel can ask for, over one session; the same in a worker, in a test, in the workbench. */
import type { Digest } from '../../core/values/digest';
import type { ZipFiles } from '../../ports/file-zipper';
import type { TableAssets } from '../../ports/table-assets';
import type { TextPacker } from '../../ports/text-packer';
import type { WorkbookBuilder } from '../../ports/workbook-builder';
import type { SheetReader, WorkbookWriter } from '../../ports/workbook-files';
import type { WorkbookWindow } from '../../ports/workbook-window';
import type { Breathe } from '../../ports/world';
import { createOfficeSession, type SessionWorld } from '../desk/office-session';
import { lazyDesk } from '../desk/lazy-desk';
import { createActionDesk, type ActionDesk } from './action-desk';
import type { CheckDesk } from './check-desk';
import { createOverviewDesk, type OverviewDesk } from './overview-desk';
import type { ProposalDesk } from './proposal-desk';
import type { RegisterDesk } from './register-desk';
import type { ReturnsDesk } from './returns/returns-asked';
import type { SurveyDesk } from './survey-desk';
import { createWindowDesk, type WindowDesk } from './window-desk';

export interface ExcelWorld extends SessionWorld {
  readonly window: WorkbookWindow;
  readonly builder: WorkbookBuilder;
  readonly assets: TableAssets;
  /** Loads the reader of what came in: returns as .xlsx and as CSV. */
  readonly loadReader: () => Promise<SheetReader>;
  /** Loads the reader of the tables that ship with the product: CSV and nothing else, for the first view asks for it. */
  readonly loadAssetReader: () => Promise<SheetReader>;
  /** Loads the writer of new .xlsx files: it is large, and few sessions need it. */
  readonly loadWriter: () => Promise<WorkbookWriter>;
  readonly zipFiles: ZipFiles;
  readonly packer: TextPacker;
  readonly digest: Digest;
  readonly breathe: Breathe;
}

export interface ExcelDesk {
  readonly window: WindowDesk;
  readonly overview: OverviewDesk;
  readonly register: RegisterDesk;
  readonly proposals: ProposalDesk;
  /** What was done last in register, proposals, survey and check, taken back; imports are taken back by `returns`. */
  readonly actions: ActionDesk;
  readonly survey: SurveyDesk;
  readonly returns: ReturnsDesk;
  readonly check: CheckDesk;
}

/** All but the overview is loaded when it is first asked something (`lazyDesk`): it is not needed for the first view. */
export function createExcelDesk(world: ExcelWorld): ExcelDesk {
  const session = createOfficeSession(world);
  return {
    window: createWindowDesk(world, session),
    overview: createOverviewDesk(world, session),
    register: lazyDesk(async () =>
      (await import(/* webpackChunkName: "desk-register" */ './register-desk')).createRegisterDesk(session),
    ),
    proposals: lazyDesk(async () =>
      (await import(/* webpackChunkName: "desk-proposals" */ './proposal-desk')).createProposalDesk(session),
    ),
    actions: createActionDesk(session),
    survey: lazyDesk(async () => (await import('./survey-desk')).createSurveyDesk(world, session)),
    returns: lazyDesk(async () => (await import('./returns-desk')).createReturnsDesk(world, session)),
    check: lazyDesk(async () =>
      (await import(/* webpackChunkName: "desk-check" */ './check-desk')).createCheckDesk(world, session),
    ),
  };
}
