/**
 * The document's properties. No dates: the same paper is to give the same file
 * whenever it is written, and its own date stands in its head.
 */
import { escapeXml } from './xml-text';

/** The part `docProps/core.xml`. */
export function corePropertiesPart(title: string, author: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><dc:language>de-DE</dc:language>` +
    '</cp:coreProperties>'
  );
}
