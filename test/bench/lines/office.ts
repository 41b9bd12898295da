/** Trips to the open Excel and the open Word: counted at the emulated hosts, so the same on every machine. */
import { everySection } from '../../contract/document-orders';
import { officeOfThisRun } from '../../office-host/office-versions';
import { tripsAllowed, type TripCost } from '../../office-host/trip-cost';
import { insertAnnex, workInWord } from '../../adapters/officejs-word/word-trips';
import { answerSurvey, excelTripsAllowed, workInExcel } from '../../scenario/excel-trips';
import { wordFigure, type Figure } from '../figure';
import type { BenchLine } from './bench-line';

/** Most bytes that Office takes in a request and gives in an answer. */
const MOST_BYTES = 5_000_000;

const stepsInExcel = [
  ['read the register', 'reading'],
  ['import 13 returns', 'importing'],
  ['decide on a proposal', 'deciding'],
  ['undo the import', 'undoing'],
] as const;

export const office: BenchLine = {
  name: 'office',
  async *run() {
    yield* excelFigures();
    yield* wordFigures();
  },
};

async function* excelFigures(): AsyncGenerator<Figure> {
  const survey = await answerSurvey();
  const all: TripCost[] = [];
  for (const count of [10, 1_000, 10_000]) {
    const { costs, imported } = await workInExcel(survey, count);
    if (imported !== survey.returns.length) throw new Error(`Only ${imported} returns were imported`);
    for (const [what, step] of stepsInExcel) {
      all.push(costs[step]);
      const title = `${what}, ${count.toLocaleString('en')} offers`;
      yield tripFigure(`Excel: ${title}`, costs[step], tripsAllowed(excelTripsAllowed[step], costs[step]));
    }
  }
  yield largestFigure('Excel', all);
}

async function* wordFigures(): AsyncGenerator<Figure> {
  const { inserting, refreshing, reading, removing } = await workInWord();
  const few = await insertAnnex(50);
  const many = await insertAnnex(5_000);
  const paper = `a paper of ${everySection.length} sections`;
  yield tripFigure(`Word: insert ${paper}`, inserting, 4);
  yield tripFigure('Word: refresh one section of it', refreshing, 3);
  yield tripFigure('Word: look at its sections', reading);
  yield tripFigure('Word: take all sections out', removing);
  yield tripFigure(`Word: insert ${paper}, annex of 50 rows`, few, tripsAllowed(4, few));
  yield tripFigure(`Word: insert ${paper}, annex of 5,000 rows`, many, tripsAllowed(4, many));
  yield largestFigure('Word', [inserting, refreshing, reading, removing, few, many]);
}

function tripFigure(what: string, { trips, actions, bytes }: TripCost, atMost?: number): Figure {
  const ours = `${trips} ${trips === 1 ? 'trip' : 'trips'}, ${actions.toLocaleString('en')} actions, ${showBytes(bytes)}`;
  if (atMost === undefined) return wordFigure(what, ours);
  return wordFigure(what, ours, `<= ${atMost} trips`, trips <= atMost);
}

function largestFigure(application: string, costs: readonly TripCost[]): Figure {
  const largest = Math.max(...costs.map((cost) => cost.largest));
  return wordFigure(
    `${application}: longest request or answer (${officeOfThisRun().title})`,
    showBytes(largest),
    `<= ${showBytes(MOST_BYTES)}`,
    largest <= MOST_BYTES,
  );
}

/** In the millions that the limits of Office are told in. */
function showBytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(3)} MB`;
}
