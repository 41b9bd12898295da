/** Section `unterschrift`: in which capacity the paper is signed, and by whom. */
import type { ReportSection } from '../blocks/report-section';
import { createSectionBuilder } from '../blocks/section-builder';
import { signatureTexts } from './report-paper-texts';
import { papers } from './papers';

export const signatureSection: ReportSection = {
  id: 'unterschrift',
  title: 'Unterschrift',
  texts: signatureTexts,
  build({ data, paper: key, texts }) {
    const section = createSectionBuilder(texts, signatureTexts);
    const paper = data.find(papers, key ?? null);
    const { signatoryCapacity: eigenschaft, signatory: name } = paper?.values ?? {};
    if (eigenschaft) section.line('signature', section.say('unterschrift.eigenschaft', { eigenschaft }));
    if (name) section.line('signature', section.say('unterschrift.name', { name }));
    return section.content();
  },
};
