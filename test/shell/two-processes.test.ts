/** The real executable, killed while it writes, and twice at once on one workbook. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openXlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { readStatus } from '../../src/app/status';
import type { IsoDay } from '../../src/core/values/iso-date';
import { fillForm, openForm, saveForm } from '../../src/entry/demo/fill-form';
import { must } from '../environment/must';
import { executable, json, mut, newFolder, type Run } from './mut';

const origin = newFolder();
const book = 'Register.xlsx';
const returns = ['033575408', '033570008'] as const;

beforeAll(async () => {
  mut(origin, 'new', book, '--sample');
  mut(origin, 'forms', book, '--out', 'Bögen');
  for (const key of returns) {
    const name = readdirSync(join(origin, 'Bögen')).find((one) => one.startsWith(key)) ?? '';
    const form = await openForm(readFileSync(join(origin, 'Bögen', name)));
    fillForm(form, { answers: new Map([['contact_role', 'Rathaus']]), offers: [] });
    writeFileSync(join(origin, `${key}.xlsx`), await saveForm(form));
  }
});

/** A folder with the workbook and the state before it, and nothing else. */
function desk(): string {
  const own = newFolder();
  mkdirSync(join(own, 'Amt'));
  for (const name of [book, `${book}.bak`]) copyFileSync(join(origin, name), join(own, 'Amt', name));
  return join(own, 'Amt');
}

interface EndedRun extends Run {
  /** What ended it from outside. */
  readonly signal: NodeJS.Signals | null;
}

function start(
  folder: string,
  ...keys: readonly string[]
): { readonly child: ChildProcess; readonly ended: Promise<EndedRun> } {
  const files = keys.map((key) => join(origin, `${key}.xlsx`));
  const words = ['import', book, ...files, '--received', '2015-05-20', '--json'];
  const child = spawn(process.execPath, [executable, ...words], { cwd: folder });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (err += String(text)));
  const ended = new Promise<EndedRun>((resolve) => {
    child.on('close', (exit, signal) => resolve({ exit, signal, out, err }));
  });
  return { child, ended };
}

/** The figures of the workbook, read here: one more process for it would say nothing more. */
async function figuresOf(folder: string): Promise<unknown> {
  const store = must(openXlsxTableStore({ name: book, bytes: readFileSync(join(folder, book)) }));
  return must(await readStatus({ store }, '2015-05-22' as IsoDay)).figures;
}

/** A sign whose owner was killed before its name stood in it: only its age tells that nobody needs it. */
function ageCutSigns(folder: string): void {
  const longAgo = new Date(Date.now() - 600_000);
  for (const name of readdirSync(folder).filter((one) => one.startsWith('.~mut.'))) {
    const path = join(folder, name);
    if (!readFileSync(path, 'utf8').endsWith('}')) utimesSync(path, longAgo, longAgo);
  }
}

interface Killed {
  readonly folder: string;
  /** The workbook before, and the state before that. */
  readonly old: Buffer;
  readonly oldest: Buffer;
}

/** Tried in new folders until the process was there to be killed: it may end before it is told of the moment. */
async function killAt(moment: RegExp): Promise<Killed> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const folder = desk();
    const old = readFileSync(join(folder, book));
    const oldest = readFileSync(join(folder, `${book}.bak`));
    const { child, ended } = start(folder, returns[0]);
    const watcher = watch(folder, (_, name) => {
      if (moment.test(name ?? '')) child.kill('SIGKILL');
    });
    const { signal } = await ended;
    watcher.close();
    if (signal === 'SIGKILL') return { folder, old, oldest };
  }
  throw new Error(`In ${ATTEMPTS} runs nobody was killed at ${moment.source}`);
}

const ATTEMPTS = 25;

describe('an import that is killed while it writes', () => {
  it.each([
    ['announces itself', /^\.~mut\./],
    ['writes the state before', /^\.Register\.xlsx\.bak\..*\.tmp$/],
    ['writes the new workbook', /^\.Register\.xlsx\.[0-9a-f]{8}\.tmp$/],
    ['has kept the state before', /^Register\.xlsx\.bak$/],
    ['has put the new workbook in place', /^Register\.xlsx$/],
  ])(
    'as it %s leaves the old or the new workbook, and the next import goes on',
    async (_, moment) => {
      const { folder, old, oldest } = await killAt(moment);
      const left = readFileSync(join(folder, book));
      const backup = readFileSync(join(folder, `${book}.bak`));
      expect(backup.equals(oldest) || backup.equals(old)).toBe(true);
      expect(left.equals(old) || openXlsxTableStore({ name: book, bytes: left }).ok).toBe(true);
      ageCutSigns(folder);
      // The second return is new in any case, so that this import writes whatever the first one left.
      const next = await start(folder, ...returns).ended;
      expect([0, 1]).toContain(next.exit);
      expect(await figuresOf(folder)).toMatchObject({ survey: { returned: 2 } });
      expect(readdirSync(folder).sort()).toEqual([book, `${book}.bak`]);
    },
    120_000,
  );
});

describe('two imports into one workbook at once', () => {
  it('never lose one another’s returns: each is taken over, or told to try again', async () => {
    const told: number[] = [];
    // On a busy machine they may miss each other for a while.
    for (let round = 1; round <= 8 || (round <= 40 && !told.includes(1)); round += 1) {
      const folder = desk();
      const runs = await Promise.all(returns.map((key) => start(folder, key).ended));
      const refused = runs.filter((run) => run.exit === 3);
      for (const run of refused) {
        expect(json(run)).toMatchObject({
          issues: [{ code: expect.stringMatching(/^file\.(inUse|changed)$/) }],
        });
        expect(run.err).toContain('bitte');
      }
      expect(runs.filter((run) => run.exit === 1)).toHaveLength(2 - refused.length);
      expect(refused.length).toBeLessThan(2);
      expect(await figuresOf(folder)).toMatchObject({ survey: { returned: 2 - refused.length } });
      expect(existsSync(join(folder, `.~mut.${book}`))).toBe(false);
      told.push(refused.length);
    }
    // Otherwise they never met, and nothing was shown.
    expect(told).toContain(1);
    if (process.env['MUT_COUNTS'] !== undefined) process.stdout.write(`told in rounds: ${told.join(' ')}\n`);
  }, 300_000);
});
