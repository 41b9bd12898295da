import { publicOffers } from '../../../src/core/register/public-offers';
import { officeOf } from '../office-of';
import { on } from '../survey/small-survey';
import { offer, registerOf } from './offer-row';

describe('the offers of the annex', () => {
  it('stand by place and title as a German reader looks them up, else as in the sheet', () => {
    const rows = [
      offer('a', { venue: 'zeven', title: 'Kurs 10' }),
      offer('b', { venue: 'oerel', title: 'Ämter verstehen' }),
      offer('c', { venue: 'ostel', title: 'Zuhören' }),
      offer('d', { venue: 'zeven', title: 'Kurs 9' }),
      offer('e', { venue: null, title: 'Ohne Ort' }),
      offer('f', { venue: 'oerel', title: 'Beratung' }),
      offer('g', { venue: 'zeven', title: 'Kurs 9' }),
    ];

    const found = publicOffers(officeOf(registerOf(rows)), on('2015-04-16'));

    // Nowhere, Örel, Ostel, Zeven.
    expect(found.map(({ values }) => values.id)).toEqual(['e', 'b', 'f', 'c', 'd', 'g', 'a']);
  });

  it('keep together two places that are written alike', () => {
    const register = registerOf([
      offer('a', { venue: 'zeven', title: 'B' }),
      offer('b', { venue: 'other', title: 'A' }),
      offer('c', { venue: 'zeven', title: 'C' }),
    ]);
    const places = [...(register['places'] ?? []), { id: 'other', name: 'Zeven', municipality: '033570008' }];

    const found = publicOffers(officeOf({ ...register, places }), on('2015-04-16'));

    expect(found.map(({ values }) => values.id)).toEqual(['b', 'a', 'c']);
  });
});
