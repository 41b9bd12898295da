/** The sections' names at run time: marks in a template are compared with them. */
import type { SectionId } from './report-section';

/** A record, so that the compiler notices a section that is forgotten here. */
const ids: Readonly<Record<SectionId, true>> = {
  kopf: true,
  foerderung: true,
  aufgaben: true,
  regionalverbund: true,
  netzwerk: true,
  termine: true,
  ehrenamt: true,
  umfrage: true,
  bedarfe: true,
  handlungskonzept: true,
  angebote: true,
  unterschrift: true,
  anlage: true,
};

/** In the order of a paper. */
export const sectionIds = Object.keys(ids) as readonly SectionId[];

export function isSectionId(name: string): name is SectionId {
  return Object.hasOwn(ids, name);
}
