/** PaperWriter for .docx files: our own layout, or the county's template filled. */
import { ok } from '../../core/values/result';
import type { PaperDocument } from '../../core/report/paper-document';
import type { PaperWriter } from '../../ports/paper-writer';
import { savePackage } from '../opc/save-package';
import { blockElements } from './block-elements';
import { corePropertiesPart } from './core-properties';
import { documentParts } from './document-parts';
import { loadDocx, type DocxLibrary } from './docx-library';
import { fillTemplate } from './fill-template';
import { abstractNumberingXml, numberingPart, numberingXml } from './numbering-xml';
import { page, pageFooter, textWidthOf } from './page-layout';
import { stylesPart } from './style-xml';

export function createDocxWriter(): PaperWriter {
  return {
    async write(paper, template) {
      const docx = await loadDocx();
      if (template) return fillTemplate(docx, paper, template);
      return ok({ bytes: await writeOwnLayout(docx, paper), issues: [] });
    },
  };
}

/** A document of our own layout without any text. */
export function emptyDocument(docx: DocxLibrary): Promise<Uint8Array> {
  return writeOwnLayout(docx, { title: '', author: '', sections: [], fields: {} });
}

async function writeOwnLayout(docx: DocxLibrary, paper: PaperDocument): Promise<Uint8Array> {
  const blocks = paper.sections.flatMap((section) => section.blocks);
  const children = blockElements(docx, blocks, textWidthOf(page));
  const document = new docx.Document({
    title: paper.title,
    creator: paper.author,
    compatabilityModeVersion: 15,
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true, consecutiveHyphenLimit: 2 },
    sections: [{ properties: { page }, footers: { default: pageFooter(docx) }, children }],
  });
  const parts = await documentParts(docx, document, [
    { path: 'word/styles.xml', data: stylesPart() },
    {
      path: 'word/numbering.xml',
      data: numberingPart(abstractNumberingXml(1, 'ListBullet') + numberingXml(1, 1)),
    },
    { path: 'docProps/core.xml', data: corePropertiesPart(paper.title, paper.author) },
  ]);
  return savePackage(parts);
}
