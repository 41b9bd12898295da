/** What the work in the open Excel costs, whatever the size of the register. `MUT_COUNTS=1` prints it. */
import { tripsAllowed } from '../office-host/trip-cost';
import { answerSurvey, excelTripsAllowed, workInExcel, type AnsweredSurvey } from './excel-trips';

let survey: AnsweredSurvey = { tables: [], returns: [] };

beforeAll(async () => {
  survey = await answerSurvey();
}, 120_000);

describe('the work in the open Excel', () => {
  it.each([10, 1_000, 10_000])(
    'takes as many trips with %i offers as the 4 MB they carry ask for',
    async (count) => {
      const { costs, imported } = await workInExcel(survey, count);
      if (process.env['MUT_COUNTS'] !== undefined) {
        process.stdout.write(`${count} offers: ${JSON.stringify(costs, null, 1)}\n`);
      }
      expect(imported).toBe(13);
      const { reading, importing, deciding, undoing } = costs;
      const { reading: toRead, importing: toImport, deciding: toDecide, undoing: toUndo } = excelTripsAllowed;
      expect(reading.trips).toBeLessThanOrEqual(tripsAllowed(toRead, reading));
      expect(importing.trips).toBeLessThanOrEqual(tripsAllowed(toImport, importing));
      expect(deciding.trips).toBeLessThanOrEqual(tripsAllowed(toDecide, deciding));
      expect(undoing.trips).toBeLessThanOrEqual(tripsAllowed(toUndo, undoing));
    },
    120_000,
  );
});
