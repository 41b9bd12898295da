/** What has to be in order before anything is imported: without it, answers could be neither understood nor told whose they are. */
import { codeLists } from '../../core/office/code-lists';
import { municipalities } from '../../core/office/places';
import { invitations, questions, surveys } from '../../core/survey/survey-tables';
import type { OfficeData } from '../../core/tables/office-data';
import type { Table } from '../../core/tables/table';
import type { Issue } from '../../core/values/issue';

const needed: readonly Table[] = [codeLists, municipalities, surveys, questions, invitations];

/** Missing tables, and missing columns of the tables that returns are understood by. */
export function findObstacles(data: OfficeData): readonly Issue[] {
  return data.issues.filter(
    ({ code, at }) =>
      code === 'table.missing' || (code === 'column.missing' && needed.some(({ name }) => name === at.table)),
  );
}
