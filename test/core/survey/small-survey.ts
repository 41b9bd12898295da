/** A survey among four municipalities: rows to start a test from and to change. */
import { parseIsoDay, type IsoDay } from '../../../src/core/values/iso-date';
import type { Rows, RowsByTable } from '../office-of';

type Row = Rows[number];

export function on(day: string): IsoDay {
  const parsed = parseIsoDay(day);
  if (parsed === undefined) throw new Error(`Not a day: ${day}`);
  return parsed;
}

export const municipalityRows: Rows = [
  { key: '033570008', name: 'Bremervörde', kind: 'town' },
  { key: '033570016', name: 'Gnarrenburg', kind: 'municipality' },
  { key: '033575401', name: 'Bothel', kind: 'joint-municipality' },
  { key: '033575408', name: 'Zeven', kind: 'joint-municipality' },
];

const questionRows: Rows = [
  { name: 'office', type: 'text', label: 'Welche Stelle antwortet?', required: true },
  { name: 'room', type: 'select_one Kinderbetreuung', label: 'Gibt es einen Kursraum?' },
  { name: 'rooms', type: 'integer', label: 'Wie viele Räume sind es?', relevant: "${room} = 'yes'" },
  { name: 'need', type: 'text', label: 'Was fehlt?', needPart: 'need' },
  { name: 'urgency', type: 'select_one Priorität', label: 'Wie dringend?', needPart: 'priority' },
].map((row, index) => ({ id: `q${index}`, formVersion: '1', ...row }));

export function invitation(municipality: string, more: Row = {}): Row {
  return {
    id: `i-${municipality}`,
    survey: 's1',
    municipality,
    sentOn: '2015-04-07',
    status: 'sent',
    ...more,
  };
}

export function returned(municipality: string, receivedOn: string, more: Row = {}): Row {
  return { id: `r-${municipality}`, survey: 's1', municipality, receivedOn, channel: 'xlsx', ...more };
}

export function answer(municipality: string, question: string, value: string, more: Row = {}): Row {
  const returnId = `r-${municipality}`;
  return {
    id: `a-${municipality}-${question}`,
    survey: 's1',
    municipality,
    question,
    value,
    returnId,
    ...more,
  };
}

export function need(id: string, more: Row = {}): Row {
  const values = {
    municipality: '033575401',
    field: 'language-education',
    title: `Bedarf ${id}`,
    status: 'open',
  };
  return { id, ...values, recordedOn: '2015-04-20', ...more };
}

/** The survey as sent: nobody has answered yet. `change` replaces whole tables. */
export function smallSurvey(change: RowsByTable = {}): RowsByTable {
  return {
    municipalities: municipalityRows,
    surveys: [
      {
        id: 's1',
        title: 'Bestandsaufnahme',
        purpose: 'sie dient dem Handlungskonzept',
        sentOn: '2015-04-07',
        dueOn: '2015-05-22',
        formVersion: '1',
      },
    ],
    questions: questionRows,
    invitations: municipalityRows.map((one) => invitation(String(one['key']))),
    ...change,
  };
}
