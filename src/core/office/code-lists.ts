/** The office's code lists: what drop-downs offer, dated where the law changed the offer. */
import { date, key, text, whole } from '../tables/column';
import { findTitles } from '../tables/locate-columns';
import type { ReadCodes } from '../tables/read-office-data';
import { defineTable } from '../tables/table';
import { isBlank } from '../values/cell';
import { readText } from '../values/cell-text';
import { noContext, type CodeEntry } from '../values/codec';
import { dateCodec } from '../values/date-codec';
import { firstDay, lastDay } from '../values/iso-date';

export const codeLists = defineTable({
  name: 'codeLists',
  title: 'Codelisten',
  about: 'Ein Eintrag einer Auswahlliste, auf Wunsch mit dem Zeitraum, in dem er gilt.',
  idTitle: 'Listeneintrag-ID',
  columns: {
    list: text('Liste', { required: true, width: 22 }),
    label: text('Eintrag', { required: true, width: 36 }),
    validFrom: date('gültig ab', { note: 'Leer: galt schon immer.' }),
    validUntil: date('gültig bis', { note: 'Leer: gilt weiter.' }),
    reviewMonths: whole('Prüfabstand (Monate)', {
      min: 1,
      max: 60,
      note: 'Nur für die Liste „Angebotsart“: nach so vielen Monaten ist ein Angebot wieder zu prüfen.',
    }),
    code: key('Code', { required: true, width: 22, note: 'Fester Name des Eintrags. Bitte nicht ändern.' }),
  },
});

/** The entries of all lists in the order of the sheet; rows without list, code or label are left out. */
export const readCodeLists: ReadCodes = (located) => {
  const found = located(codeLists);
  const lists = new Map<string, CodeEntry[]>();
  if (!found) return lists;
  const { places } = findTitles(found.raw.header, codeLists.columns);
  for (const cells of found.raw.rows) {
    if (cells.every(isBlank)) continue;
    const cell = (name: string): (typeof cells)[number] => cells[places.get(name) ?? -1] ?? null;
    const plain = (name: string): string | null => {
      const read = readText(cell(name));
      return read.ok ? read.value : null;
    };
    const dated = (name: string): ReturnType<typeof firstDay> | null => {
      const read = dateCodec.decode(cell(name), noContext);
      if (!read.ok || read.value === null) return null;
      return name === 'validFrom' ? firstDay(read.value) : lastDay(read.value);
    };
    const [list, entryCode, label] = [plain('list'), plain('code'), plain('label')];
    if (list === null || entryCode === null || label === null) continue;
    const entry = { code: entryCode, label, validFrom: dated('validFrom'), validUntil: dated('validUntil') };
    lists.set(list, [...(lists.get(list) ?? []), entry]);
  }
  return lists;
};

/** Whether an entry is in force on a day; undated entries always are. */
export function isInForce(entry: CodeEntry, day: string): boolean {
  return (
    (entry.validFrom === null || entry.validFrom <= day) &&
    (entry.validUntil === null || day <= entry.validUntil)
  );
}
