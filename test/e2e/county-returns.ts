/** Thirteen files as they come back to a county: nine forms that were filled in, and four that are none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { fillForm, openForm, saveForm, sheetOf } from '../../src/entry/demo/fill-form';
import { readFillings } from '../../src/entry/demo/municipal-returns';

export const SCRIPT = '<img src=x onerror="window.foreign=1"><script>window.foreign=1</script>';
export const FORMULA = '=HYPERLINK("https://example.org";"hier")';

/** As a page takes a file that was picked. */
export interface Picked {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const picked = (name: string, bytes: Uint8Array): Picked => ({
  name,
  mimeType: '',
  buffer: Buffer.from(bytes),
});

/** Names an offer after a script, its provider after a formula. */
const odd = '033575408';
/** Its form came through the mail cut in half. */
const cut = '033575406';
/** It filled in the form of an earlier survey. */
const elsewhere = '033575405';
/** `zip` holds the forms that were sent out; `register` is the office's own workbook, picked by mistake. */
export async function countyReturns(zip: Uint8Array, register: Uint8Array): Promise<readonly Picked[]> {
  const demo = (name: string): string => readFileSync(join('assets', 'demo', name), 'utf8');
  const fillings = readFillings(demo('answers.csv'), demo('offers.csv'));
  const files: Picked[] = [];
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const key = name.slice(0, 9);
    const filling = fillings.get(key);
    if (!filling) continue;
    const form = await openForm(bytes);
    const offer = new Map([
      ['Bezeichnung', SCRIPT],
      ['Angebotsart', 'Sprachkurs'],
      ['Träger', FORMULA],
      ['Ort', 'Zeven'],
    ]);
    fillForm(form, key === odd ? { ...filling, offers: [offer, ...filling.offers] } : filling);
    if (key === elsewhere) {
      sheetOf(form, '_meta').eachRow((row) => {
        const named = row.getCell(1).text;
        if (named === 'surveyId') row.getCell(2).value = 'umfrage-2012';
        if (named === 'token') row.getCell(2).value = 'aus-einer-anderen-umfrage';
      });
    }
    const filled = await saveForm(form);
    files.push(picked(name, key === cut ? filled.slice(0, filled.length / 2) : filled));
  }
  return [
    ...files,
    picked('Scan.xlsx', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46])),
    picked('Register.xlsx', register),
  ];
}
