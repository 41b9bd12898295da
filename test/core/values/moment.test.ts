import { sayExactMoment, sayMoment, sayOfficeMoment, sayTime } from '../../../src/core/values/moment';

describe('moments', () => {
  it('are said by the clock on the wall', () => {
    const here = new Date(2015, 3, 16, 9, 5).toISOString();

    expect(sayMoment(here)).toBe('16.04.2015, 09:05');
    expect(sayTime(here)).toBe('09:05');
    expect(sayExactMoment(here)).toBe('16.04.2015, 09:05:00');
  });

  it('of the office are said by the clock of the office, in summer and in winter', () => {
    expect(sayOfficeMoment('2015-05-04T10:12:00Z')).toBe('04.05.2015, 12:12');
    expect(sayOfficeMoment('2015-12-31T23:30:00Z')).toBe('01.01.2016, 00:30');
  });

  it.each([sayMoment, sayExactMoment, sayTime, sayOfficeMoment])(
    'are given back where they are none',
    (saying) => {
      expect(saying('neulich')).toBe('neulich');
      expect(saying('')).toBe('');
    },
  );
});
