/**
 * The figures: on the terminal, and in docs/benchmarks.md, where every line has a table of its own with the day and the
 * machine it was measured on. Lines that were not run keep theirs.
 */
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

const head = `# Benchmarks

Written by \`npm run bench\`; not by hand.

Peer and product take turns in one process, and each line has a process of its own; times are medians. Ratios hold
from machine to machine, times do not. The peer is exceljs for workbooks, the \`docx\` library, used plainly, for
the Word report, and one walk through the same offers for what is computed from them. F1: only the verdict "the same" counts as found, and only when it names the offer that was meant.
`;

/** `measured`: the figures of the lines that were run; `lines`: all there are, in the order of the document. */
export async function writeDocument(
  measured: ReadonlyMap<string, readonly Figure[]>,
  lines: readonly string[],
): Promise<void> {
  const standing = partsOf(await readFile(path, 'utf8'));
  const parts = lines.flatMap((line) => {
    const figures = measured.get(line);
    const part = figures ? partOf(line, figures) : standing.get(line);
    return part === undefined ? [] : [part];
  });
  const text = [head, ...parts, await readFile(notes, 'utf8')].join('\n');
  const options = { parser: 'markdown', printWidth: 110, proseWrap: 'preserve' } as const;
  await writeFile(path, await format(text, options));
}

function partOf(line: string, figures: readonly Figure[]): string {
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
  return `## ${line}

${machine}.

| What | Ours | Peer | Ratio | Target | |
| --- | ---: | ---: | ---: | ---: | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}

/** The parts of the document as it stands, by the line that heads them. */
function partsOf(text: string): ReadonlyMap<string, string> {
  const parts = text.split(/^(?=## )/m).slice(1);
  return new Map(parts.map((part) => [part.slice(3, part.indexOf('\n')).trim(), part] as const));
}
