/** Workbooks and documents as LibreOffice makes other files of them, all in one run of the program. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The new files under the names of the old ones, which come without ending. */
export function convertInLibreOffice<Name extends string>(
  program: string,
  files: Readonly<Record<Name, Uint8Array>>,
  to: 'xlsx' | 'docx' | 'pdf',
  from: 'xlsx' | 'docx' = 'xlsx',
): Readonly<Record<Name, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'mut-workbook-'));
  try {
    const names = Object.keys(files) as Name[];
    const sources = names.map((name) => join(folder, `${name}.${from}`));
    names.forEach((name, index) => {
      writeFileSync(sources[index] ?? '', files[name]);
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync(program, [profile, '--headless', '--convert-to', to, '--outdir', out, ...sources], {
      stdio: 'ignore',
    });
    const made = names.map((name) => [name, readFileSync(join(out, `${name}.${to}`))] as const);
    return Object.fromEntries(made) as Record<Name, Buffer>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
