/** Section `umfrage`: what was asked, who answered by the as-of date, who is missing. */
import type { ReportSection } from '../blocks/report-section';
import { createSectionBuilder, type SectionBuilder } from '../blocks/section-builder';
import { sourceOf } from '../blocks/source-of';
import { nameMunicipality, nameMunicipalityInDative } from '../office/name-municipality';
import { municipalities } from '../office/places';
import type { OfficeData } from '../tables/office-data';
import { reportTexts } from '../texts/report-texts';
import { say } from '../texts/say';
import { labelOf } from '../values/code-codecs';
import { asSentence, countInWords } from '../values/german-sentence';
import { formatDate } from '../values/german-notation';
import { daysBetween, type IsoDay } from '../values/iso-date';
import { countReturns, type Invited, type ReturnCount } from './count-returns';
import { addQuestions } from './report-questions';
import { surveyTexts } from './report-survey-texts';
import { returns } from './return-tables';
import { invitations, surveys } from './survey-tables';

export const surveySection: ReportSection = {
  id: 'umfrage',
  title: 'Umfrage und Rücklauf',
  texts: surveyTexts,
  build({ data, asOf, texts }) {
    const section = createSectionBuilder(texts, surveyTexts);
    const stichtag = formatDate(asOf);
    section.heading(1, section.say('umfrage.ueberschrift', {}));
    const count = countReturns(data, asOf);
    if (!count) {
      section.paragraph(section.say('umfrage.keine', { stichtag }));
      return section.content();
    }
    section.paragraph(...sayDispatch(section, data, count), ...sayPurpose(section, count));
    if (count.invited.length > 0) {
      section.paragraph(...sayReturns(section, count, stichtag), ...sayDeadline(section, count, asOf));
      if (count.returned.length > 0) addMissing(section, data, count);
    }
    if (count.returned.length > 0) addTable(section, data, count, stichtag);
    section.source(
      asOf,
      sourceOf(surveys, [count.survey]),
      sourceOf(
        invitations,
        count.invited.map((one) => one.invitation),
      ),
      sourceOf(
        returns,
        count.returned.flatMap((one) => one.returns),
      ),
    );
    if (count.returned.length > 0) addQuestions(section, data, count, asOf);
    return section.content();
  },
};

type Section = SectionBuilder<typeof surveyTexts>;

function sayDispatch(
  section: Section,
  data: OfficeData,
  { survey, invited }: ReturnCount,
): readonly string[] {
  const { title, sentOn, dueOn } = survey.values;
  const values = {
    titel: title ?? '',
    versandt: sentOn === null ? '' : formatDate(sentOn),
    eingeladen: countInWords(invited.length),
    frist: dueOn === null ? '' : formatDate(dueOn),
  };
  const all = invited.length > 1 && invited.length === data.rows(municipalities).length;
  const days = sentOn === null || dueOn === null ? 0 : daysBetween(sentOn, dueOn);
  return [
    section.say(all ? 'umfrage.versand.alle' : 'umfrage.versand', values, invited.length),
    days > 0 && invited.length > 0
      ? section.say('umfrage.antwortzeit', { tage: countInWords(days) }, days)
      : '',
  ];
}

function sayPurpose(section: Section, { survey }: ReturnCount): readonly string[] {
  const { purpose } = survey.values;
  return purpose === null ? [] : [section.say('umfrage.zweck', { zweck: asSentence(purpose) })];
}

/** Two counts that are compared stand in figures: "9 von 13". */
function sayReturns(
  section: Section,
  { invited, returned }: ReturnCount,
  stichtag: string,
): readonly string[] {
  const eingeladen = String(invited.length);
  if (returned.length === invited.length) {
    return [
      section.say(
        'umfrage.vollstaendig',
        { stichtag, eingeladen: countInWords(invited.length) },
        invited.length,
      ),
    ];
  }
  const values = { stichtag, zurück: String(returned.length), eingeladen };
  return [section.say('umfrage.ruecklauf', values, returned.length)];
}

/** Whether all were in time is only worth saying once the time is over. */
function sayDeadline(
  section: Section,
  { survey, returned, missing, late }: ReturnCount,
  asOf: IsoDay,
): readonly string[] {
  const { dueOn } = survey.values;
  if (dueOn === null) return [];
  const left = daysBetween(asOf, dueOn);
  const afterwards = left < 0 && returned.length > 0;
  return [
    late.length > 0
      ? section.say('umfrage.verspaetet', { verspätet: countInWords(late.length) }, late.length)
      : '',
    late.length === 0 && afterwards ? section.say('umfrage.puenktlich', {}, returned.length) : '',
    left >= 0 && missing.length > 0
      ? section.say('umfrage.frist.offen', { tage: countInWords(left) }, left)
      : '',
  ];
}

/** One is named in the sentence, several in a list below it. */
function addMissing(section: Section, data: OfficeData, { missing }: ReturnCount): void {
  const [first] = missing;
  if (!first) return;
  const kommunen = nameMunicipalityInDative(data, first.municipality);
  const values = { fehlend: countInWords(missing.length), kommunen };
  section.paragraph(section.say('umfrage.fehlend', values, missing.length));
  if (missing.length > 1) section.list(missing.map((one) => describeMissing(data, one)));
}

function describeMissing(data: OfficeData, { municipality, invitation }: Invited): string {
  const name = nameMunicipality(data, municipality);
  const { status } = invitation.values;
  return status === 'waived' ? `${name} (${labelOf('Einladungsstatus', status, data.context)})` : name;
}

function addTable(section: Section, data: OfficeData, { invited }: ReturnCount, stichtag: string): void {
  section.table({
    caption: section.say('umfrage.tabelle', { stichtag }),
    description: say('de', reportTexts.returns),
    columns: [
      { title: invitations.columns.municipality.title, share: 36, align: 'start' },
      { title: say('de', reportTexts.dueOn), share: 18, align: 'start' },
      { title: returns.columns.receivedOn.title, share: 20, align: 'start' },
      { title: say('de', reportTexts.progress), share: 26, align: 'start' },
    ],
    rows: invited.map((one) => {
      const [first] = one.returns;
      const received = first?.values.receivedOn ?? null;
      const state = one.late
        ? reportTexts.late
        : received === null
          ? reportTexts.outstanding
          : reportTexts.inTime;
      return [
        nameMunicipality(data, one.municipality),
        one.dueOn === null ? '' : formatDate(one.dueOn),
        received === null ? '' : formatDate(received),
        say('de', state),
      ];
    }),
  });
}
