/** exceljs, the peer of all that concerns workbooks. */
import ExcelJS from 'exceljs';

export async function loadWithExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // Its types ask for an older Buffer than Node's.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}
