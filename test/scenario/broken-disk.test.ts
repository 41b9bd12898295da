/**
 * Every command that writes, on a disk that fails at each of its calls in turn: with an error, because the process is
 * killed, because the power is cut. Whoever is killed does nothing more, so those disks are taken from one run that
 * nothing befell. `MUT_COUNTS=1` prints how many calls and runs that were.
 */
import { createHash } from 'node:crypto';
import { fillForm, openForm, saveForm } from '../../src/entry/demo/fill-form';
import { invitations } from '../../src/core/survey/survey-tables';
import type { NamedFile } from '../../src/ports/workbook-files';
import type { FaultyDisk } from '../environment/faulty-disk';
import { book, diskWith, isOurLeftover, runOn, type Ran } from '../environment/office-on-disk';
import { makeSampleFiles, openBook } from './sample-files';
import { must } from '../environment/must';

type Files = ReadonlyMap<string, Uint8Array>;

interface Story {
  readonly words: readonly string[];
  readonly before: Files;
  readonly inputs?: readonly NamedFile[];
  /** What a person does afterwards; the same again where it is left out. */
  readonly again?: readonly string[];
}

const backup = `${book}.bak`;
const codes = ['EIO', 'ENOSPC', 'EPERM', 'EBUSY', 'EACCES'] as const;
let stories: Readonly<Record<string, Story>> = {};

beforeAll(async () => {
  const sample = await makeSampleFiles();
  const inputs = [await filled(sample.forms.get('033575408'))];
  const withTokens = new Map([[book, sample.book]]);
  const imported = diskWith(new Map([...withTokens, [backup, await threeInvited(sample.book)]]));
  await runOn(imported, ['import', book, 'Eingang'], inputs);
  const toExport = ['export', book, '--format', 'csv', '--out', '/Büro/CSV', '--force'];
  const exported = diskWith(new Map([[book, await threeInvited(sample.book)]]));
  await runOn(exported, toExport);
  const toForms = ['forms', book, '--out', '/Büro/Bögen'];
  stories = {
    import: {
      words: ['import', book, 'Eingang'],
      before: new Map([...withTokens, [backup, await threeInvited(sample.book)]]),
      inputs,
    },
    undo: { words: ['undo', book], before: imported.content() },
    new: { words: ['new', book, '--force'], before: withTokens },
    report: {
      words: ['report', book, '--out', '/Büro/Vorlage.docx', '--force'],
      before: new Map([...withTokens, ['/Büro/Vorlage.docx', new TextEncoder().encode('von Hand')]]),
    },
    export: { words: toExport, before: new Map([...exported.content(), ...withTokens]) },
    forms: {
      words: toForms,
      before: new Map([[book, await threeInvited(sample.book)]]),
      again: [...toForms, '--force'],
    },
  };
});

async function filled(form: NamedFile | undefined): Promise<NamedFile> {
  const workbook = await openForm(form?.bytes ?? new Uint8Array());
  fillForm(workbook, {
    answers: new Map([['contact_role', 'Rathaus']]),
    offers: [
      new Map([
        ['Bezeichnung', 'Neues'],
        ['Angebotsart', 'Begegnung'],
      ]),
    ],
  });
  return { name: 'Zeven.xlsx', bytes: await saveForm(workbook) };
}

/** The workbook with two municipalities to ask that have no tokens yet. */
async function threeInvited(bytes: Uint8Array): Promise<Uint8Array> {
  const store = openBook(bytes);
  const [table] = must(await store.read([invitations.excelName]));
  if (!table) throw new Error('No invitations');
  const token = table.header.indexOf(invitations.columns.token.title);
  const updates = [0, 1].map((row) => ({ row, column: token, after: null }));
  const removals = [...table.rows.keys()].slice(2);
  must(await store.apply([{ read: table, updates, inserts: [], removals }]));
  return store.bytes();
}

