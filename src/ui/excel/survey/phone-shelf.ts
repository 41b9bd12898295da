/** Returns begun on the telephone and not handed on yet, kept while somebody looks at another view. They live as long as the pane. */
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type { TypedReturn } from '../../../app/excel-desk/returns/typed-return';

const shelves = new WeakMap<ExcelDesk, Map<string, TypedReturn>>();

const nameOf = (survey: string, municipality: string): string => `${survey}\n${municipality}`;

/** One in which nothing stands is no longer kept. */
export function keepTyped(desk: ExcelDesk, typed: TypedReturn): void {
  const shelf = shelves.get(desk) ?? new Map<string, TypedReturn>();
  shelves.set(desk, shelf);
  const name = nameOf(typed.survey, typed.municipality);
  if (isTouched(typed)) shelf.set(name, typed);
  else shelf.delete(name);
}

export function dropTyped(desk: ExcelDesk, survey: string, municipality: string): void {
  shelves.get(desk)?.delete(nameOf(survey, municipality));
}

export function findTyped(desk: ExcelDesk, survey: string, municipality: string): TypedReturn | undefined {
  return shelves.get(desk)?.get(nameOf(survey, municipality));
}

/** Whether somebody has entered anything. */
export function isTouched({ answers, offers }: TypedReturn): boolean {
  return (
    Object.keys(answers).length > 0 ||
    offers.some((offer) => Object.values(offer).some((cell) => cell.trim() !== ''))
  );
}
