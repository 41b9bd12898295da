/** The folder that is put on a server: what its pages, its manifest and its headers say of it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGES = ['excel', 'word', 'workbench'] as const;
const MICROSOFT = 'https://appsforoffice.microsoft.com';

describe('the built pages', () => {
  const built = join('dist', 'pages');
  const read = (file: string, folder = built): string => readFileSync(join(folder, file), 'utf8');
  /** As the page names its policy: each rule with its sources. */
  const policyOf = (html: string): ReadonlyMap<string, readonly string[]> => {
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    return new Map(
      policy
        .replaceAll('&#39;', "'")
        .split('; ')
        .map((rule) => rule.split(' '))
        .map(([name = '', ...sources]) => [name, sources]),
    );
  };
  /** Addresses in a manifest that are not Microsoft's names of its formats. */
  const addressesIn = (manifest: string): readonly URL[] =>
    [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(
      ([, address = '']) => new URL(address),
    );

  beforeAll(() => {
    execFileSync(process.execPath, ['.tools/build-command.mjs', 'pages'], { stdio: 'pipe' });
  }, 240_000);

  it('have a manifest whose every address is there', () => {
    const addresses = addressesIn(read('manifest.xml'));

    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter(({ origin }) => origin !== 'https://localhost:3000')).toEqual([]);
    expect(addresses.filter(({ pathname }) => !existsSync(join(built, pathname))).map(String)).toEqual([]);
  });

  it.each(PAGES)(
    'allow %s scripts of its own server and office.js, and talk to its own server only',
    (name) => {
      const html = read(`${name}.html`);
      const policy = policyOf(html);

      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('script-src')).toEqual(["'self'", MICROSOFT]);
      expect(policy.get('connect-src')).toEqual(["'self'"]);
      expect(policy.get('worker-src')).toEqual(["'self'"]);
      expect(policy.get('base-uri')).toEqual(["'none'"]);
      expect(policy.get('form-action')).toEqual(["'none'"]);
      // No script in the page itself: the policy would refuse it.
      expect(html.match(/<script(?![^>]* src=)[^>]*>/g)).toBeNull();
      expect(html).not.toMatch(/\son[a-z]+="/);
    },
  );

  it('ask the server for the same policy, which holds for their workers', () => {
    const headers = JSON.parse(read('headers.json')) as Readonly<Record<string, string>>;
    const policy = [...policyOf(read('excel.html'))].map(([name, sources]) => [name, ...sources].join(' '));

    expect(headers['Content-Security-Policy']).toBe(policy.join('; '));
  });

  it('make no code of text, which the policy would refuse', () => {
    const scripts = PAGES.flatMap((name) => [...read(`${name}.html`).matchAll(/src="([^":]+\.js)"/g)]);

    expect(scripts.length).toBeGreaterThan(6);
    for (const [, file = ''] of scripts) expect(read(file)).not.toMatch(/\beval\(|new Function\(/);
  });

  it('say in their manifest where they are served from, and with an office.js of their own name nobody else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mut-pages-'));
    const words = ['--config-name', 'pages', '--env', 'officejs=self', '--output-path', folder];
    execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', ...words], {
      stdio: 'pipe',
      env: { ...process.env, MUT_BASE_URL: 'https://mut.landkreis.example/add-in/' },
    });
    try {
      const manifest = read('manifest.xml', folder);
      expect(manifest).not.toContain('localhost:3000');
      const addresses = addressesIn(manifest).map(String);
      const elsewhere = addresses.filter((one) => !one.startsWith('https://mut.landkreis.example/add-in/'));
      expect(elsewhere).toEqual([]);
      expect(addresses.filter((one) => /[^:]\/\//.test(one))).toEqual([]);
      expect(read('headers.json', folder)).not.toContain('https:');
      for (const name of PAGES) expect(read(`${name}.html`, folder)).not.toContain('https:');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 240_000);
});