describe.each(['import', 'undo', 'new', 'report', 'export', 'forms'])('mut %s on a broken disk', (name) => {
  it('leaves the old or the new files, whole, and goes on from there as if nothing had been', async () => {
    const story = stories[name];
    if (!story) throw new Error(`No story ${name}`);
    const quiet = diskWith(story.before);
    const expected = await runOn(quiet, story.words, story.inputs);
    const after = quiet.content();
    const calls = quiet.calls.length;
    const settled = new Set<string>();
    let disks = 0;
    let faults = 0;
    for (let at = 1; at <= calls; at += 1) {
      const call = quiet.calls[at - 1] ?? '';
      const failed: Afterwards[] = [];
      for (const code of codesAt(at, calls)) {
        const failing = diskWith(story.before, { at, code });
        const ran = await runOn(failing, story.words, story.inputs);
        faults += 1;
        failed.push({ fault: code, disk: failing, ran });
        if (ran.exit === expected.exit && !isUnflushable(call, code)) failed.push(...cutsAfter(failing, ran));
      }
      const afterwards: readonly Afterwards[] = [
        ...failed,
        { fault: 'killed', disk: quiet.killedAt(at) },
        { fault: `power cut, seed ${at}`, disk: quiet.cutAt(at, at) },
        { fault: `power cut, seed ${-at}`, disk: quiet.cutAt(at, -at) },
      ];
      for (const { fault, disk, ran: said } of afterwards) {
        const what = `${fault} at call ${at} (${quiet.calls[at - 1] ?? ''})`;
        expect([what, wrongIn(disk, story, after, said, expected)]).toEqual([what, []]);
        disks += 1;
        const state = stateOf(disk);
        if (settled.has(state)) continue;
        settled.add(state);
        expect([what, await wrongAgain(disk, story, after)]).toEqual([what, []]);
      }
    }
    for (const { fault, disk, ran } of cutsAfter(quiet, expected)) {
      expect([fault, wrongIn(disk, story, after, ran, expected)]).toEqual([fault, []]);
      disks += 1;
    }
    if (process.env['MUT_COUNTS'] !== undefined) {
      process.stdout.write(
        `${name}: ${calls} calls, ${faults} errors, ${disks} disks afterwards, ${settled.size} of them different\n`,
      );
    }
    expect(faults).toBeGreaterThanOrEqual(calls);
    expect(disks).toBeGreaterThanOrEqual(faults + 3 * calls);
  }, 300_000);
});

interface Afterwards {
  readonly fault: string;
  readonly disk: FaultyDisk;
  readonly ran?: Ran;
}

/** Calls at the start and the end of a run that fail with every code; between them are many alike files. */
const [FIRST, LAST] = [50, 30];

function codesAt(at: number, calls: number): readonly string[] {
  return at <= FIRST || at > calls - LAST ? codes : [codes[at % codes.length] ?? 'EIO'];
}

/** Once success was told, no power cut may bring back what was before. */
function cutsAfter(disk: FaultyDisk, ran: Ran): readonly Afterwards[] {
  return [1, 2, 3, 4, 5, 6].map((seed) => ({
    fault: `power cut after the end, seed ${seed}`,
    disk: disk.cutAt(disk.calls.length + 1, seed),
    ran,
  }));
}

/** Some systems let no folder be flushed, and say so in these words: nothing can be promised there. */
function isUnflushable(call: string, code: string): boolean {
  return /^(open|sync|close) (Büro|CSV|Bögen|)$/.test(call) && (code === 'EPERM' || code === 'EACCES');
}

const same = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0);

