import { headSection } from '../../../src/core/papers/report-head';
import { signatureSection } from '../../../src/core/papers/report-signature';
import type { Rows } from '../office-of';
import { saySection } from '../report/say-section';
import { on } from '../survey/small-survey';
import { consultation, paper, papersOf } from './paper-rows';

const sayHead = (more: Rows[number] = {}, consultations?: Rows): string =>
  saySection(headSection, papersOf([paper(more)], consultations), on('2015-04-16'), 'p1');
const saySignature = (more: Rows[number] = {}): string =>
  saySection(signatureSection, papersOf([paper(more)]), on('2015-04-16'), 'p1');

describe('the head of a paper', () => {
  it('reads as a whole like this', () => {
    expect(sayHead()).toBe(
      [
        '[authority] Landkreis Musterland',
        '[authority] Die Landrätin',
        '| Art | Mitteilungsvorlage |',
        '| Organisationseinheit | Jobcenter |',
        '| Tagesordnungspunkt | ____ |',
        '| Drucksachen-Nr. | 2011-16/1040 |',
        '| Status | öffentlich |',
        '| Datum | 16.04.2015 |',
        '| Termin | Beratungsfolge |',
        '| 28.04.2015 | Ausschuss |',
        '[label] Bezeichnung:',
        '[title] Sachstandsbericht',
      ].join('\n'),
    );
  });

  it.each<[string, Rows[number], string]>([
    ['another number', { reference: '2016-21/7' }, '| Drucksachen-Nr. | 2016-21/7 |'],
    ['another date', { date: '2015-04-17' }, '| Datum | 17.04.2015 |'],
    ['its agenda item', { agendaItem: '4.1' }, '| Tagesordnungspunkt | 4.1 |'],
    ['that it is not public', { isPublic: false }, '| Status | nichtöffentlich |'],
    ['its kind', { paperType: 'report' }, '| Art | Berichtsvorlage |'],
    ['its financial effects', { financialEffects: 'Keine.' }, '[label] Finanzielle Auswirkungen:\nKeine.'],
  ])('shows %s', (_what, more, line) => {
    expect(sayHead()).not.toContain(line);
    expect(sayHead(more)).toContain(line);
  });

  it('lists the consultations by date, with the role where one is known', () => {
    const later = consultation('2015-05-06', 'Kreisausschuss', { role: 'deciding' });

    expect(sayHead({}, [later, consultation('2015-04-28', 'Ausschuss')])).toContain(
      '| Termin | Beratungsfolge | Rolle |\n| 28.04.2015 | Ausschuss |  |\n| 06.05.2015 | Kreisausschuss | Entscheidung |',
    );
  });

  it('shows the resolution of a decision paper, paragraph by paragraph', () => {
    const decision = {
      paperType: 'decision',
      resolution: 'Der Ausschuss stimmt zu.\nDie Mittel stehen bereit.',
    };

    expect(sayHead(decision, [consultation('2015-04-28', 'Ausschuss', { role: 'deciding' })])).toContain(
      '[label] Beschlussvorschlag:\nDer Ausschuss stimmt zu.\nDie Mittel stehen bereit.',
    );
  });
});

describe('the signature', () => {
  it('has the capacity, and the name where one is given', () => {
    expect(saySignature()).toBe('[signature] In Vertretung');
    expect(saySignature({ signatory: 'Mustermann' })).toBe(
      '[signature] In Vertretung\n[signature] (Mustermann)',
    );
  });

  it('is left out when neither is given', () => {
    expect(saySignature({ signatoryCapacity: null })).toBe('');
  });
});
