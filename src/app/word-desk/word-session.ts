/**
 * What the pane in Word works with: the workbook that was picked, the paper that was chosen, the open document. The
 * workbook is read once; the document is read anew each time, for a person writes in it.
 */
import { latestPaper } from '../../core/papers/find-paper';
import type { ReportKind } from '../../core/report/choose-sections';
import type { DocumentSource } from '../../core/report/document-notes';
import type { OfficeData } from '../../core/tables/office-data';
import type { Language } from '../../core/texts/text-entry';
import type { Digest } from '../../core/values/digest';
import type { IsoDay } from '../../core/values/iso-date';
import { ofTheOffice, placed } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { DocumentLook, DocumentWindow } from '../../ports/document-window';
import type { DocumentWriter, StandingDocument } from '../../ports/document-writer';
import type { TableStore } from '../../ports/table-store';
import type { NamedFile } from '../../ports/workbook-files';
import type { Clock } from '../../ports/world';
import { assembleFrom, type AssembledPaper } from '../assemble-paper';
import { compareSections, type ComparedSection } from '../compare-document';
import { readOffice } from '../read-office';
import type { DocumentHistory } from './done-in-document';
import { latestNote } from './latest-note';

/** The tables of a file that is only read. */
export type ReadTables = (file: NamedFile) => Result<Pick<TableStore, 'read'>>;

export interface WordWorld {
  readonly writer: DocumentWriter;
  readonly window: DocumentWindow;
  /** Absent where the host alone takes back. */
  readonly history?: DocumentHistory;
  /** Loads the guarded reader of the office's workbook. */
  readonly loadTables: () => Promise<ReadTables>;
  readonly clock: Pick<Clock, 'today'>;
  readonly digest: Digest;
  readonly language: Language;
}

/** A workbook as a person has picked or dropped it. */
export interface PickedWorkbook extends NamedFile {
  /** When the file was saved last, as ISO time; null where the browser does not say. */
  readonly modified: string | null;
}

export interface OpenSource extends DocumentSource {
  readonly data: OfficeData;
}

export interface Choice {
  readonly kind: ReportKind;
  /** Number of the paper; null for the latest one. */
  readonly reference: string | null;
  readonly asOf: IsoDay;
}

/** Paper and document at one moment. */
export interface Reading {
  readonly source: OpenSource;
  readonly choice: Choice;
  readonly assembled: AssembledPaper;
  readonly document: StandingDocument;
  readonly look: DocumentLook;
  /** In the order of the paper. */
  readonly sections: readonly ComparedSection[];
}

export interface WordSession extends WordWorld {
  source(): OpenSource | undefined;
  /** What a person has chosen; else as the document was written; else the latest paper of today. */
  choice(): Choice;
  choose(changed: Partial<Choice>): void;
  open(file: PickedWorkbook): Promise<Result<OpenSource>>;
  /** The paper as the workbook at hand says it; fails where there is no such paper. */
  assemble(source: OpenSource): Result<AssembledPaper>;
  document(): Promise<Result<{ readonly document: StandingDocument; readonly look: DocumentLook }>>;
  /** Throws where no workbook was picked. */
  read(): Promise<Result<Reading>>;
}

export function createWordSession(world: WordWorld): WordSession {
  let source: OpenSource | undefined;
  let chosen: Partial<Choice> = {};
  let remembered: Partial<Choice> = {};
  let known:
    { readonly key: string; readonly source: OpenSource; readonly paper: Result<AssembledPaper> } | undefined;

  const choice = (): Choice => {
    const { kind = 'vorlage', reference, asOf = world.clock.today() } = { ...remembered, ...chosen };
    const latest = source && latestPaper(source.data, asOf)?.values.reference;
    return { kind, reference: reference ?? latest ?? null, asOf };
  };
  const assemble = (from: OpenSource): Result<AssembledPaper> => {
    const wanted = choice();
    const key = JSON.stringify(wanted);
    if (known?.key === key && known.source === from) return known.paper;
    const { reference: number, ...request } = wanted;
    const paper = assembleFrom(from.data, { ...request, ...(number === null ? {} : { reference: number }) });
    known = { key, source: from, paper };
    return paper;
  };
  const document: WordSession['document'] = async () => {
    const standing = await world.writer.read();
    if (!standing.ok) return standing;
    remembered = rememberedChoice(standing.value);
    return ok({ document: standing.value, look: await world.window.look() });
  };
  return {
    ...world,
    source: () => source,
    choice,
    choose(changed) {
      chosen = { ...chosen, ...changed };
    },
    async open(file) {
      const readTables = await world.loadTables();
      const read = readTables(file);
      if (!read.ok) return fail(...read.issues.map(ofTheOffice));
      const data = await readOffice(read.value as TableStore);
      if (!data.ok) return fail(...data.issues.map((one) => placed(one, { file: file.name })));
      source = {
        file: file.name,
        hash: world.digest(file.bytes),
        ...(file.modified === null ? {} : { saved: file.modified }),
        data: data.value,
      };
      return ok(source);
    },
    assemble,
    document,
    async read() {
      if (!source) throw new Error('No workbook was picked');
      const from = source;
      // What the document remembers says which paper is meant.
      const found = await document();
      if (!found.ok) return found;
      const assembled = assemble(from);
      if (!assembled.ok) return assembled;
      const { file, hash } = from;
      const sections = compareSections(assembled.value.paper, found.value.document, { file, hash });
      return ok({ source: from, choice: choice(), assembled: assembled.value, ...found.value, sections });
    },
  };
}

/** A paper that is taken up again goes on as it was: on its own day, not on today's. */
function rememberedChoice(document: StandingDocument): Partial<Choice> {
  const note = latestNote(document);
  return note ? { ...note.report, asOf: note.asOf } : {};
}
