import {
  audienceByAge,
  audienceEvidence,
  audienceOfColumn,
  audienceOfWord,
} from '../../../src/core/register/audience';
import { foldGerman } from '../../../src/core/register/fold-german';
import { partsOfDay } from '../../../src/core/register/hours';
import { AFTERNOON, EVENING, MORNING } from '../../../src/core/register/offer-vocabulary';
import { daysInTimes, daysInTitle } from '../../../src/core/register/weekdays';
import { serialOfDay, type IsoDay } from '../../../src/core/values/iso-date';
import { smallerPlaces } from '../../../src/core/register/written-place';
import { readWrittenStart } from '../../../src/core/register/written-start';

const [MO, DI, MI, DO, FR] = [1, 2, 4, 8, 16];

describe('when an offer takes place', () => {
  it.each([
    ['Mo 09:00–11:15', MORNING],
    ['9 Uhr bis 11 Uhr', MORNING],
    ['ab 14.30 Uhr', AFTERNOON],
    ['Di, Do 18:00-20:00', EVENING],
    ['Mo 9:00-11:00, Mi 18:00-20:00', MORNING | EVENING],
    ['16-18 Uhr', AFTERNOON],
    ['16 bis 18 Uhr', AFTERNOON],
    ['16-18h', AFTERNOON],
    ['9–13 Uhr', MORNING],
    ['Mo 18:30', EVENING],
    ['2.-3.10. in Zeven', 0],
    ['16:45–18:15', 0],
    ['nach Absprache', 0],
    ['24 Plätze', 0],
  ])('%s falls into its part of the day, or says nothing on the border', (times, expected) => {
    expect(partsOfDay(times)).toBe(expected);
  });

  it.each([
    ['Mo 09:00–11:15', MO],
    ['Mo.–Fr.', MO | DI | MI | DO | FR],
    ['donnerstags', DO],
    ['Di und Do', DI | DO],
    ['täglich', 0],
  ])('the times "%s" name its days', (times, expected) => {
    expect(daysInTimes(times)).toBe(expected);
  });

  it('reads days in a title only where they are no other word', () => {
    expect(daysInTitle('Sprachcafé (Di)')).toBe(DI);
    expect(daysInTitle('Frühstück mit Fr. Meyer')).toBe(0);
    expect(daysInTitle('so lernen wir Deutsch')).toBe(0);
  });

  it.each([
    ['Herbst 2015', '2015-10-05', true],
    ['Frühjahr 2015', '2014-10-05', false],
    ['Wintersemester 2014', '2015-02-01', true],
    ['Winter 2014', '2015-05-01', false],
  ])('%s may or may not mean %s', (written, day, expected) => {
    const { first, last } = readWrittenStart(written) ?? { first: 1, last: 0 };
    const serial = serialOfDay(day as IsoDay);

    expect(first <= serial && serial <= last).toBe(expected);
  });

  it('takes a school year from August to July', () => {
    const year = readWrittenStart('Schuljahr 2014/15');

    expect((year?.last ?? 0) - (year?.first ?? 0)).toBe(364);
    expect(readWrittenStart('bald')).toBeNull();
  });
});

describe('where an offer takes place', () => {
  it.each([
    ['Zeven, OT Brauel', ['Brauel', 'OT Brauel']],
    ['Zeven (Ortsteil Brauel)', ['Brauel', 'Zeven']],
    ['Brauel (SG Zeven)', ['Brauel']],
    ['Zeven-Brauel', ['Brauel']],
    ['Zeven', []],
  ])('"%s" may be noted with the larger place', (shown, expected) => {
    expect(smallerPlaces(shown)).toEqual(expected);
  });
});

describe('for whom an offer is', () => {
  const weight = (one: string, other: string): number =>
    audienceEvidence(audienceOfColumn([], one), audienceOfColumn([], other))[0];

  it.each([
    ['Frauen', 'Männer'],
    ['Senioren', 'Kinder'],
    ['Berufstätige', 'Jugendliche'],
  ])('%s and %s are two offers', (one, other) => {
    expect(weight(one, other)).toBeLessThanOrEqual(-5);
  });

  it.each([
    ['Frauen', 'Mütter'],
    ['Erwachsene', 'Frauen'],
  ])('%s and %s leave a doubt', (one, other) => {
    expect(weight(one, other)).toBeGreaterThan(-5);
    expect(weight(one, other)).toBeLessThan(0);
  });

  it('is said as it is: for all and for some is not the same as groups that overlap', () => {
    const reason = (one: string, other: string): string | null =>
      audienceEvidence(audienceOfColumn([], one), audienceOfColumn([], other))[1];

    expect(reason('alle', 'Kinder')).toBe('group.narrower');
    expect(reason('Erwachsene', 'Frauen')).toBe('group.overlapping');
    expect(reason('Frauen', 'Kinder')).toBe('group.different');
  });

  it.each(['Deutschkurs 9 bis 12 Uhr', 'von 14 bis 17 Uhr', 'bis 15 Teilnehmer', 'unter 20 Personen'])(
    'is not read from "%s"',
    (title) => {
      expect(audienceByAge(title)).toBe(0);
    },
  );

  it.each(['unter 18', 'U25', 'bis 27 Jahre', 'Deutsch (unter 18 Jahren)'])(
    '"%s" is for the young',
    (title) => {
      expect(audienceByAge(title)).toBeGreaterThan(0);
    },
  );

  it.each(['Mannheim', 'Mannschaft', 'Papagei', 'Familienzentrum', 'Frau'])('is not read from %s', (word) => {
    expect(audienceOfWord(foldGerman(word))).toBe(0);
  });

  it('is not read from the name of a place or a help', () => {
    expect(audienceOfWord(foldGerman('Jugendzentrum'))).toBe(0);
    expect(audienceOfWord(foldGerman('Kinderbetreuung'))).toBe(0);
  });

  it('is the same from either side', () => {
    expect(weight('Frauen', 'Mütter')).toBe(weight('Mütter', 'Frauen'));
  });
});
