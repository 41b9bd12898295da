import { checkOffice } from '../../../src/app/check-workbook';
import { settings } from '../../../src/core/office/settings';
import { checkRegister } from '../../../src/core/register/check-register';
import { countOffers } from '../../../src/core/register/count-offers';
import { isProposal } from '../../../src/core/register/is-proposal';
import { registerSystem } from '../../../src/core/register/register-system';
import { checkTables } from '../../../src/core/tables/check-tables';
import type { IsoDay } from '../../../src/core/values/iso-date';
import { officeOf, raw, sampleWith } from '../office-of';

const asOf = '2015-04-16' as IsoDay;

/** An offer nobody can find fault with. */
const sound = {
  id: 'a',
  title: 'Deutschkurs',
  status: 'active',
  offerClass: 'language-course',
  provider: 'vhs',
  venue: 'zeven',
  targetGroup: ['adults'],
  residenceStatus: ['unrestricted'],
  start: '2015-02-01',
  timeModel: 'part-time',
  childcare: 'no',
  publish: 'public',
  verifiedOn: '2015-03-01',
  verifiedBy: 'Koordinierungsstelle',
  source: 'provider',
};

function office(...offers: readonly Readonly<Record<string, unknown>>[]) {
  return officeOf({
    offers,
    providers: [{ id: 'vhs', name: 'Volkshochschule' }],
    places: [{ id: 'zeven', name: 'Zeven' }],
  });
}

function found(change: Readonly<Record<string, unknown>>): readonly unknown[] {
  return checkRegister(office({ ...sound, ...change }), asOf).map(({ code, at }) => [
    code,
    at.row,
    at.column,
  ]);
}

describe('checking an offer', () => {
  it('keeps a proposal that resembles another offer as a decision to be made', () => {
    const proposal = { id: 'b', title: 'Deutschkurs A1', status: 'proposed', candidateOf: 'a' };
    expect(checkRegister(office(sound, proposal), asOf)).toMatchObject([
      { code: 'proposal.undecided', at: { row: 2 }, params: { other: 'Deutschkurs' } },
    ]);
    expect(checkRegister(office(sound, { ...proposal, candidateOf: null }), asOf)).toEqual([]);
  });

  it('finds nothing wrong with a sound one', () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    ['ends before it begins', { status: 'ended', end: '2015-01-31' }, 'offer.endBeforeStart', 'Ende'],
    ['ends in a month before it begins', { status: 'ended', end: '2015-01' }, 'offer.endBeforeStart', 'Ende'],
    [
      'takes registrations after its end',
      { end: '2015-05-01', regDeadline: '2015-05-02' },
      'offer.deadlineAfterEnd',
      'Anmeldeschluss',
    ],
    ['lacks a start and has no rolling entry', { start: null }, 'offer.startMissing', 'Beginn'],
    ['goes down from B1 to A2', { levelFrom: 'b1', levelTo: 'a2' }, 'offer.levelOrder', 'Niveau bis'],
    ['takes nobody by age', { minAge: 27, maxAge: 18 }, 'offer.ageOrder', 'Alter bis'],
    ['needs more people than it has places', { capMin: 12, capMax: 10 }, 'offer.capacityOrder', 'Plätze max'],
    ['has more people than places', { capMax: 10, booked: 11 }, 'offer.overbooked', 'belegt'],
    [
      'is full with a free place',
      { status: 'full', capMax: 10, booked: 9 },
      'offer.fullWithFreePlaces',
      'Status',
    ],
    ['is active without a free place', { capMax: 10, booked: 10 }, 'offer.noFreePlaces', 'Status'],
    [
      'lets people wait beside free places',
      { capMax: 10, booked: 8, waitlist: 1 },
      'offer.waitlistBesideFreePlaces',
      'Warteliste',
    ],
    ['is free of charge for 20 €', { costType: 'free', amount: 2000 }, 'offer.freeWithAmount', 'Betrag'],
    ['is active past its end', { end: '2015-03-31' }, 'offer.endPassed', 'Ende'],
    ['is still planned past its start', { status: 'planned' }, 'offer.startPassed', 'Status'],
    ['was verified tomorrow', { verifiedOn: '2015-04-17' }, 'offer.verifiedInFuture', 'zuletzt geprüft'],
    [
      'is a course that came into being in July 2016',
      { courseType: 'deufoev' },
      'code.notInForce',
      'Kursart',
    ],
    [
      'is a course type that had ended',
      { start: '2017-02', courseType: 'esf-bamf' },
      'code.notInForce',
      'Kursart',
    ],
    [
      'was last verified half a year ago',
      { verifiedOn: '2014-10-16' },
      'offer.dueForReview',
      'zuletzt geprüft',
    ],
  ])('tells when it %s', (_, change, code, column) => {
    expect(found(change)).toEqual([[code, 1, column]]);
  });

  it.each([
    ['ends in the month in which it begins', { status: 'ended', end: '2015-02' }],
    ['ends in the year in which it begins', { end: '2015' }],
    ['has no start but can be joined at any time', { start: null, rollingEntry: true }],
    ['stays on one level', { levelFrom: 'b1', levelTo: 'b1' }],
    ['is full and has no free place', { status: 'full', capMax: 10, booked: 10, waitlist: 4 }],
    ['ended when it was to end', { status: 'ended', end: '2015-03-31', verifiedOn: '2013-01-01' }],
    ['ends today', { end: '2015-04-16' }],
    ['is a course type of its time', { courseType: 'esf-bamf' }],
    ['began in the year in which its course type came into being', { start: '2016', courseType: 'deufoev' }],
    ['is due tomorrow', { verifiedOn: '2014-10-17' }],
    ['is of a class that is verified once a year', { offerClass: 'counselling', verifiedOn: '2014-10-16' }],
    ['is a proposal without a start', { status: 'proposed', start: null, verifiedOn: null }],
  ])('says nothing when it %s', (_, change) => {
    expect(found(change)).toEqual([]);
  });

  it('judges a course type without a start as of today', () => {
    const rolling = { start: null, rollingEntry: true, courseType: 'deufoev', verifiedOn: '2018-01-01' };

    expect(found(rolling).map((one) => (one as readonly unknown[])[0])).toContain('code.notInForce');
    expect(checkRegister(office({ ...sound, ...rolling }), '2018-02-01' as IsoDay)).toEqual([]);
  });

  it('points at the lower of two rows that are the same offer', () => {
    const other = { ...sound, id: 'b', title: 'Deutsch-Kurs', start: '2015-02' };

    expect(checkRegister(office(sound, other), asOf)).toMatchObject([
      {
        code: 'offer.doubled',
        at: { row: 2, column: 'Bezeichnung' },
        params: { other: 'Deutschkurs', row: 2 },
      },
    ]);
    expect(checkRegister(office(sound, { ...other, start: '2015-09-01' }), asOf)).toEqual([]);
  });

  it.each([
    ['review.months', 'halbjährlich'],
    ['matching.same', 'sehr'],
    ['matching.possible', '140'],
  ])('tells when the setting %s is unreadable, and goes on with what was set at first', (key, value) => {
    const data = officeOf({ offers: [sound], settings: [{ key, value }] });
    const issues = checkRegister(data, asOf);

    expect(issues).toMatchObject([
      { code: 'setting.unreadable', at: { table: settings.name }, params: { cell: value } },
    ]);
  });
});

