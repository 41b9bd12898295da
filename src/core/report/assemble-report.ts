/** Puts the sections of all systems together to a paper, at an as-of date. */
import type { Block } from '../blocks/block';
import type { ReportSection } from '../blocks/report-section';
import { createSectionBuilder } from '../blocks/section-builder';
import { readSetting } from '../office/settings';
import { readTextBlocks } from '../office/text-block-table';
import { findPaper, latestPaper, type PaperEntry } from '../papers/find-paper';
import { papers } from '../papers/papers';
import type { OfficeData } from '../tables/office-data';
import { placeOf } from '../tables/check-tables';
import { formatDate } from '../values/german-notation';
import { issue, type Issue } from '../values/issue';
import type { IsoDay } from '../values/iso-date';
import { fail, ok, type Result } from '../values/result';
import { chooseSections, type ReportKind } from './choose-sections';
import { describeFields } from './describe-fields';
import type { PaperDocument, PaperSection } from './paper-document';
import { wholePaperTexts } from './whole-paper-texts';

export interface ReportRequest {
  readonly data: OfficeData;
  /** The sections of all systems. */
  readonly sections: readonly ReportSection[];
  readonly asOf: IsoDay;
  readonly kind: ReportKind;
  /** Number of the paper; the latest one dated on or before the as-of date when left out. */
  readonly reference?: string;
  /** Names of the wanted sections; all when left out. */
  readonly sectionIds?: readonly string[];
}

export interface AssembledReport extends PaperDocument {
  /** What could not be said, or should be looked at before the paper goes out. */
  readonly issues: readonly Issue[];
}

/** Fails with `report.noPaper`, `report.unknownPaper` or `report.unknownSection`; anything else is written with findings. */
export function assembleReport(request: ReportRequest): Result<AssembledReport> {
  const { data, asOf, kind } = request;
  const chosen = chooseSections(request.sections, kind, request.sectionIds);
  const paper = kind === 'vorlage' ? choosePaper(data, asOf, request.reference) : ok(undefined);
  if (!chosen.ok || !paper.ok) return fail(...[chosen, paper].flatMap((one) => (one.ok ? [] : one.issues)));

  const texts = readTextBlocks(data);
  const whole = createSectionBuilder(texts, wholePaperTexts);
  const landkreis = readSetting(data, 'county.name') ?? '';
  const title = paper.value?.values.name ?? whole.say('bericht.uebersicht', {});
  const input = { data, asOf, paper: paper.value?.values.id ?? undefined, texts };
  const built = chosen.value.map((section) => ({ id: section.id, content: section.build(input) }));
  const label = kind === 'vorlage' ? whole.say('bericht.sachverhalt', {}) : '';
  const plain = built.map(({ id, content }) => ({ id, blocks: content.blocks }));
  const issues = [
    ...(paper.value ? checkDate(data, paper.value, asOf) : []),
    ...whole.content().issues,
    ...built.flatMap(({ content }) => content.issues),
  ];
  return ok({
    title,
    author: readSetting(data, 'office.name') ?? landkreis,
    sections: kind === 'vorlage' ? withLabel(plain, label) : withTitle(plain, landkreis, title),
    fields: describeFields(data, paper.value, title, asOf),
    issues: distinct(issues),
  });
}

function choosePaper(data: OfficeData, asOf: IsoDay, reference: string | undefined): Result<PaperEntry> {
  if (reference === undefined) {
    const latest = latestPaper(data, asOf);
    return latest ? ok(latest) : fail(issue('report.noPaper', { date: formatDate(asOf) }));
  }
  const found = findPaper(data, reference);
  if (found) return ok(found);
  const known = data.rows(papers).flatMap(({ values }) => values.reference ?? []);
  return fail(
    issue('report.unknownPaper', { reference, known: known.length === 0 ? '–' : known.join(', ') }),
  );
}

function checkDate(data: OfficeData, paper: PaperEntry, asOf: IsoDay): readonly Issue[] {
  const { date, reference } = paper.values;
  if (date === null || date <= asOf) return [];
  const params = { reference: reference ?? '', date: formatDate(date) };
  return [issue('report.paperAfterAsOf', params, placeOf(data, papers, paper, 'date'))];
}

/** The facts stand under their label; it ends the head, and only where facts follow. */
function withLabel(sections: readonly PaperSection[], label: string): readonly PaperSection[] {
  const facts = sections.some(({ id, blocks }) => isFact(id) && blocks.length > 0);
  if (!facts || label === '') return sections;
  const block: Block = { kind: 'paragraph', role: 'label', text: label };
  return sections.map((one) => (one.id === 'kopf' ? { ...one, blocks: [...one.blocks, block] } : one));
}

function isFact(id: PaperSection['id']): boolean {
  return id !== 'kopf' && id !== 'unterschrift' && id !== 'anlage';
}

/** The overview has no head of a paper; it begins with the county and its title. */
function withTitle(
  sections: readonly PaperSection[],
  county: string,
  title: string,
): readonly PaperSection[] {
  const head: Block[] = [
    { kind: 'paragraph', role: 'authority', text: county },
    { kind: 'paragraph', role: 'title', text: title },
  ];
  const filled = head.filter((block) => block.kind === 'paragraph' && block.text !== '');
  return sections.map((one, index) => (index === 0 ? { ...one, blocks: [...filled, ...one.blocks] } : one));
}

/** A text block used several times complains once. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Map(issues.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
