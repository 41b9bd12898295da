/**
 * Lets LibreOffice itself write into cells and save as .xlsx: a Basic macro in a
 * profile of its own, run without a window.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface TypedCell {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  /** Typed as a person does: LibreOffice decides whether it is a number or a date. */
  readonly text: string;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const basic = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Opens `source`, types the cells, saves as `target`. */
export function fillInLibreOffice(
  program: string,
  folder: string,
  source: string,
  target: string,
  cells: readonly TypedCell[],
): void {
  const profile = join(folder, 'profile');
  const run = (...words: readonly string[]): void => {
    const inProfile = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync(program, [inProfile, '--headless', '--norestore', ...words], {
      stdio: 'pipe',
      timeout: 120_000,
      // As in a German town hall: 04.05.2015 is the fourth of May.
      env: { ...process.env, LC_ALL: 'de_DE.UTF-8' },
    });
  };
  // The first start fills the profile, with an empty macro that ours then replaces.
  run('--terminate_after_init');
  // FormulaLocal types as into the input line; a leading apostrophe would be needed for text only.
  const typing = cells.map(
    ({ sheet, row, column, text }) =>
      `book.Sheets.getByName(${basic(sheet)}).getCellByPosition(${column - 1}, ${row - 1}).FormulaLocal = ${basic(text)}`,
  );
  const macro = [
    'Sub Fill',
    'Dim args(0) As New com.sun.star.beans.PropertyValue',
    'args(0).Name = "Hidden"',
    'args(0).Value = True',
    `book = StarDesktop.loadComponentFromURL(${basic(pathToFileURL(source).href)}, "_blank", 0, args())`,
    ...typing,
    'Dim save(0) As New com.sun.star.beans.PropertyValue',
    'save(0).Name = "FilterName"',
    'save(0).Value = "Calc MS Excel 2007 XML"',
    `book.storeToURL(${basic(pathToFileURL(target).href)}, save())`,
    'book.close(True)',
    'End Sub',
  ].join('\n');
  const module = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escape(macro)}</script:module>`;
  writeFileSync(join(profile, 'user', 'basic', 'Standard', 'Module1.xba'), module);
  run('macro:///Standard.Module1.Fill');
}
