/** The figures as the staff reads them. */
import { readStatus } from '../../../src/app/status';
import type { Language } from '../../../src/core/texts/text-entry';
import { describeStatus } from '../../../src/ui/shell/describe-status';
import { sampleDesk } from '../../app/office-desk';
import { on } from '../../core/survey/small-survey';

async function lines(asOf: string, language: Language = 'de'): Promise<readonly string[]> {
  const status = await readStatus(sampleDesk(), on(asOf));
  if (!status.ok) throw new Error(JSON.stringify(status.issues));
  return describeStatus(status.value.figures, language, status.value.names);
}

describe('the figures for people', () => {
  it('call survey and municipalities by their names', async () => {
    const said = await lines('2015-04-16');

    expect(said[0]).toMatch(/^Stichtag +16\.04\.2015$/);
    expect(said.find((line) => line.startsWith('Umfrage'))).toMatch(/^Umfrage +[A-ZÄÖÜ].* .*$/);
    expect(said.find((line) => line.startsWith('es fehlen'))).toContain('Samtgemeinde Zeven');
    expect(said.join('\n')).not.toMatch(/umfrage-2015|03357\d{4}|survey|offers|needs/);
  });

  it('say in a sentence that no survey was sent yet', async () => {
    const said = await lines('2015-04-01');

    expect(said[1]).toBe('Noch keine Umfrage versandt.');
    expect(said.join('\n')).not.toContain('–');
    expect(said.slice(2).every((line) => /^.+ {2,}\d+$/.test(line))).toBe(true);
    expect((await lines('2015-04-01', 'en'))[1]).toBe('No survey sent yet.');
  });

  it('say that nobody is missing, and call what is unknown by its key', () => {
    const figures = { survey: { id: 'u9', missing: [] }, visits: { total: 3 } };

    expect(describeStatus(figures, 'de')).toEqual([
      'Umfrage       u9',
      'es fehlen     keine',
      'visits.total  3',
    ]);
  });
});
