/** Single values for a template of the county's own, by the names its marks use. */
import { readSetting } from '../office/settings';
import { nextConsultation, type PaperEntry } from '../papers/find-paper';
import type { OfficeData } from '../tables/office-data';
import { reportTexts } from '../texts/report-texts';
import { say } from '../texts/say';
import { labelOf } from '../values/code-codecs';
import { formatDate } from '../values/german-notation';
import type { IsoDay } from '../values/iso-date';

/** Every field is there, empty where the data has nothing, so that no mark stays in the document. */
export function describeFields(
  data: OfficeData,
  paper: PaperEntry | undefined,
  title: string,
  asOf: IsoDay,
): Readonly<Record<string, string>> {
  const { values } = paper ?? {};
  const consultation = paper && nextConsultation(data, paper, asOf)?.values;
  const publicity = values?.isPublic === true ? reportTexts.publicPaper : reportTexts.closedPaper;
  return {
    landkreis: readSetting(data, 'county.name') ?? '',
    verwaltungsleitung: readSetting(data, 'county.head') ?? '',
    koordinierungsstelle: readSetting(data, 'office.name') ?? '',
    stichtag: formatDate(asOf),
    titel: title,
    drucksache: values?.reference ?? '',
    datum: values?.date ? formatDate(values.date) : '',
    art: values?.paperType ? labelOf('Vorlagenart', values.paperType, data.context) : '',
    einheit: values?.unit ?? readSetting(data, 'office.unit') ?? '',
    status: values?.isPublic == null ? '' : say('de', publicity),
    tagesordnungspunkt: values?.agendaItem ?? '',
    gremium: consultation?.body ?? '',
    termin: consultation?.date ? formatDate(consultation.date) : '',
    eigenschaft: values?.signatoryCapacity ?? '',
    unterzeichner: values?.signatory ?? '',
  };
}
