/**
 * One writer at a time: a sign of our own beside the workbook while it is replaced.
 * Two imports started together would otherwise both find the file unchanged.
 */
import { open, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { issue, type Issue } from '../../core/values/issue';
import { codeOf } from './file-errors';

/** A writer holds the sign for seconds; one older than this was left behind by a crash. */
const STALE_MS = 60_000;

/** Does the work alone; answers `file.inUse` where another process is writing. The work's own errors pass through. */
export async function writeAlone(
  place: string,
  name: string,
  work: () => Promise<Issue | undefined>,
): Promise<Issue | undefined> {
  const sign = join(dirname(place), `.~mut.${basename(place)}`);
  if (!(await take(sign)) && !((await isStale(sign)) && (await retake(sign)))) {
    return issue(
      'file.inUse',
      { holder: 'holder.mut', lock: basename(sign), advice: 'advice.none' },
      { file: name },
    );
  }
  try {
    return await work();
  } finally {
    await rm(sign, { force: true });
  }
}

async function take(sign: string): Promise<boolean> {
  try {
    const handle = await open(sign, 'wx');
    await handle.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function retake(sign: string): Promise<boolean> {
  await rm(sign, { force: true });
  return take(sign);
}

async function isStale(sign: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(sign)).mtimeMs > STALE_MS;
  } catch (error) {
    // Gone meanwhile: the other one has just finished.
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
}
