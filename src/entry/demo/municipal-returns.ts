/** What the municipalities of the sample county send back, in all the ways that happen: see `makeReturns`. */
import Papa from 'papaparse';
import { correctAnswers, olderForm, ways } from '../../app/sample-returns/ways-of-answering';
import type { NamedFile } from '../../ports/workbook-files';
import { fillForm, openForm, saveForm, sheetOf, type Filling } from './fill-form';

/** Answers and offers of all municipalities, by key. */
export type Fillings = ReadonlyMap<string, Filling>;

/** Both CSV files begin with the column "Schlüssel". */
export function readFillings(answersCsv: string, offersCsv: string): Fillings {
  const answers = parse(answersCsv);
  const offers = parse(offersCsv);
  const keys = [...new Set(answers.map((row) => row.get('Schlüssel') ?? ''))];
  const own = (
    rows: readonly ReadonlyMap<string, string>[],
    key: string,
  ): readonly ReadonlyMap<string, string>[] => rows.filter((row) => row.get('Schlüssel') === key);
  return new Map(
    keys.map((key) => [
      key,
      {
        answers: new Map(own(answers, key).map((row) => [row.get('Name') ?? '', row.get('Antwort') ?? ''])),
        offers: own(offers, key),
      },
    ]),
  );
}

function parse(csv: string): readonly ReadonlyMap<string, string>[] {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  return data.map((row) => new Map(Object.entries(row)));
}

export interface Returns {
  /** Arrived before the deadline: one as CSV, one twice, one in an older version, one damaged on the way. */
  readonly inTime: readonly NamedFile[];
  /** Arrived late, among them the damaged one again and a correction that clears an answer. */
  readonly late: readonly NamedFile[];
}

/** Fills in the forms of all municipalities that answer; the others stay missing. */
export async function makeReturns(forms: readonly NamedFile[], fillings: Fillings): Promise<Returns> {
  const inTime: NamedFile[] = [];
  const late: NamedFile[] = [];
  for (const form of forms) {
    const key = form.name.slice(0, 9);
    const filling = fillings.get(key);
    if (!filling) continue;
    const workbook = await openForm(form.bytes);
    if (key === ways.olderVersion) makeOlder(workbook);
    fillForm(workbook, filling);
    const filled = { name: form.name, bytes: await saveForm(workbook) };
    if (key === ways.asCsv) {
      inTime.push(...toCsv(form.name, workbook, filling));
    } else if (key === ways.damaged) {
      inTime.push({ name: form.name, bytes: filled.bytes.slice(0, filled.bytes.length / 2) });
      late.push(filled);
    } else {
      (key === ways.late ? late : inTime).push(filled);
    }
    if (key === ways.sentTwice) inTime.push({ ...filled, name: form.name.replace('.xlsx', ' - Kopie.xlsx') });
    if (key === ways.corrected) late.push(await correct(form, filling));
  }
  return { inTime, late };
}

type Form = Awaited<ReturnType<typeof openForm>>;

/** A form sent out before the questionnaire was revised: other version, one question since dropped. */
function makeOlder(workbook: Form): void {
  const meta = sheetOf(workbook, '_meta');
  meta.eachRow((row) => {
    if (row.getCell(1).text === 'formVersion') row.getCell(2).value = olderForm.version;
  });
  const questions = sheetOf(workbook, 'Fragen');
  questions.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.text === olderForm.now) cell.value = olderForm.then;
    });
  });
}

async function correct(form: NamedFile, filling: Filling): Promise<NamedFile> {
  const workbook = await openForm(form.bytes);
  fillForm(workbook, { ...filling, answers: correctAnswers(filling.answers) });
  return { name: form.name.replace('.xlsx', ' - Korrektur.xlsx'), bytes: await saveForm(workbook) };
}

/** Answers with the form's keys on top, and the offers beside them, as somebody without Excel returns them. */
function toCsv(name: string, workbook: Form, filling: Filling): readonly NamedFile[] {
  const meta: [string, string][] = [];
  sheetOf(workbook, '_meta').eachRow((row, number) => {
    if (number > 1) meta.push([row.getCell(1).text, row.getCell(2).text]);
  });
  const answers = [...meta, ['Name', 'Antwort'], ...filling.answers];
  const titles = [...new Set(filling.offers.flatMap((offer) => [...offer.keys()]))].filter(
    (title) => title !== 'Schlüssel',
  );
  const offers = [
    ...meta,
    titles,
    ...filling.offers.map((offer) => titles.map((title) => offer.get(title) ?? '')),
  ];
  const file = (suffix: string, rows: readonly (readonly string[])[]): NamedFile => ({
    name: name.replace('.xlsx', suffix),
    bytes: new TextEncoder().encode(Papa.unparse(rows as string[][], { delimiter: ';' })),
  });
  return [file('.csv', answers), file(' Angebote.csv', offers)];
}
