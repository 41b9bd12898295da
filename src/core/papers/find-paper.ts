/** Which paper is meant, and where it is discussed. */
import type { Entry, OfficeData } from '../tables/office-data';
import type { RowOf } from '../tables/table';
import type { IsoDay } from '../values/iso-date';
import { consultations, papers } from './papers';

export type PaperEntry = Entry<RowOf<typeof papers.columns>>;
export type ConsultationEntry = Entry<RowOf<typeof consultations.columns>>;

/** The latest paper dated on or before the day; of several with that date the last on the sheet. */
export function latestPaper(data: OfficeData, asOf: IsoDay): PaperEntry | undefined {
  let latest: PaperEntry | undefined;
  for (const paper of data.rows(papers)) {
    const { date } = paper.values;
    if (date === null || date > asOf) continue;
    if (date >= (latest?.values.date ?? '')) latest = paper;
  }
  return latest;
}

/** The paper with that number, spacing aside. */
export function findPaper(data: OfficeData, reference: string): PaperEntry | undefined {
  return data.rows(papers).find(({ values }) => compact(values.reference ?? '') === compact(reference));
}

/** The consultations of a paper, earliest first; those without a date last. */
export function consultationsOf(data: OfficeData, paper: PaperEntry): readonly ConsultationEntry[] {
  return data
    .rows(consultations)
    .filter(({ values }) => values.paper === paper.values.id)
    .sort((a, b) => (a.values.date ?? '9999').localeCompare(b.values.date ?? '9999'));
}

/** The consultation that comes next at the as-of date; the last one when all are over. */
export function nextConsultation(
  data: OfficeData,
  paper: PaperEntry,
  asOf: IsoDay,
): ConsultationEntry | undefined {
  const all = consultationsOf(data, paper);
  return all.find(({ values }) => values.date !== null && values.date >= asOf) ?? all.at(-1);
}

function compact(reference: string): string {
  return reference.replace(/\s/g, '').toLowerCase();
}
