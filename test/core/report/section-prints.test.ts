import {
  isBlankText,
  isStep,
  linesOf,
  printOfText,
  printsOfSteps,
} from '../../../src/core/report/section-prints';

describe('knowing a text again', () => {
  it.each([
    ['another sign between cells', 'Ort\tDatum\rZeven', 'Ort\rDatum\u0007\r\nZeven\r'],
    ['an empty paragraph more', 'Ort\rDatum', '\rOrt\r\r\rDatum\r'],
  ])('%s makes no difference', (_, one, other) => {
    expect(printOfText(one)).toBe(printOfText(other));
  });

  it.each([
    ['a blank', 'Am 20.05.', 'Am  20.05.'],
    ['a letter', 'Termin', 'Termine'],
    ['a picture', 'Termin', 'Termin\u0001'],
    ['a note', 'Termin', 'Termin\u0002'],
    ['the end of a paragraph within a word', 'Termine', 'Ter\rmine'],
  ])('%s makes a difference', (_, one, other) => {
    expect(printOfText(one)).not.toBe(printOfText(other));
  });

  it('tells what a writing has left half done from what a person has typed', () => {
    const steps = printsOfSteps(['Termine', 'Am 20.05. in', 'Hannover']);

    expect(['', 'Termine\r', 'Termine\rAm 20.05. in\r\rHannover'].map((text) => isStep(text, steps))).toEqual(
      [true, true, true],
    );
    expect(['Term', 'Termine\rRaum 3', 'Am 20.05. in'].some((text) => isStep(text, steps))).toBe(false);
  });

  it('takes a mark and white space for nothing', () => {
    expect(['', ' \r ', '{{mut:termine}}'].every(isBlankText)).toBe(true);
    expect(['x', '{{anderes}}', '{{mut:termine}} x'].some(isBlankText)).toBe(false);
    expect(linesOf('Eins\r\r \tZwei\r')).toEqual(['Eins', 'Zwei']);
  });
});
