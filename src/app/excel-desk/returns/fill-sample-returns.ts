/** The sample county's municipalities fill in what comes next of them; what that takes is loaded then. */
import { invitations, surveys } from '../../../core/survey/survey-tables';
import type { OfficeData } from '../../../core/tables/office-data';
import { issue } from '../../../core/values/issue';
import { fail, ok, type Result } from '../../../core/values/result';
import type { TableAssets } from '../../../ports/table-assets';
import type { NamedFile, SheetReader, WorkbookWriter } from '../../../ports/workbook-files';
import type { Breathe, CancelSign } from '../../../ports/world';
import type { OfficeSession } from '../../desk/office-session';
import { giveTokens } from '../../create-forms';
import { nextWave, SAMPLE_SURVEY } from '../../sample-county';
import type { ReturnsProgress } from './returns-view';

export interface SampleReturnsWorld {
  readonly assets: TableAssets;
  readonly loadAssetReader: () => Promise<SheetReader>;
  readonly loadWriter: () => Promise<WorkbookWriter>;
  readonly breathe: Breathe;
}

/** As after forms were made: what was sent out has its token in the workbook. */
async function readWithTokens(session: OfficeSession): Promise<Result<OfficeData>> {
  session.forget();
  const data = await session.read();
  if (!data.ok || nextWave(data.value) === null) return data;
  const survey = data.value.find(surveys, SAMPLE_SURVEY);
  const invited = data.value.rows(invitations);
  if (!survey || invited.every(({ values }) => values.token !== null)) return data;
  const given = await giveTokens(session, data.value, survey, invited);
  session.forget();
  return given.ok ? session.read() : given;
}

/** None where the workbook is not the sample county's; there, invitations without a token get theirs first. Fails with `import.cancelled` and as `makeSampleReturns` does. */
export async function fillSampleReturns(
  world: SampleReturnsWorld,
  session: OfficeSession,
  tell: (progress: ReturnsProgress) => void,
  cancel: CancelSign,
): Promise<Result<readonly NamedFile[]>> {
  const data = await readWithTokens(session);
  if (!data.ok) return data;
  const wave = nextWave(data.value);
  if (wave === null) return ok([]);
  const [{ makeSampleReturns }, reader, writer] = await Promise.all([
    import(/* webpackChunkName: "desk-sample-returns" */ '../../sample-returns'),
    world.loadAssetReader(),
    world.loadWriter(),
  ]);
  const made = await makeSampleReturns(
    { assets: world.assets, reader, writer, breathe: world.breathe },
    { data: data.value, wave, today: session.clock.today() },
    (done, total) => {
      tell({ phase: 'opening', done, total });
    },
    cancel,
  );
  if (!made.ok) return made;
  return made.value ? ok(made.value) : fail(issue('import.cancelled'));
}
