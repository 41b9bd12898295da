/** The WordprocessingML of single sections: a document of our own is written and its body cut up again. */
import type { FileChild } from 'docx';
import type { SectionId } from '../../core/blocks/report-section';
import type { PaperDocument } from '../../ports/document-writer';
import { blockElements } from './block-elements';
import { documentParts } from './document-parts';
import type { DocxLibrary } from './docx-library';

/** Stands around a section in the document that is cut up; no text of a paper can contain it, for there `<` is escaped. */
const WRAPPER = 'mut:section';

/** By section; with the style ids of our own documents. A section that says nothing has empty text. */
export async function sectionFragments(
  docx: DocxLibrary,
  sections: PaperDocument['sections'],
  textWidth: number,
): Promise<ReadonlyMap<SectionId, string>> {
  const built = sections.map(({ id, blocks }) => ({ id, elements: blockElements(docx, blocks, textWidth) }));
  const filled = built.filter(({ elements }) => elements.length > 0);
  const children = filled.map(({ elements }) => wrap(docx, elements));
  const body = await bodyXml(docx, children);
  const cut = [...body.matchAll(new RegExp(`<${WRAPPER}>(.*?)</${WRAPPER}>`, 'gs'))].map(
    ([, inner]) => inner ?? '',
  );
  const fragments = new Map<SectionId, string>(sections.map(({ id }) => [id, '']));
  filled.forEach(({ id }, index) => fragments.set(id, (fragments.get(id) ?? '') + (cut[index] ?? '')));
  return fragments;
}

function wrap(docx: DocxLibrary, elements: readonly FileChild[]): FileChild {
  const wrapper = new docx.FileChild(WRAPPER);
  for (const element of elements) wrapper.addChildElement(element);
  return wrapper;
}

async function bodyXml(docx: DocxLibrary, children: readonly FileChild[]): Promise<string> {
  const document = new docx.Document({ sections: [{ children }] });
  const parts = await documentParts(docx, document);
  return new TextDecoder().decode(parts.get('word/document.xml'));
}