describe('what an offer must have', () => {
  const codes = (change: Readonly<Record<string, unknown>>): readonly string[] =>
    checkTables(office({ ...sound, ...change }), isProposal).map(
      (one) => `${one.code} ${String(one.params['title'] ?? one.params['titles'] ?? one.params['target'])}`,
    );

  it('is an error from "geplant" on and a hint in a proposal', () => {
    expect(codes({ targetGroup: null, status: 'planned' })).toEqual(['required.missing Zielgruppe']);
    expect(codes({ targetGroup: null, status: 'proposed' })).toEqual([
      'required.missingInProposal Zielgruppe',
    ]);
  });

  it('is a known provider, an error in an offer and a hint in a proposal, with the table called by its title', () => {
    expect(codes({ provider: raw('Nähstube') })).toEqual(['reference.unknown Träger']);
    expect(codes({ provider: raw('Nähstube'), status: 'proposed' })).toEqual([
      'reference.unknownInProposal Träger',
    ]);
  });

  it('is one provider and not several of that name', () => {
    const twice = ['p-8', 'p-9'].map((id) => ({ id, name: 'Nähstube' }));
    const found = (status: string): readonly string[] => {
      const offer = { ...sound, provider: raw('Nähstube'), status };
      return checkTables(officeOf({ offers: [offer], providers: twice }), isProposal).map(({ code }) => code);
    };

    expect(found('planned')).toContain('reference.ambiguous');
    expect(found('proposed')).toContain('reference.ambiguousInProposal');
  });
});

describe('the figures of the register', () => {
  it('leave proposals out of the total and count full offers as running', () => {
    const statuses = ['proposed', 'planned', 'active', 'full', 'paused', 'ended', 'proposed'];
    const data = office(...statuses.map((status, place) => ({ ...sound, id: String(place), status })));

    expect(registerSystem.figures(data, asOf)).toEqual({
      offers: { total: 5, running: 2, active: 1, full: 1, proposed: 2, dueForReview: 0 },
    });
  });

  it('lead back to the rows that are due', () => {
    const data = office(
      sound,
      { ...sound, id: 'b', verifiedOn: '2014-06-30' },
      { ...sound, id: 'c', verifiedOn: null },
    );

    expect(countOffers(data, asOf).dueForReview.map(({ sheetRow }) => sheetRow)).toEqual([3]);
  });

  it('use the interval of the office for a class without one of its own', () => {
    const data = officeOf({
      offers: [{ ...sound, verifiedOn: '2014-12-01' }],
      codeLists: [{ id: '1', list: 'Angebotsart', code: 'language-course', label: 'Sprachkurs' }],
      settings: [{ key: 'review.months', value: '3' }],
    });

    expect(countOffers(data, asOf).dueForReview).toHaveLength(1);
  });
});

describe('the sample county on the day of its paper', () => {
  it('has offers to review, one that ran out, and nothing that is wrong', () => {
    const data = sampleWith();
    const codes = checkOffice(data, asOf).map((one) => one.code);
    const due = codes.filter((code) => code === 'offer.dueForReview').length;

    expect(new Set(codes)).toEqual(new Set(['offer.dueForReview', 'offer.endPassed']));
    expect(due).toBe(countOffers(data, asOf).dueForReview.length);
    expect(registerSystem.figures(data, asOf)).toEqual({
      offers: { total: 43, running: 33, active: 28, full: 5, proposed: 0, dueForReview: 5 },
    });
  });
});
