import { papersSystem } from '../../../src/core/papers/papers-system';
import { describeIssue } from '../../../src/core/values/describe-issue';
import { officeOf, type Rows } from '../office-of';
import { on } from '../survey/small-survey';
import { consultation, paper, papersOf } from './paper-rows';

function check(papers: Rows, consultations?: Rows): readonly string[] {
  return papersSystem
    .check(officeOf(papersOf(papers, consultations)), on('2015-04-16'))
    .map((found) => `${found.code} ${found.at.row ?? ''} ${found.at.column ?? ''}`);
}

const deciding = consultation('2015-04-28', 'Kreistag', { role: 'deciding' });

describe('checking the papers', () => {
  it('finds nothing wrong with a Mitteilungsvorlage as it should be', () => {
    expect(check([paper()])).toEqual([]);
  });

  it('points at the Beschlussvorschlag that a Mitteilungsvorlage must not have', () => {
    expect(check([paper({ resolution: 'Der Ausschuss stimmt zu.' })])).toEqual([
      'paper.resolutionNotAllowed 1 Beschlussvorschlag',
    ]);
  });

  it('misses the Beschlussvorschlag of a Beschlussvorlage', () => {
    expect(check([paper({ paperType: 'decision' })], [deciding])).toEqual([
      'paper.resolutionMissing 1 Beschlussvorschlag',
    ]);
    expect(
      check([paper({ paperType: 'decision', resolution: 'Der Kreistag stimmt zu.' })], [deciding]),
    ).toEqual([]);
  });

  it('leaves a Berichtsvorlage its choice', () => {
    expect(check([paper({ paperType: 'report' })])).toEqual([]);
    expect(check([paper({ paperType: 'report', resolution: 'Kenntnisnahme' })])).toEqual([]);
  });

  it('misses the body that decides on a Beschlussvorlage', () => {
    const decision = paper({ paperType: 'decision', resolution: 'Der Kreistag stimmt zu.' });

    expect(check([decision])).toEqual(['paper.withoutDecision 1 Drucksachen-Nr.']);
    expect(check([decision], [consultation('2015-04-28', 'Kreistag', { authoritative: true })])).toEqual([]);
  });

  it('points at the second of two papers with one number, naming the row of the first', () => {
    const papers = [paper(), paper({ id: 'p2' })];
    const [found] = papersSystem.check(officeOf(papersOf(papers)), on('2015-04-16'));

    expect(found && describeIssue(found)).toBe(
      'Blatt „Vorlagen“, Zeile 3, Spalte „Drucksachen-Nr.“: Die Drucksachen-Nr. 2011-16/1040 steht auch in Zeile 2. Bitte eine der beiden berichtigen.',
    );
  });

  it('points at a consultation that lies before its paper', () => {
    expect(check([paper()], [consultation('2015-04-15', 'Ausschuss')])).toEqual([
      'consultation.beforePaper 1 Termin',
    ]);
  });

  it('misses a consultation once the paper is final', () => {
    expect(check([paper()], [])).toEqual([]);
    expect(check([paper({ status: 'final' })], [])).toEqual(['paper.withoutConsultation 1 Drucksachen-Nr.']);
  });
});
