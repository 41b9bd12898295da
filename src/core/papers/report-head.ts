/** Section `kopf`: whose paper it is, what kind, where it is discussed, what it is called. */
import type { ReportSection } from '../blocks/report-section';
import { createSectionBuilder, type SectionBuilder } from '../blocks/section-builder';
import { readSetting } from '../office/settings';
import type { OfficeData } from '../tables/office-data';
import { reportTexts } from '../texts/report-texts';
import { say } from '../texts/say';
import { labelOf } from '../values/code-codecs';
import { formatDate } from '../values/german-notation';
import { checkPaper } from './check-papers';
import { consultationsOf, type PaperEntry } from './find-paper';
import { headTexts } from './report-paper-texts';
import { consultations, papers } from './papers';

/** Stands where something is filled in by hand. */
const BLANK = '____';

export const headSection: ReportSection = {
  id: 'kopf',
  title: 'Kopf der Vorlage',
  texts: headTexts,
  build({ data, paper: key, texts }) {
    const section = createSectionBuilder(texts, headTexts);
    const paper = data.find(papers, key ?? null);
    if (!paper) return section.content();
    section.line('authority', readSetting(data, 'county.name') ?? '');
    section.line('authority', readSetting(data, 'county.head') ?? '');
    addBox(section, data, paper);
    addConsultations(section, data, paper);
    section.line('label', section.say('kopf.bezeichnung', {}));
    section.line('title', paper.values.name ?? BLANK);
    addLabelled(section, section.say('kopf.beschlussvorschlag', {}), resolutionOf(paper));
    addLabelled(section, section.say('kopf.auswirkungen', {}), paper.values.financialEffects);
    section.complain(checkPaper(data, paper));
    return section.content();
  },
};

type Head = SectionBuilder<typeof headTexts>;

/** Labels are the titles of the columns, as on the sheet. */
function addBox(section: Head, data: OfficeData, paper: PaperEntry): void {
  const { paperType, reference, unit, agendaItem, isPublic, date } = paper.values;
  const { columns } = papers;
  const publicity = isPublic ? reportTexts.publicPaper : reportTexts.closedPaper;
  section.table({
    caption: '',
    description: say('de', reportTexts.headBox),
    headers: 'column',
    columns: [
      { title: '', share: 35, align: 'start' },
      { title: '', share: 65, align: 'start' },
    ],
    rows: [
      [columns.paperType.title, paperType === null ? BLANK : labelOf('Vorlagenart', paperType, data.context)],
      [columns.unit.title, unit ?? BLANK],
      [columns.agendaItem.title, agendaItem ?? BLANK],
      [columns.reference.title, reference ?? BLANK],
      [say('de', reportTexts.paperStatus), isPublic === null ? BLANK : say('de', publicity)],
      [columns.date.title, date === null ? BLANK : formatDate(date)],
    ],
  });
}

/** Date and body as on the sheet; the role only where one is recorded. */
function addConsultations(section: Head, data: OfficeData, paper: PaperEntry): void {
  const all = consultationsOf(data, paper);
  const withRole = all.some(({ values }) => values.role !== null);
  const { date, role } = consultations.columns;
  section.table({
    caption: '',
    description: say('de', reportTexts.consultations),
    columns: [
      { title: date.title, share: 20, align: 'start' },
      { title: consultations.title, share: withRole ? 55 : 80, align: 'start' },
      ...(withRole ? [{ title: role.title, share: 25, align: 'start' } as const] : []),
    ],
    rows: all.map(({ values }) => [
      values.date === null ? BLANK : formatDate(values.date),
      values.body ?? BLANK,
      ...(withRole ? [values.role === null ? '' : labelOf('Beratungsrolle', values.role, data.context)] : []),
    ]),
  });
}

/** A Mitteilungsvorlage has no resolution: what stands in its cell is a finding and is not printed. */
function resolutionOf(paper: PaperEntry): string | null {
  return paper.values.paperType === 'information' ? null : paper.values.resolution;
}

function addLabelled(section: Head, label: string, text: string | null): void {
  if (text === null) return;
  section.line('label', label);
  for (const paragraph of text.split(/\r?\n/)) section.line('body', paragraph);
}
