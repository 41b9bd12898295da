/** The manifest that tells Office about the panes. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { scripts } from '../../package.json';
import { excelTexts } from '../../src/core/texts/panes/excel-texts';
import { firstDoor } from '../../src/entry/first-door';

const manifest = readFileSync('manifest.xml', 'utf8');

/** Values of an attribute, in the order of the file. */
function attributes(pattern: RegExp): readonly string[] {
  return [...manifest.matchAll(pattern)].map(([, value = '']) => value);
}

const buttons = attributes(/<Control xsi:type="Button" id="([^"]+)"/g);

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

  it('names icons that are there, in every size of every button, as large as they promise', () => {
    const pattern = /<bt:Image id="([a-z]+)\.(\d+)" DefaultValue="https:\/\/localhost:3000\/icons\/([^"]+)"/g;
    const icons = [...manifest.matchAll(pattern)].map(([, name = '', size = '', file = '']) => {
      expect(file).toBe(`${name}-${size}.png`);
      expect(sizeOf(`assets/icons/${file}`)).toEqual([Number(size), Number(size)]);
      return file;
    });

    const drawings = readdirSync('assets/icons').filter((file) => file.endsWith('.svg'));
    expect(icons).toHaveLength(drawings.length * 8);
  });

  it('gives every button and group all sizes of one picture', () => {
    const pictures = [...manifest.matchAll(/<Icon>(.*?)<\/Icon>/gs)].map(([, icon = '']) =>
      [...icon.matchAll(/<bt:Image size="(\d+)" resid="([a-z]+)\.(\d+)" \/>/g)].map(
        ([, size = '', name = '', own = '']) => ({ size: Number(size), name, own: Number(own) }),
      ),
    );

    expect(pictures.length).toBe(3 + buttons.length);
    for (const sizes of pictures) {
      expect(sizes.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      expect(sizes.every(({ size, own }) => size === own)).toBe(true);
      expect(new Set(sizes.map(({ name }) => name)).size).toBe(1);
    }
  });

  it('has an id of its own for every tab, group and button', () => {
    const ids = attributes(/<(?:CustomTab|Group|Control)[^>]* id="([^"]+)"/g);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('Mut'))).toBe(true);
  });

  it.each(['Workbook', 'Document'])('puts a tab of its own on the ribbon of a %s', (host) => {
    const part = new RegExp(`<Host xsi:type="${host}">.*?</Host>`, 's').exec(manifest)?.[0];

    expect(part).toContain('<CustomTab ');
    expect(part).toContain('<Label resid="tab.label" />');
  });

  it('names its buttons as the pane names its views, in both languages', () => {
    const views = ['overview', 'register', 'survey', 'check'] as const;

    for (const view of views) {
      const { de, en } = excelTexts[`tab.${view}`];
      expect(manifest).toMatch(
        new RegExp(
          `id="${view}.label" DefaultValue="${de}">\\s*<bt:Override Locale="en-US" Value="${en}" />`,
        ),
      );
    }
  });

  it('opens pages that have a composition root, each with a view that is there', () => {
    const addresses = attributes(/DefaultValue="(https:\/\/localhost:3000\/[a-z]+\.html[^"]*)"/g).map(
      (address) => new URL(address),
    );
    const pages = [...new Set(addresses.map(({ pathname }) => pathname))];

    expect(pages.sort()).toEqual(['/excel.html', '/word.html']);
    expect(pages.filter((page) => !existsSync(`src/entry/${page.slice(1, -5)}.tsx`))).toEqual([]);
    const asked = addresses.filter(({ search }) => search !== '');
    expect(asked.map(({ search }) => firstDoor(search)?.view)).toEqual(
      asked.map(({ searchParams }) => searchParams.get('view')),
    );
  });

  it('leaves the pane to open with its overview where the address names no view', () => {
    expect(firstDoor('?_host_Info=Excel$Win32$16.01$de-DE')).toBeUndefined();
    expect(firstDoor('?view=nonsense&_host_Info=Excel')).toBeUndefined();
  });

  it('is brought into Office by tools that send nobody a word about it', () => {
    // Since its version 3 the package only keeps the setting; before, it sent what was done with the tools.
    const source = readFileSync('node_modules/office-addin-usage-data/lib/usageData.js', 'utf8');
    expect(source).toContain('sendUsageDataEvent(_data) { }');
    expect(source).not.toMatch(/require\("(?:node:)?(?:https?|net|node-fetch|applicationinsights)"\)/);
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining(['sideload:excel', 'sideload:word', 'sideload:stop', 'validate']),
    );
  });
});
