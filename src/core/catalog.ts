/** All systems of the office, in the order of the work. A new system is one folder and one line here. */
import { officeSystem } from './office/office-system';
import { papersSystem } from './papers/papers-system';
import { registerSystem } from './register/register-system';
import { surveySystem } from './survey/survey-system';
import type { System } from './system';
import type { Table } from './tables/table';

export const systems: readonly System[] = [surveySystem, registerSystem, papersSystem, officeSystem];

/** All tables of the workbook, in the order of their sheets. */
export const allTables: readonly Table[] = systems.flatMap((system) => system.tables);
