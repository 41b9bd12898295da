import { createFetchedAssets } from '../../../src/adapters/browser/fetched-assets';

const files: Readonly<Record<string, string>> = {
  '/assets/files.json': '["preset/settings.csv","sample/offers.csv"]',
  '/assets/preset/settings.csv': 'Schlüssel;Wert',
};

describe('the tables that ship with the product, fetched from where the pages lie', () => {
  const { fetch: original } = globalThis;
  let asked: string[] = [];
  let isDown = false;

  beforeEach(() => {
    asked = [];
    isDown = false;
    globalThis.fetch = (address) => {
      const { pathname } = address as URL;
      asked.push(pathname);
      const text = files[pathname];
      return Promise.resolve(new Response(text, { status: isDown ? 503 : text === undefined ? 404 : 200 }));
    };
  });

  afterEach(() => {
    globalThis.fetch = original;
  });

  const open = (): ReturnType<typeof createFetchedAssets> => createFetchedAssets('https://mut.test/assets/');

  it('are found by their names', async () => {
    const found = await open().find('preset', 'settings');

    expect(found?.name).toBe('settings.csv');
    expect(new TextDecoder().decode(found?.bytes)).toBe('Schlüssel;Wert');
  });

  it('are not asked for where the set has none', async () => {
    const assets = open();

    expect(await assets.find('preset', 'offers')).toBeUndefined();
    expect(await assets.find('sample', 'papers')).toBeUndefined();
    expect(asked).toEqual(['/assets/files.json']);
  });

  it('are no empty tables while the server is down, and are there once it is back', async () => {
    const assets = open();
    isDown = true;
    await expect(assets.find('preset', 'settings')).rejects.toThrow(
      '/assets/files.json was answered with 503',
    );

    isDown = false;
    expect(await assets.find('preset', 'settings')).toBeDefined();
  });
});
