/** The first sheet of a form: who is asked by whom, until when, and how it is done. */
import { municipalities } from '../office/places';
import { readSetting } from '../office/settings';
import type { CellPlan, CellRole, SheetPlan } from '../sheets/workbook-plan';
import type { OfficeData } from '../tables/office-data';
import { say } from '../texts/say';
import { surveyTexts } from '../texts/survey-texts';
import { labelOf } from '../values/code-codecs';
import { formatDate } from '../values/german-notation';
import type { InvitationEntry, SurveyEntry } from './count-returns';
import { formSheets } from './form-titles';

/** "Samtgemeinde Zeven": the kind before the name, unless the name says it already. */
export function addressOf(data: OfficeData, { values }: InvitationEntry): string {
  const municipality = data.find(municipalities, values.municipality)?.values;
  const name = municipality?.name ?? values.municipality ?? '';
  const kind = municipality?.kind ? labelOf('Kommunenart', municipality.kind, data.context) : '';
  return kind === '' || name.startsWith(kind) ? name : `${kind} ${name}`;
}

export function describeGuideSheet(
  data: OfficeData,
  survey: SurveyEntry,
  invitation: InvitationEntry,
): SheetPlan {
  const municipality = addressOf(data, invitation);
  const role = invitation.values.contactRole;
  const dueOn = invitation.values.dueOverride ?? survey.values.dueOn;
  const office = readSetting(data, 'office.name');
  const contact = readSetting(data, 'office.contact') ?? office;
  const line = (key: keyof typeof surveyTexts, params: Readonly<Record<string, string>> = {}): string =>
    say('de', surveyTexts[key], params);
  const lines: readonly (readonly [CellRole, string | null | undefined])[] = [
    ['title', survey.values.title],
    ['subtitle', [readSetting(data, 'county.name'), office].filter((name) => name !== undefined).join(', ')],
    ['text', null],
    ['label', role === null ? municipality : line('form.addressee', { municipality, role })],
    ['text', null],
    ['text', line('guide.greeting')],
    ['text', line('guide.request', { municipality: withArticle(municipality) })],
    ['text', survey.values.purpose],
    ['label', dueOn === null ? null : line('guide.due', { due: formatDate(dueOn) })],
    ['text', contact === undefined ? null : line('guide.contact', { contact })],
    ['text', null],
    ['group', line('guide.howHeading')],
    ['text', line('guide.questions')],
    ['text', line('guide.several')],
    ['text', line('guide.offers')],
    ['text', line('guide.save')],
    ['text', null],
    ['group', line('guide.goodHeading')],
    ['text', line('guide.persons')],
    ['text', line('guide.again')],
  ];
  const cells = lines.flatMap(([cellRole, value], index): CellPlan[] =>
    value ? [{ row: index + 1, column: 1, value, role: cellRole }] : [],
  );
  const links = [
    [formSheets.questions, line('guide.toQuestions')],
    [formSheets.offers, line('guide.toOffers')],
  ] as const;
  return {
    name: formSheets.guide,
    visibility: 'visible',
    orientation: 'portrait',
    frozenRows: 0,
    columns: [{ width: 104 }],
    cells: [
      ...cells,
      ...links.map(([linkTo, value], index): CellPlan => ({
        row: lines.length + 2 + index,
        column: 1,
        value,
        role: 'link',
        linkTo,
      })),
    ],
    tables: [],
    choices: [],
    guarded: true,
  };
}

/** Cities, municipalities and joint municipalities are all feminine in German. */
function withArticle(municipality: string): string {
  return /^(Stadt|Gemeinde|Samtgemeinde)\s/.test(municipality) ? `die ${municipality}` : municipality;
}
