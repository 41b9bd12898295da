/** `mut report` on names that must not be written, and on templates that are no files. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { mut, newFolder } from './mut';

/** Links need rights on Windows, and there are no named pipes. */
const describeOnUnix = process.platform === 'win32' ? describe.skip : describe;
const paper = ['--kind', 'angebote', '--force'];

describeOnUnix('the file that a report is to go into', () => {
  const folder = newFolder();
  const book = join(folder, 'Register.xlsx');
  let before: Buffer;
  beforeAll(() => {
    mut(folder, 'new', 'Register.xlsx', '--sample');
    before = readFileSync(book);
    mut(folder, 'report', 'Register.xlsx', '--out', 'Vorlage.docx', '--kind', 'angebote');
    copyFileSync(join(folder, 'Vorlage.docx'), join(folder, 'Muster.docx'));
  });

  const refusal = (name: string): string =>
    `Fehler: ${name}: Aus dieser Datei wird hier gelesen, deshalb wird sie nicht überschrieben. Bitte einen anderen Namen wählen.\n`;

  it('is not the template', () => {
    const template = readFileSync(join(folder, 'Muster.docx'));
    const words = ['--out', 'Muster.docx', '--template', 'Muster.docx'];
    const run = mut(folder, 'report', 'Register.xlsx', ...words, ...paper);
    expect(run).toEqual({ exit: 3, out: '', err: refusal('Muster.docx') });
    expect(readFileSync(join(folder, 'Muster.docx')).equals(template)).toBe(true);
  });

  it('is not the workbook it is made from, under the name of a link', () => {
    symlinkSync(book, join(folder, 'Bericht.docx'));
    const run = mut(folder, 'report', 'Register.xlsx', '--out', 'Bericht.docx', ...paper);
    expect(run).toEqual({ exit: 3, out: '', err: refusal('Bericht.docx') });
    expect(readFileSync(book).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('is not waited for where the template is a pipe that nobody fills', () => {
    execFileSync('/usr/bin/env', ['mkfifo', join(folder, 'Leitung.docx')]);
    const words = ['--out', 'Neu.docx', '--template', 'Leitung.docx'];
    const run = mut(folder, 'report', 'Register.xlsx', ...words, ...paper);
    expect(run.exit).toBe(3);
    expect(run.err).toMatch(/^Fehler: Leitung\.docx: Das ist keine Datei, sondern [^\n]*\n$/);
  });
});