/** What a person would find wrong after the failure; without `ran` nobody lived to say anything. */
function wrongIn(
  disk: FaultyDisk,
  { before }: Story,
  after: Files,
  ran: Ran | undefined,
  expected: Ran,
): readonly string[] {
  const found = disk.content();
  const names = new Set([
    ...before.keys(),
    ...after.keys(),
    ...[...found.keys()].filter((one) => !isOurLeftover(one)),
  ]);
  const all = [...names].map((name) => ({
    name,
    isOld:
      same(found.get(name), before.get(name)) || (name === backup && same(found.get(name), before.get(book))),
    isNew: same(found.get(name), after.get(name)),
  }));
  const broken = all
    .filter(({ isOld, isNew }) => !isOld && !isNew)
    .map(({ name }) => `${name} is neither old nor new`);
  const isForm = (name: string): boolean => name.includes('/Bögen/') && found.has(name);
  if (all.some(({ name }) => isForm(name)) && !same(found.get(book), after.get(book))) {
    broken.push('a form carries a token that the workbook does not know');
  }
  if (!ran) return broken;
  if (ran.exit === expected.exit) {
    broken.push(...all.filter(({ isNew }) => !isNew).map(({ name }) => `told as done, but ${name} is old`));
    return broken;
  }
  return [...broken, ...wrongWords(ran), ...wrongClaims(ran, all)];
}

function wrongWords({ exit, lines }: Ran): readonly string[] {
  const errors = lines.filter((line) => line.startsWith('Fehler: '));
  const isRight =
    exit === 3 &&
    errors.length === 1 &&
    /^Fehler: \/Büro[^:]*: .*[Bb]itte/.test(errors[0] ?? '') &&
    lines.length <= 2;
  return isRight && !/\n|\{|undefined|hätte nicht/.test(lines.join())
    ? []
    : [`exit ${exit}: ${lines.join('\n')}`];
}

/** "Nothing was changed" must be true. */
function wrongClaims(
  { lines }: Ran,
  all: readonly { readonly name: string; readonly isOld: boolean }[],
): readonly string[] {
  const told = lines.join('\n');
  const changed = all.filter(({ name, isOld }) => !isOld && name !== backup).map(({ name }) => name);
  const tokensOnly = changed.every((name) => name === book) && told.includes('Kennungen');
  return changed.length === 0 || tokensOnly || /sind schon neu|ist neu geschrieben/.test(told)
    ? []
    : [`changed: ${changed.join()}`];
}

/** The same command on what is left has to end as it would have at once. */
async function wrongAgain(disk: FaultyDisk, story: Story, after: Files): Promise<readonly string[]> {
  const next = disk.next();
  const isDone = same(next.content().get(book), after.get(book));
  const ran = await runOn(next, story.again ?? story.words, story.inputs);
  const found = next.content();
  const wrong = [...after].filter(([name, bytes]) => name !== backup && !same(found.get(name), bytes));
  const written = isDone
    ? story.words[0] === 'import' || story.words[0] === 'undo'
      ? []
      : ['CSV', 'Bögen', 'Vorlage']
    : [''];
  const left = [...found].filter(
    ([path, bytes]) =>
      isOurLeftover(path) && written.some((part) => path.includes(part)) && !isCutSign(path, bytes),
  );
  return [
    ...(ran.exit === 3 ? ran.lines : []),
    ...wrong.map(([name]) => `${name} is not as it would have been`),
    ...left.map(([path]) => `${path} lies about`),
  ];
}

/** A draft that a power cut has taken the name of its owner: only its age tells that nobody needs it. */
function isCutSign(path: string, bytes: Uint8Array): boolean {
  return path.includes('/.~mut.') && !new TextDecoder().decode(bytes).endsWith('}');
}

const digests = new WeakMap<Uint8Array, string>();

function digestOf(bytes: Uint8Array): string {
  const known = digests.get(bytes) ?? createHash('sha1').update(bytes).digest('hex');
  digests.set(bytes, known);
  return known;
}

/** The disk without what differs from run to run, so that each state is gone on from once. */
function stateOf(disk: FaultyDisk): string {
  const files = [...disk.content()].map(([path, bytes]) => {
    const name = path.replace(/[0-9a-f-]{36}|[0-9a-f]{8}(?=\.tmp)/g, 'id');
    return `${name} ${path.includes('/.~mut.') ? isCutSign(path, bytes) : digestOf(bytes)}`;
  });
  return files.sort().join('\n');
}
