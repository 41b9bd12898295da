/** The limit of what a page loads at first, on small pages built for it; the real ones are held to it by each build. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import webpack, { type Stats, type WebpackPluginInstance } from 'webpack';

interface FirstLoadOptions {
  readonly pages: Readonly<
    Record<string, { readonly chunks: readonly string[]; readonly styles: readonly string[] }>
  >;
  readonly limit: number;
}

const { FirstLoad } = jest.requireActual<{
  readonly FirstLoad: new (options: FirstLoadOptions) => WebpackPluginInstance;
}>('../../.tools/first-load.cjs');

/** Text that cannot be packed: so many bytes of it stay about as many. */
function noise(bytes: number, seed: number): string {
  let state = seed;
  const sign = (): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(33 + (Math.floor(state / 65_536) % 90));
  };
  return JSON.stringify(Array.from({ length: bytes }, sign).join(''));
}

describe('the limit of the first load', () => {
  let folder: string;
  let printed: jest.SpyInstance;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mut-first-load-'));
    printed = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    writeFileSync(
      join(folder, 'page.js'),
      `self.text = ${noise(3_000, 1)};
       new Worker(new URL('./worker.js', import.meta.url), { name: 'page-worker' });
       import(/* webpackChunkName: "first" */ './first.js');
       import(/* webpackChunkName: "later" */ './later.js');`,
    );
    writeFileSync(join(folder, 'worker.js'), `self.text = ${noise(5_000, 2)};`);
    writeFileSync(join(folder, 'first.js'), `self.text = ${noise(7_000, 3)};`);
    writeFileSync(join(folder, 'later.js'), `self.text = ${noise(90_000, 4)};`);
  });

  afterEach(() => {
    printed.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  });

  async function build(limit: number, chunks: readonly string[] = ['first']): Promise<readonly string[]> {
    const compiler = webpack({
      mode: 'production',
      context: folder,
      entry: { page: './page.js' },
      output: { path: join(folder, 'built') },
      optimization: { minimize: false },
      plugins: [new FirstLoad({ pages: { page: { chunks, styles: [] } }, limit })],
    });
    const stats = await promisify<Stats | undefined>(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    return stats?.compilation.errors.map(({ message }) => message) ?? ['no stats'];
  }

  it('lets a page pass that stays below it, whatever comes later', async () => {
    expect(await build(30_000)).toEqual([]);
    expect(printed.mock.calls.flat().join('\n')).toMatch(
      /first load of page\.html: 1[5-9]\.\d KB of 30\.0 KB/,
    );
  }, 30_000);

  it('fails the build of a page that loads more, its worker and first view counted', async () => {
    const [error, ...more] = await build(12_000);

    expect(error).toMatch(
      /^page\.html loads 1[5-9]\.\d KB until its first view can be used, more than 12\.0 KB$/,
    );
    expect(more).toEqual([]);
  }, 30_000);

  it('fails the build where something is to be counted that is not there', async () => {
    await expect(build(30_000, ['frist'])).rejects.toThrow(
      'page.html is to load "frist", which is not built',
    );
  }, 30_000);
});
