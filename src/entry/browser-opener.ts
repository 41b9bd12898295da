/** Opens the office's own workbook in the browser: a chunk of its own. */
import { officeLimits } from '../adapters/opc/package-limits';
import { openXlsxTableStore } from '../adapters/xlsx/xlsx-table-store';
import type { OpenWorkbook } from '../ports/workbook-files';

export const openBrowserWorkbook: OpenWorkbook = (file) => openXlsxTableStore(file, officeLimits);
