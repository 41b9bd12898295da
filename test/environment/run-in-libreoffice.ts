/** Runs a Basic macro in LibreOffice with a profile of its own, without a window: what a person does there by hand. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * Opens `source` as `book`, runs the lines of Basic, saves as `target`. Throws with line and
 * message where one of them fails; a name that Basic keeps for itself only makes it wait.
 */
export function runInLibreOffice(
  program: string,
  folder: string,
  source: string,
  target: string,
  lines: readonly string[],
): void {
  const profile = join(folder, 'profile');
  const run = (...words: readonly string[]): void => {
    const inProfile = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync(program, [inProfile, '--headless', '--norestore', ...words], {
      stdio: 'pipe',
      timeout: 120_000,
      env: { ...process.env, LC_ALL: 'de_DE.UTF-8' },
    });
  };
  const place = join(profile, 'user', 'basic', 'Standard', 'Module1.xba');
  // The first start fills the profile, with an empty macro that ours then replaces.
  if (!existsSync(place)) run('--terminate_after_init');
  const macro = [
    'Sub Main',
    'On Error Goto Failed',
    'Dim args(0) As New com.sun.star.beans.PropertyValue',
    'args(0).Name = "Hidden"',
    'args(0).Value = True',
    `book = StarDesktop.loadComponentFromURL("${pathToFileURL(source).href}", "_blank", 0, args())`,
    ...lines,
    'Dim save(0) As New com.sun.star.beans.PropertyValue',
    'save(0).Name = "FilterName"',
    'save(0).Value = "Calc MS Excel 2007 XML"',
    `book.storeToURL("${pathToFileURL(target).href}", save())`,
    'book.close(True)',
    'Exit Sub',
    'Failed:',
    `Open "${target}.log" For Output As #1`,
    'Print #1, Erl & ": " & Error$',
    'Close #1',
    'End Sub',
  ].join('\n');
  const module = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escape(macro)}</script:module>`;
  writeFileSync(place, module);
  run('macro:///Standard.Module1.Main');
  const log = `${target}.log`;
  if (existsSync(log)) throw new Error(`LibreOffice: ${readFileSync(log, 'utf8')}`);
}
