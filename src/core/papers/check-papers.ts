/** What a paper of its type must and must not hold, beyond what its table says. */
import { placeOf } from '../tables/check-tables';
import type { OfficeData } from '../tables/office-data';
import { formatDate } from '../values/german-notation';
import { issue, type Issue } from '../values/issue';
import { consultationsOf, type PaperEntry } from './find-paper';
import { consultations, papers } from './papers';

/** Findings on all papers and their consultations. */
export function checkPapers(data: OfficeData): readonly Issue[] {
  const rows = new Map<string, number>();
  return data.rows(papers).flatMap((paper) => {
    const found = [...checkPaper(data, paper)];
    const { reference } = paper.values;
    if (reference === null) return found;
    const other = rows.get(reference);
    if (other === undefined) rows.set(reference, paper.sheetRow);
    else
      found.push(
        issue('paper.referenceDoubled', { reference, other }, placeOf(data, papers, paper, 'reference')),
      );
    return found;
  });
}

/** Findings on one paper; the head of the paper reports the same. */
export function checkPaper(data: OfficeData, paper: PaperEntry): readonly Issue[] {
  return [...checkResolution(data, paper), ...checkConsultations(data, paper)];
}

function checkResolution(data: OfficeData, paper: PaperEntry): readonly Issue[] {
  const { paperType, resolution } = paper.values;
  const at = placeOf(data, papers, paper, 'resolution');
  if (paperType === 'information' && resolution !== null)
    return [issue('paper.resolutionNotAllowed', {}, at)];
  if (paperType === 'decision' && resolution === null) return [issue('paper.resolutionMissing', {}, at)];
  return [];
}

function checkConsultations(data: OfficeData, paper: PaperEntry): readonly Issue[] {
  const all = consultationsOf(data, paper);
  const { date, status, paperType } = paper.values;
  const at = placeOf(data, papers, paper, 'reference');
  const reference = paper.values.reference ?? '';
  if (all.length === 0)
    return status === 'final' ? [issue('paper.withoutConsultation', { reference }, at)] : [];
  const early = all.flatMap((one) => {
    const term = one.values.date;
    if (term === null || date === null || term >= date) return [];
    const params = { term: formatDate(term), date: formatDate(date) };
    return [issue('consultation.beforePaper', params, placeOf(data, consultations, one, 'date'))];
  });
  const decides = all.some(({ values }) => values.role === 'deciding' || values.authoritative === true);
  const undecided =
    paperType === 'decision' && !decides ? [issue('paper.withoutDecision', { reference }, at)] : [];
  return [...early, ...undecided];
}
