/**
 * The main job on the sample county, from the empty folder to the council paper:
 * every step is a real command of `mut`, only the municipalities are played.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFillings, makeReturns } from './demo/municipal-returns';
import { assetFolder, createNodeWorld, version } from './node-world';
import { run } from './shell/run';
import type { NamedFile } from '../ports/workbook-files';

const out = 'out';
const book = join(out, 'Register.xlsx');
const forms = join(out, 'Fragebögen');
const inbox = join(out, 'Eingang');
const lateInbox = join(out, 'Eingang verspätet');

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a command as if typed; any exit code but the expected ends the demonstration. */
async function mut(words: readonly string[], expected: readonly number[]): Promise<void> {
  print(`\n$ mut ${words.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ')}`);
  const exit = await run(
    words,
    { out: print, err: (line) => process.stderr.write(`${line}\n`) },
    createNodeWorld,
    version,
  );
  if (!expected.includes(exit)) throw new Error(`mut ${words.join(' ')}: exit code ${exit}`);
}

async function save(dir: string, files: readonly NamedFile[]): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const file of files) await writeFile(join(dir, file.name), file.bytes);
  print(`  ${dir}: ${files.length} Dateien`);
}

async function playMunicipalities(): Promise<void> {
  print('\n  Die Kommunen füllen aus: elf antworten, zwei nicht.');
  const names = (await readdir(forms)).sort();
  const sent = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(forms, name)) })),
  );
  const demo = join(assetFolder, 'demo');
  const fillings = readFillings(
    await readFile(join(demo, 'answers.csv'), 'utf8'),
    await readFile(join(demo, 'offers.csv'), 'utf8'),
  );
  const returns = await makeReturns(sent, fillings);
  await save(inbox, returns.inTime);
  await save(lateInbox, returns.late);
}

async function demo(): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out);
  await mut(['new', book, '--sample'], [0]);
  await mut(['forms', book, '--out', forms], [0]);
  await playMunicipalities();
  await mut(['import', book, inbox, '--received', '2015-05-20'], [1]);
  await mut(['import', book, inbox, '--received', '2015-05-21'], [1]);
  await mut(['import', book, lateInbox, '--received', '2015-06-03'], [1]);
  await mut(['import', book, lateInbox, '--received', '2015-06-03', '--accept-clears'], [0]);
  await mut(['check', book, '--as-of', '2015-06-05'], [1]);
  await mut(['status', book, '--as-of', '2015-06-05'], [0]);
  await mut(['report', book, '--out', join(out, 'Vorlage.docx'), '--as-of', '2015-06-05'], [0]);
  await mut(
    ['report', book, '--kind', 'angebote', '--out', join(out, 'Angebote.docx'), '--as-of', '2015-06-05'],
    [0],
  );
  await mut(['export', book, '--format', 'csv', '--out', join(out, 'CSV')], [0]);
  print('\nFertig. Zum Ansehen:');
  print(`  ${book}          die Arbeitsmappe`);
  print(`  ${join(out, 'Vorlage.docx')}           die Vorlage`);
  print(`  ${join(out, 'Angebote.docx')}          die Angebotsübersicht`);
  print(`  ${forms}             die 13 Fragebögen`);
}

demo().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
