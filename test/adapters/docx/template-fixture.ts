/** Templates as small as they can be, in the notation Word writes; and parts of a written file as text. */
import { openPackage } from '../../../src/adapters/opc/opc-package';
import { officeLimits } from '../../../src/adapters/opc/package-limits';
import { savePackage } from '../../../src/adapters/opc/save-package';
import { createDocxWriter } from '../../../src/adapters/docx/write-docx';
import type { PaperDocument } from '../../../src/ports/document-writer';
import type { WrittenPaper } from '../../../src/ports/paper-writer';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const sectPr =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1134" w:left="1417"/></w:sectPr>';

export const germanStyles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/></w:style>';

interface TemplateParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly core?: string;
  readonly mainType?: string;
  /** Properties of the last section of pages; the header is on every page where it is named `r-header` there. */
  readonly section?: string;
}

/** A .docx file around the children of its body; the last section's properties are added. */
export function templateWith(parts: TemplateParts): Uint8Array {
  const related = (['styles', 'numbering', 'header', 'footer'] as const).filter(
    (kind) => parts[kind] !== undefined,
  );
  const roots = { styles: 'styles', numbering: 'numbering', header: 'hdr', footer: 'ftr' };
  const overrides = related.map(
    (kind) => `<Override PartName="/word/${kind}.xml" ContentType="${types}.${kind}+xml"/>`,
  );
  const links = related.map(
    (kind) => `<Relationship Id="r-${kind}" Type="${relations}/${kind}" Target="${kind}.xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${parts.mainType ?? `${types}.document.main+xml`}"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/>${parts.core === undefined ? '' : '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'}</Relationships>`,
    'word/document.xml': `${declaration}<w:document ${names}><w:body>${parts.body}${parts.section ?? sectPr}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    'word/media/wappen.bin': 'Wappen',
  };
  for (const kind of related)
    files[`word/${kind}.xml`] =
      `${declaration}<w:${roots[kind]} ${names}>${parts[kind] ?? ''}</w:${roots[kind]}>`;
  if (parts.core !== undefined) files['docProps/core.xml'] = parts.core;
  return savePackage(
    Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const),
  );
}

export function control(tag: string, content: string, properties = ''): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export function plain(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

export async function written(paper: PaperDocument, template?: Uint8Array): Promise<WrittenPaper> {
  const result = await createDocxWriter().write(paper, template);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Text of a part; undefined when the file has none of that name. */
export function partOf(bytes: Uint8Array, name: string): string | undefined {
  const opened = openPackage(bytes, officeLimits);
  const part = opened.ok && opened.value.has(name) ? opened.value.part(name) : undefined;
  return part?.ok ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(part.value) : undefined;
}

export function namesOf(bytes: Uint8Array): readonly string[] {
  const opened = openPackage(bytes, officeLimits);
  return opened.ok ? opened.value.names : [];
}
