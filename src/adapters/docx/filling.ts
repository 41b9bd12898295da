/** What the fillers of one part share: what to fill in, and where they put their changes and findings. */
import type { SectionId } from '../../core/blocks/report-section';
import type { IssueCode } from '../../core/texts/issue-texts';
import { issue, type Issue } from '../../core/values/issue';
import type { MarkTarget } from './mark-target';
import type { Splice } from '../opc/splice-text';
import type { XmlElement } from './xml-tree';
import { escapeXml } from './xml-text';

export interface Filling {
  readonly xml: string;
  /** Whether whole sections may stand here: in the text, but not in headers and footers. */
  readonly takesSections: boolean;
  targetOf(name: string): MarkTarget;
  /** WordprocessingML of a section, with the template's own style ids; empty when it has nothing to say. */
  sectionXml(id: SectionId): string;
  replace(start: number, end: number, text: string): void;
  complain(code: IssueCode, mark: string, params?: Issue['params']): void;
  /** Notes that the section has a mark, so that it is not appended as well. */
  meet(id: SectionId): void;
}

export interface Collected {
  readonly splices: Splice[];
  readonly issues: Issue[];
  readonly met: Set<SectionId>;
}

export function createFilling(
  base: Pick<Filling, 'xml' | 'takesSections' | 'targetOf' | 'sectionXml'>,
  collected: Collected,
): Filling {
  return {
    ...base,
    replace: (start, end, text) => void collected.splices.push({ start, end, text }),
    complain: (code, mark, params = {}) =>
      void collected.issues.push(issue(code, { mark: `mut:${mark}`, ...params })),
    meet: (id) => void collected.met.add(id),
  };
}

/** The part's text of an element, '' for none. */
export function sourceOfElement(filling: Filling, element: XmlElement | undefined): string {
  return element ? filling.xml.slice(element.start, element.end) : '';
}

/** Content of a `w:t`; a line end within the value starts a new line. */
export function textContent(value: string): string {
  return escapeXml(value).replace(/\n/g, '</w:t><w:br/><w:t xml:space="preserve">');
}

/** Keeps a section's last table away from what follows: no cell, control or text may end with a table. */
export function fenced(sectionXml: string, before: XmlElement | undefined): string {
  const joins = before?.name === 'tbl' && sectionXml.startsWith('<w:tbl>');
  return joins ? `<w:p/>${sectionXml}` : sectionXml;
}
