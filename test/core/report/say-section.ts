/** What one section says about some rows, as plain text. */
import type { ReportSection } from '../../../src/core/blocks/report-section';
import { readTextBlocks } from '../../../src/core/office/text-block-table';
import type { IsoDay } from '../../../src/core/values/iso-date';
import { officeOf, type RowsByTable } from '../office-of';
import { printBlocks } from './print-paper';

export function saySection(section: ReportSection, rows: RowsByTable, asOf: IsoDay, paper?: string): string {
  const data = officeOf(rows);
  if (data.issues.length > 0)
    throw new Error(`The test's rows cannot be read: ${JSON.stringify(data.issues)}`);
  const { blocks, issues } = section.build({ data, asOf, paper, texts: readTextBlocks(data) });
  if (issues.length > 0) throw new Error(`The section complains: ${JSON.stringify(issues)}`);
  return printBlocks(blocks);
}
