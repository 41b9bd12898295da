/** What a form of a row to come has filled in already: the answers that the program knows, as its fields show them. */
import type { IsoDay } from '../values/iso-date';
import type { Column, Preset } from './column';
import { fieldText, shownColumns } from './field-text';
import type { OfficeData } from './office-data';
import type { Table } from './table';

/** What the definitions cannot know. */
export interface PresetWorld {
  readonly today: IsoDay;
  /** The office as it names itself where it signs: a function, no person. */
  readonly office: string;
}

/** Texts by column name; a column whose answer is not known in this workbook has none. */
export function presetTexts(
  data: OfficeData,
  table: Table,
  world: PresetWorld,
): Readonly<Record<string, string>> {
  const texts = shownColumns(table).flatMap((name) => {
    const column = table.columns[name];
    const value = column?.preset && valueOf(data, table, name, column, column.preset, world);
    return column && value !== undefined ? [[name, fieldText(column, value, data.context)] as const] : [];
  });
  return Object.fromEntries(texts);
}

function valueOf(
  data: OfficeData,
  table: Table,
  name: string,
  { list = '' }: Column,
  preset: Preset,
  { today, office }: PresetWorld,
): string | undefined {
  if (preset === 'today') return today;
  if (preset === 'office') return office;
  if (preset === 'nextNumber') return nextNumber(data, table, name);
  // The office may have taken the entry off its list.
  return data.context.codes(list).find(({ code }) => code === preset.code)?.code;
}

/** Offices that number their rows otherwise, or not at all, go on as they do. */
function nextNumber(data: OfficeData, table: Table, name: string): string | undefined {
  const rows: readonly { readonly values: Readonly<Record<string, unknown>> }[] = data.rows(table);
  let highest = 0;
  for (const { values } of rows) {
    const value = values[name];
    if (typeof value === 'string' && /^\d{1,9}$/.test(value)) highest = Math.max(highest, Number(value));
  }
  return highest === 0 ? undefined : String(highest + 1);
}
