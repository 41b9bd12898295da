/** The figures as a table: on the terminal, and with the machine and the notes in docs/benchmarks.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Figure } from './figure';

export function printFigure({ what, ours, peer, ratio, target, met }: Figure): void {
  const compared = peer === '' ? '' : `  peer ${peer}  ratio ${ratio}`;
  const wanted = target === '' ? '' : `  (${target}: ${verdict(met)})`;
  console.log(`${what}: ${ours}${compared}${wanted}`);
}

function verdict(met: boolean | null): string {
  if (met === null) return '';
  return met ? 'met' : 'MISSED';
}

const path = join('docs', 'benchmarks.md');
const notes = join('test', 'bench', 'notes.md');

export async function writeDocument(figures: readonly Figure[]): Promise<void> {
  const machine = [
    new Date().toISOString().slice(0, 10),
    cpus()[0]?.model ?? 'unknown processor',
    `${cpus().length} cores`,
    `${Math.round(totalmem() / 1024 ** 3)} GB of memory`,
    `Node ${process.version}`,
  ].join(', ');
  const rows = figures.map(({ what, ours, peer, ratio, target, met }) =>
    [what, ours, peer, ratio, target, met === false ? '**missed**' : verdict(met)].join(' | '),
  );
  const text = `# Benchmarks

Written by \`npm run bench\`; not by hand. ${machine}.

Peer and product take turns in one process, and each line has a process of its own; times are medians. Ratios hold
from machine to machine, times do not. The peer is exceljs for workbooks and the \`docx\` library, used plainly, for
the Word report. F1: only the verdict "the same" counts as found, and only when it names the offer that was meant.

| What | Ours | Peer | Ratio | Target | |
| --- | ---: | ---: | ---: | ---: | --- |
${rows.map((row) => `| ${row} |`).join('\n')}

${await readFile(notes, 'utf8')}`;
  const options = { parser: 'markdown', printWidth: 110, proseWrap: 'preserve' } as const;
  await writeFile(path, await format(text, options));
}
