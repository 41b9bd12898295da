/** Which dates that were typed as text may be turned into dates without asking. */
import { certainDate } from '../../../src/core/values/certain-date';

describe('a date that was typed as text', () => {
  it.each([
    ['22.05.2015', '2015-05-22'],
    [' 22. 5. 2015 ', '2015-05-22'],
    ['22.5.15', '2015-05-22'],
    ['1.1.70', '1970-01-01'],
    ['22. Mai 2015', '2015-05-22'],
    ['22,05,2015', '2015-05-22'],
    ['22.05.2015.', '2015-05-22'],
    ['22/05/2015', '2015-05-22'],
    ['05/22/2015', '2015-05-22'],
    ['05-05-2015', '2015-05-05'],
    ['2015-05-22', '2015-05-22'],
    ['2015/5/22', '2015-05-22'],
    ['02.2015', '2015-02'],
  ])('means one day: %s', (written, day) => {
    expect(certainDate(written)).toBe(day);
  });

  it.each([
    ['05/04/2015', 'is April to a German and May to an American'],
    ['22.5.45', 'is 1945 to Excel and 2045 to this program'],
    ['22.05.2015 14:30', 'would lose its time of day'],
    ['42146', 'may be a date without its format, or a number'],
    ['31.02.2015', 'is no day'],
    ['Anfang Mai', 'names no day'],
    ['', 'is nothing'],
  ])('is left to a person: %s %s', (written) => {
    expect(certainDate(written)).toBeUndefined();
  });
});
