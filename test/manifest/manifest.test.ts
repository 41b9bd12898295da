/** The manifest that tells Office about the panes. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const manifest = readFileSync('manifest.xml', 'utf8');

/** Values of an attribute, in the order of the file. */
function attributes(pattern: RegExp): readonly string[] {
  return [...manifest.matchAll(pattern)].map(([, value = '']) => value);
}

/** Width and height of a PNG, from its header. */
function sizeOf(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the manifest', () => {
  it('is readable for the Office tools and serves Excel and Word', () => {
    const shown = execFileSync(
      process.execPath,
      ['node_modules/office-addin-manifest/cli.js', 'info', 'manifest.xml'],
      {
        encoding: 'utf8',
      },
    );

    expect(shown).toMatch(/Id: [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/);
    expect(shown).toContain('Hosts: Workbook, Document');
    expect(shown).toContain('Default Locale: de-DE');
  });

  it('asks for no API set that would hide it in one of the hosts', () => {
    expect(manifest).not.toMatch(/<Requirements|<Set /);
  });

  it('defines every resource that it uses, each once', () => {
    const defined = attributes(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    const used = new Set(attributes(/resid="([^"]+)"/g));

    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
  });

  it('says everything in English too', () => {
    const strings = manifest.match(/<bt:String /g) ?? [];

    expect(manifest.match(/<bt:Override Locale="en-US"/g)).toHaveLength(strings.length);
  });

  it('names icons that are there in the size they promise', () => {
    const icons = [...new Set(attributes(/https:\/\/localhost:3000\/icons\/(icon-\d+\.png)/g))];

    expect(icons.sort()).toEqual(['icon-16.png', 'icon-32.png', 'icon-64.png', 'icon-80.png']);
    for (const icon of icons) {
      const size = Number(/\d+/.exec(icon)?.[0]);
      expect(sizeOf(`assets/icons/${icon}`)).toEqual([size, size]);
    }
  });

  it('opens pages that have a composition root', () => {
    const pages = [...new Set(attributes(/https:\/\/localhost:3000\/([a-z]+)\.html/g))];

    expect(pages.sort()).toEqual(['excel', 'word']);
    expect(pages.filter((page) => !existsSync(`src/entry/${page}.tsx`))).toEqual([]);
  });
});
