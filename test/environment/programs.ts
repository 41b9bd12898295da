/**
 * The programs some tests need beside Node: LibreOffice and Chromium. Where one is absent its tests are
 * left out, and the reporter in left-out-reporter.cjs says so at the end of the run, so nothing is missing in silence.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of LibreOffice, or undefined where it is not installed. */
export const soffice: string | undefined = findProgram(['soffice', 'libreoffice']);

/** Path of Chromium or Chrome, or undefined where neither is installed. */
export const chromium: string | undefined = findProgram(['chromium', 'chromium-browser', 'google-chrome']);

/** Path of the PDF text reader, or undefined where it is not installed. */
export const pdftotext: string | undefined = findProgram(['pdftotext']);

/**
 * A describe block that needs a program: `describeWith(soffice, 'opening a form in LibreOffice', (path) => {...})`.
 * Skipped as a whole where the program is absent; `path` is its absolute path.
 */
export function describeWith(program: string | undefined, name: string, tests: (path: string) => void): void {
  if (program === undefined) {
    // The mark in the title is what the reporter counts.
    describe.skip(`${name} [program missing]`, () => {
      tests('');
    });
    return;
  }
  describe(name, () => {
    tests(program);
  });
}

function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
