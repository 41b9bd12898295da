/**
 * What the workbook holds and exceljs does not write: custom XML parts, each as a part of its own, and the add-in's
 * settings and the protection of the structure together in one more custom XML part, under a namespace of this host.
 * Excel itself keeps settings in a part for web extensions and the protection in workbook.xml.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { HostWorkbook } from './host-workbook';

const SIDE = 'urn:emulated-excel:side';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

interface Side {
  readonly settings: Readonly<Record<string, string>>;
  readonly structureProtected: boolean;
}

/** The file with the parts added to what exceljs wrote. */
export function withSide(workbook: HostWorkbook, xlsx: Uint8Array): Uint8Array {
  const side: Side = {
    settings: Object.fromEntries(workbook.storedSettings),
    structureProtected: workbook.protection.protected,
  };
  const texts = [
    ...workbook.customXmlParts.items().map((part) => part.getXml()),
    `<side xmlns="${SIDE}">${Buffer.from(JSON.stringify(side)).toString('base64')}</side>`,
  ];
  const files = unzipSync(xlsx);
  const relations = texts.map(
    (_, index) =>
      `<Relationship Id="customXml${index + 1}" Type="${RELATION}" Target="../customXml/item${index + 1}.xml"/>`,
  );
  for (const [index, text] of texts.entries()) files[`customXml/item${index + 1}.xml`] = strToU8(text);
  const before = strFromU8(files[RELATIONS] ?? new Uint8Array());
  files[RELATIONS] = strToU8(before.replace('</Relationships>', `${relations.join('')}</Relationships>`));
  return zipSync(files);
}

/** Takes from the file what stands beside its sheets. */
export function readSide(workbook: HostWorkbook, xlsx: Uint8Array): void {
  const files = unzipSync(xlsx, { filter: ({ name }) => /^customXml\/item\d+\.xml$/.test(name) });
  for (const name of Object.keys(files).sort()) {
    const text = strFromU8(files[name] ?? new Uint8Array());
    const held = new RegExp(`<side xmlns="${SIDE}">([^<]*)<`).exec(text)?.[1];
    if (held === undefined) {
      workbook.customXmlParts.add(text);
      continue;
    }
    const side = JSON.parse(Buffer.from(held, 'base64').toString()) as Side;
    for (const [key, value] of Object.entries(side.settings)) workbook.storedSettings.set(key, value);
    if (side.structureProtected) workbook.protection.protect();
  }
}
