/** Needs by field of action, in the order of the code list. */
import type { OfficeData } from '../tables/office-data';
import { reportTexts } from '../texts/report-texts';
import { say } from '../texts/say';
import type { NeedEntry } from './count-needs';

export interface NeedGroup {
  /** The field's name with a capital, as a heading or a row has it. */
  readonly label: string;
  readonly own: readonly NeedEntry[];
}

/** Fields with at least one need; those whose field is missing come last, so that the groups add up. */
export function groupByField(data: OfficeData, all: readonly NeedEntry[]): readonly NeedGroup[] {
  const fields = data.context.codes('Handlungsfeld');
  const groups = fields.map(({ code, label }) => ({
    label,
    own: all.filter(({ values }) => values.field === code),
  }));
  const rest = all.filter(({ values }) => !fields.some(({ code }) => code === values.field));
  return [...groups, { label: say('de', reportTexts.withoutField), own: rest }]
    .filter(({ own }) => own.length > 0)
    .map(({ label, own }) => ({ label: label.charAt(0).toLocaleUpperCase('de') + label.slice(1), own }));
}
