/** A mutated document template: refused, or filled to a package whose parts are XML. */
import { unzipSync } from 'fflate';
import { createDocxWriter } from '../../src/adapters/docx/write-docx';
import type { PaperDocument } from '../../src/ports/document-writer';
import { samplePaper } from '../adapters/docx/sample-paper';
import { isWellFormed } from './check-book';
import { refusalOf, type Probe } from './probe';
import type { FuzzInput } from './recipe';

/** A paper with every kind of block, and short: the template is what is tried. */
const paper: PaperDocument = {
  ...samplePaper,
  sections: samplePaper.sections.filter(({ id }) => id !== 'anlage'),
  fields: { drucksache: '2011-16/1040', datum: '16.04.2015', ...samplePaper.fields },
};

export async function checkTemplate(probe: Probe, input: FuzzInput): Promise<string> {
  const written = await probe.step('fill', () => createDocxWriter().write(paper, input.bytes));
  if (!written.ok) {
    probe.spoken(written.issues);
    probe.law(written.issues.length > 0, 'a refused template is explained');
    return `refused ${refusalOf(written)}`;
  }
  probe.spoken(written.value.issues);
  const parts = unzipSync(written.value.bytes);
  const before = unzipOrNothing(input.bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const old = before[plainName(name)];
    const isKept = old !== undefined && Buffer.compare(old, content) === 0;
    if (isKept || (old !== undefined && !isWellFormed(old))) continue;
    probe.law(isWellFormed(content), 'what is written into a template is XML', () => name);
  }
  return written.value.issues.length > 0 ? 'filled with findings' : 'filled';
}

/** Parts by their names without a slash in front, which some programs write. */
function unzipOrNothing(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [plainName(name), content]),
    );
  } catch {
    return {};
  }
}

function plainName(name: string): string {
  return name.replace(/^\//, '');
}
