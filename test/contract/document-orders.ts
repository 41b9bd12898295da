/** A document of the county's, orders for it, and what a person sees of the outcome. */
import type { Block } from '../../src/core/blocks/block';
import type { SectionId } from '../../src/core/blocks/report-section';
import type { IsoDay } from '../../src/core/values/iso-date';
import type {
  DocumentEdit,
  DocumentWriter,
  PaperDocument,
  WriteOrder,
  WrittenSections,
} from '../../src/ports/document-writer';
import { samplePaper } from '../adapters/docx/sample-paper';
import { germanStyles, plain, templateWith } from '../adapters/docx/template-fixture';
import { must } from '../environment/must';
import type { WordUser } from '../office-host/word-model/word-user';
import { outlineOf } from './document-outline';

export interface OpenedDocument {
  readonly writer: DocumentWriter;
  /** The file as it is now. */
  bytes(): Uint8Array;
  /** A person does something in it. */
  act(change: (person: WordUser) => void): Promise<void>;
}

export type OpenDocument = (docx: Uint8Array) => Promise<OpenedDocument>;

export const asOf = '2015-04-16' as IsoDay;
export const source = { file: 'Register.xlsx', hash: 'abc' };
const header = `<w:p><w:r><w:t>Landkreis Rotenburg (Wümme)</w:t></w:r></w:p>`;

/** A letter of the county's own: header, footer, styles, text. */
export function letter(body = plain('Vorspann')): Uint8Array {
  return templateWith({ styles: germanStyles, header, footer: plain('Seite'), body });
}

export function order(edits: readonly DocumentEdit[], paper: PaperDocument = samplePaper): WriteOrder {
  return { paper, asOf, source, edits };
}

export const insert = (section: SectionId): DocumentEdit => ({ kind: 'insert', section, at: 'order' });
export const refresh = (
  section: SectionId,
  ifEdited: 'keep' | 'replace' | 'below' = 'keep',
): DocumentEdit => ({
  kind: 'refresh',
  section,
  ifEdited,
});
export const remove = (section: SectionId, ifEdited: 'keep' | 'replace' = 'keep'): DocumentEdit => ({
  kind: 'remove',
  section,
  ifEdited,
});

/** The paper with another content of one section. */
export function withSection(id: SectionId, ...blocks: readonly Block[]): PaperDocument {
  return {
    ...samplePaper,
    sections: samplePaper.sections.map((one) => (one.id === id ? { id, blocks } : one)),
  };
}

export const everySection: readonly SectionId[] = samplePaper.sections.map(({ id }) => id);

export async function write(
  { writer }: Pick<OpenedDocument, 'writer'>,
  edits: readonly DocumentEdit[],
  paper?: PaperDocument,
): Promise<WrittenSections> {
  return must(await writer.write(order(edits, paper)));
}

/** Without what an older Word says of the marks that it may not see, wherever there is a field without one. */
export function codesOf({ issues }: WrittenSections): readonly string[] {
  return issues.map(({ code }) => code).filter((code) => code !== 'document.marksUnseen');
}

/** Everything the document says, line by line. */
export function textOf(bytes: Uint8Array): string {
  return outlineOf(bytes)
    .map((line) => ('text' in line ? line.text : line.cells.flat().join('\n')))
    .join('\n');
}

export async function statesOf({ writer }: OpenedDocument): Promise<Readonly<Record<string, string>>> {
  const { sections } = must(await writer.read());
  return Object.fromEntries(sections.map(({ id, state }) => [id, state]));
}
