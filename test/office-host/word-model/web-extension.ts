/**
 * Settings of an add-in in the file, where Office puts them: properties of a web extension that a list of task panes
 * names ([MS-OWEXML] 2.2.7, 2.3). Without settings there are no such parts.
 */
import { XmlElement } from './xml-element';
import type { WordPackage } from './word-package';

const WE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const WETP = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office/2011/relationships';

/** The add-in as its manifest names it; another add-in's settings are none of ours. */
const ADD_IN = '{8e0b4e53-3f5a-4b7f-9d5e-1c2d3e4f5a6b}';

/** What the file holds, each value as JSON. */
export function readSettings(file: WordPackage): Map<string, string> {
  const properties = extensionOf(file)?.first('we:properties')?.elements ?? [];
  return new Map(properties.map((one) => [one.attribute('name') ?? '', one.attribute('value') ?? '']));
}

export function writeSettings(file: WordPackage, settings: ReadonlyMap<string, string>): void {
  const extension = extensionOf(file) ?? (settings.size > 0 ? addExtension(file) : undefined);
  if (!extension) return;
  const properties = [...settings].map(([name, value]) => new XmlElement('we:property', { name, value }));
  extension.first('we:properties')?.replaceWith([new XmlElement('we:properties', {}, properties)]);
}

function extensionOf(file: WordPackage): XmlElement | undefined {
  for (const panes of file.related('', 'webextensiontaskpanes').values()) {
    for (const name of file.related(panes, 'webextension').values()) {
      const root = file.part(name);
      if (root?.first('we:reference')?.attribute('id') === ADD_IN) return root;
    }
  }
  return undefined;
}

function addExtension(file: WordPackage): XmlElement {
  const root = new XmlElement('we:webextension', { 'xmlns:we': WE, id: ADD_IN }, [
    new XmlElement('we:reference', {
      id: ADD_IN,
      version: '1.0.0.0',
      store: 'developer',
      storeType: 'Registry',
    }),
    new XmlElement('we:alternateReferences'),
    new XmlElement('we:properties'),
    new XmlElement('we:bindings'),
    new XmlElement('we:snapshot', { 'xmlns:r': OFFICE }),
  ]);
  const name = file.freeName('word/webextensions/webextension#.xml');
  file.addPart(name, 'application/vnd.ms-office.webextension+xml', root);
  const panes = ensurePanes(file);
  const id = file.relate(panes.name, `${MICROSOFT}/webextension`, name);
  const reference = new XmlElement('wetp:webextensionref', { 'xmlns:r': OFFICE, 'r:id': id });
  panes.root.insert([
    new XmlElement('wetp:taskpane', { dockstate: 'right', visibility: '0', width: '350', row: '1' }, [
      reference,
    ]),
  ]);
  return root;
}

function ensurePanes(file: WordPackage): { readonly name: string; readonly root: XmlElement } {
  const [known] = file.related('', 'webextensiontaskpanes').values();
  const held = known === undefined ? undefined : file.part(known);
  if (known !== undefined && held) return { name: known, root: held };
  const name = 'word/webextensions/taskpanes.xml';
  const root = new XmlElement('wetp:taskpanes', { 'xmlns:wetp': WETP });
  file.addPart(name, 'application/vnd.ms-office.webextensiontaskpanes+xml', root);
  file.relate('', `${MICROSOFT}/webextensiontaskpanes`, name);
  return { name, root };
}
