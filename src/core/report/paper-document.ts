/** A paper ready to be written, whatever writes it. */
import type { Block } from '../blocks/block';
import type { SectionId } from '../blocks/report-section';

export interface PaperDocument {
  /** Title property of the document. */
  readonly title: string;
  readonly author: string;
  /** In the order of the paper; a section that has nothing to say has no blocks. */
  readonly sections: readonly PaperSection[];
  /** Single values for marks in a template, by field name, e.g. `drucksache`. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface PaperSection {
  readonly id: SectionId;
  readonly blocks: readonly Block[];
}
