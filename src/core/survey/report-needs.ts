/** Section `bedarfe`: what the municipalities need, by field of action and municipality. */
import type { ReportSection } from '../blocks/report-section';
import { createSectionBuilder, type SectionBuilder } from '../blocks/section-builder';
import { sourceOf } from '../blocks/source-of';
import { nameMunicipality } from '../office/name-municipality';
import type { OfficeData } from '../tables/office-data';
import { reportTexts } from '../texts/report-texts';
import { say } from '../texts/say';
import { labelOf } from '../values/code-codecs';
import { countInWords } from '../values/german-sentence';
import { formatDate } from '../values/german-notation';
import { countedNeeds, type NeedEntry } from './count-needs';
import { countReturns } from './count-returns';
import { groupByField } from './group-needs';
import { addNeedTables } from './report-need-tables';
import { needTexts } from './report-survey-texts';
import { needs } from './return-tables';

export const needsSection: ReportSection = {
  id: 'bedarfe',
  title: 'Bedarfe',
  texts: needTexts,
  build({ data, asOf, texts }) {
    const section = createSectionBuilder(texts, needTexts);
    const stichtag = formatDate(asOf);
    section.heading(1, section.say('bedarfe.ueberschrift', {}));
    const all = countedNeeds(data, asOf);
    if (all.length === 0) {
      const answered = (countReturns(data, asOf)?.returned.length ?? 0) > 0;
      section.paragraph(
        answered
          ? section.say('bedarfe.anzahl', { stichtag, bedarfe: countInWords(0) }, 0)
          : section.say('bedarfe.keinruecklauf', { stichtag }),
      );
      return section.content();
    }
    section.paragraph(
      section.say('bedarfe.anzahl', { stichtag, bedarfe: countInWords(all.length) }, all.length),
      ...sayParts(section, all),
    );
    if (all.length > 1) addNeedTables(section, data, all, stichtag);
    addNeeds(section, data, all);
    section.source(asOf, sourceOf(needs, all));
    return section.content();
  },
};

type Section = SectionBuilder<typeof needTexts>;

/** Of a single need the list says everything; parts are told of several. */
function sayParts(section: Section, all: readonly NeedEntry[]): readonly string[] {
  if (all.length < 2) return [];
  const from = new Set(all.flatMap(({ values }) => values.municipality ?? [])).size;
  const high = all.filter(({ values }) => values.priority === 'high').length;
  const planned = all.filter(({ values }) => values.status === 'planned').length;
  const met = all.filter(({ values }) => values.status === 'met').length;
  return [
    from === 0 ? '' : section.say('bedarfe.kommunen', { kommunen: countInWords(from) }, from),
    section.say('bedarfe.hoch', { hoch: countInWords(high) }, high),
    planned === 0 ? '' : section.say('bedarfe.planung', { 'in Planung': countInWords(planned) }, planned),
    met === 0 ? '' : section.say('bedarfe.gedeckt', { gedeckt: countInWords(met) }, met),
  ];
}

/** Per field a heading and its needs; a field with one need has a sentence. */
function addNeeds(section: Section, data: OfficeData, all: readonly NeedEntry[]): void {
  for (const { label, own } of groupByField(data, all)) {
    section.heading(2, label);
    const key = own.length === 1 ? 'bedarfe.einzeln' : 'bedarfe.listenpunkt';
    section.list(
      own.map((need) =>
        section.say(key, { bedarf: withoutStop(need.values.title ?? ''), angaben: details(data, need) }),
      ),
    );
  }
}

/** "Samtgemeinde Bothel, Priorität hoch, in Planung". */
function details(data: OfficeData, { values }: NeedEntry): string {
  const { municipality, priority, status } = values;
  const parts = [
    municipality === null ? say('de', reportTexts.withoutMunicipality) : nameMunicipality(data, municipality),
    priority === null
      ? null
      : say('de', reportTexts.priority, { label: labelOf('Priorität', priority, data.context) }),
    status === null || status === 'open' ? null : labelOf('Bedarfsstatus', status, data.context),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}
