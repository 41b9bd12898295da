/**
 * The sample county with returns from nine of its municipalities, one of them
 * late: the answers are those of the demonstration, the needs follow from them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { questions, surveys } from '../../../src/core/survey/survey-tables';
import { sampleWith, type RowsByTable } from '../office-of';

interface DemoAnswer {
  readonly Schlüssel: string;
  readonly Name: string;
  readonly Antwort: string;
}

export function nineReturns(): RowsByTable {
  const sample = sampleWith();
  const survey = sample.rows(surveys)[0]?.values.id ?? '';
  const asked = new Map(sample.rows(questions).map(({ values }) => [values.name, values]));
  const all = readDemo();
  const keys = [...new Set(all.map((one) => one.Schlüssel))].slice(0, 9);
  const given = all.filter((one) => keys.includes(one.Schlüssel));
  const answer = (municipality: string, name: string): string | undefined =>
    given.find((one) => one.Schlüssel === municipality && one.Name === name)?.Antwort;
  return {
    returns: keys.map((municipality, index) => ({
      id: `r${municipality}`,
      survey,
      municipality,
      receivedOn: index === 8 ? '2015-05-27' : `2015-05-${String(10 + index)}`,
      channel: 'xlsx',
    })),
    answers: given.map((one) => ({
      id: `a-${one.Schlüssel}-${one.Name}`,
      survey,
      municipality: one.Schlüssel,
      question: one.Name,
      value: one.Antwort,
      returnId: `r${one.Schlüssel}`,
    })),
    needs: given.flatMap((one) => {
      const question = asked.get(one.Name);
      if (question?.needPart !== 'need') return [];
      const priority = answer(one.Schlüssel, `${one.Name}_priority`);
      const codes: Readonly<Record<string, string>> = { hoch: 'high', mittel: 'medium', niedrig: 'low' };
      return [
        {
          id: `n-${one.Schlüssel}-${one.Name}`,
          municipality: one.Schlüssel,
          field: question.needField,
          title: one.Antwort,
          priority: codes[priority ?? ''] ?? null,
          status: 'open',
          recordedOn: '2015-05-28',
        },
      ];
    }),
  };
}

function readDemo(): readonly DemoAnswer[] {
  const text = readFileSync(join(__dirname, '../../../assets/demo/answers.csv'), 'utf8').replace(
    /^\uFEFF/,
    '',
  );
  return Papa.parse<DemoAnswer>(text, { delimiter: ';', header: true, skipEmptyLines: true }).data;
}
