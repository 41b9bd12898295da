/** An office of any size and the returns its municipalities send: real files, each made when it is asked for. */
import { createWorkbookWriter } from '../../../src/adapters/xlsx/workbook-writer';
import { offerFormColumns } from '../../../src/core/register/offer-form-columns';
import { offers } from '../../../src/core/register/offers';
import { describeTableColumns } from '../../../src/core/sheets/describe-table-columns';
import { describeForm } from '../../../src/core/survey/describe-form';
import { invitations, surveys } from '../../../src/core/survey/survey-tables';
import { showCell } from '../../../src/core/values/cell-text';
import type { NamedFile } from '../../../src/ports/workbook-files';
import { makeCounty, makeOffer, type County } from './county';
import { createFormTemplate } from './form-template';
import { makeAnswers } from './municipal-answers';
import { officeRows, readOffice, writeOffice } from './office-workbook';
import { seeded, type Chance } from './seeded';
import { must } from '../../environment/must';
import { writeOffer } from './written-offer';

export interface ManyReturnsOptions {
  /** Returns, and as many municipalities: one each. */
  readonly count: number;
  /** At most as many as a form has rows for (30). */
  readonly offersPerReturn: number;
  readonly registerOffers: number;
  /** Share of the offers in the returns that the register holds, from 0 to 1. */
  readonly knownShare: number;
  readonly seed: number;
  /** How many of the register may be published; all where absent. */
  readonly publicOffers?: number;
}

export interface ManyReturns {
  /** The office's workbook, in which all municipalities are invited and nobody has answered. */
  readonly workbook: Uint8Array;
  readonly count: number;
  /** The filled-in form of a municipality, counted from 0; the same index gives the same bytes. */
  readonly form: (index: number) => NamedFile;
}

export async function manyReturns(options: ManyReturnsOptions): Promise<ManyReturns> {
  const { count, registerOffers, seed, publicOffers = Infinity } = options;
  const made = makeCounty({ municipalities: count, offers: registerOffers, seed });
  const held = made.offers.map((offer, index) =>
    index < publicOffers ? offer : { ...offer, publish: 'intern' },
  );
  const county = { ...made, offers: held };
  const fill = await createForms();
  return {
    workbook: await writeOffice(await officeRows(county, tokenOf)),
    count,
    form(index) {
      const chance = seeded(seed, index + 1);
      const { name, key } = municipalityAt(county, index);
      const filling = {
        answers: makeAnswers(chance),
        offers: chooseOffers(county, options, index, chance),
        words: new Map([
          [sampleName, name],
          [sampleKey, key],
          [sampleToken, tokenOf(index)],
        ]),
      };
      return { name: `${key}_${name}.xlsx`, bytes: fill(filling) };
    },
  };
}

/** The municipality the one form is made for; what it is called occurs nowhere else in a form. */
const sampleName = 'Musterhausen';
const sampleKey = '039999999';
const sampleToken = 'sample-token';

const tokenOf = (index: number): string => `token-${String(index).padStart(6, '0')}`;

function municipalityAt(county: County, index: number): { readonly name: string; readonly key: string } {
  const found = county.municipalities[index];
  if (!found)
    throw new Error(`There are ${county.municipalities.length} municipalities, none is number ${index}`);
  return { name: showCell(found['name'] ?? null), key: showCell(found['key'] ?? null) };
}

async function createForms(): Promise<ReturnType<typeof createFormTemplate>> {
  const sample: County = {
    municipalities: [{ name: sampleName, kind: 'Gemeinde', key: sampleKey }],
    places: [],
    providers: [],
    offers: [],
    placesWithOffers: 0,
  };
  const data = readOffice(await officeRows(sample, () => sampleToken));
  const [survey] = data.rows(surveys);
  const [invitation] = data.rows(invitations);
  if (!survey || !invitation) throw new Error('Nobody is invited to the survey');
  const titles: ReadonlySet<string> = new Set(offerFormColumns.map((name) => offers.columns[name].title));
  const offerColumns = describeTableColumns(offers).filter(({ title }) => titles.has(title));
  const plan = must(describeForm({ data, survey, invitation, offerColumns }));
  return createFormTemplate(await createWorkbookWriter().write(plan), plan);
}

/** Known offers are those of the municipality's place, so long as there are enough; the others are invented there. */
function chooseOffers(
  county: County,
  { offersPerReturn, knownShare }: ManyReturnsOptions,
  index: number,
  chance: Chance,
): ReturnType<typeof makeAnswers>[] {
  const { placesWithOffers } = county;
  const place = index % placesWithOffers;
  const here = Math.ceil((county.offers.length - place) / placesWithOffers);
  const start = Math.floor(index / placesWithOffers) * offersPerReturn;
  return Array.from({ length: offersPerReturn }, (_, number) => {
    const known = chance.hits(knownShare)
      ? county.offers[place + placesWithOffers * ((start + number) % here)]
      : undefined;
    const name = showCell(county.places[place]?.['name'] ?? null);
    return writeOffer(known ?? makeOffer(chance, name), known !== undefined, chance);
  });
}
