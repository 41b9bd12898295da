/** New workbooks with exceljs, which is loaded only when one is made. Existing files are never passed through it. */
import type { WorkbookPlan } from '../../core/sheets/workbook-plan';
import type { WorkbookWriter } from '../../ports/workbook-files';
import { finishPackage } from './write-package';
import { writeSheet } from './write-sheet';

/** The same plan gives the same bytes. */
export function createWorkbookWriter(): WorkbookWriter {
  return {
    async write(plan: WorkbookPlan): Promise<Uint8Array> {
      const { default: exceljs } = await import('exceljs');
      const workbook = new exceljs.Workbook();
      workbook.title = plan.title;
      workbook.subject = plan.subject;
      workbook.creator = plan.author;
      workbook.lastModifiedBy = plan.author;
      // Written, though the types do not know it.
      Object.assign(workbook, { language: 'de-DE' });
      if (plan.created !== undefined) {
        workbook.created = new Date(plan.created);
        workbook.modified = new Date(plan.created);
      }
      workbook.views = [
        { x: 0, y: 0, width: 28800, height: 15600, firstSheet: 0, activeTab: 0, visibility: 'visible' },
      ];
      // Formulas come without results: Excel works them out on opening.
      workbook.calcProperties.fullCalcOnLoad = true;
      for (const sheet of plan.sheets) writeSheet(workbook, sheet);
      const bytes = await workbook.xlsx.writeBuffer();
      return finishPackage(new Uint8Array(bytes), plan);
    },
  };
}
