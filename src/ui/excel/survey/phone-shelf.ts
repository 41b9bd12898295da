/** Returns begun on the telephone and not handed on yet, kept while somebody looks at another view. */
import type { TypedReturn } from '../../../app/excel-desk/returns/typed-return';
import type { Shelf } from '../shelf';

const nameOf = (survey: string, municipality: string): string => `${survey}\n${municipality}`;

/** One in which nothing stands is no longer kept. */
export function keepTyped(shelf: Shelf, typed: TypedReturn): void {
  const { survey, municipality } = typed;
  if (isTouched(typed)) shelf.typed.set(nameOf(survey, municipality), typed);
  else dropTyped(shelf, survey, municipality);
}

export function dropTyped(shelf: Shelf, survey: string, municipality: string): void {
  shelf.typed.delete(nameOf(survey, municipality));
}

export function findTyped(shelf: Shelf, survey: string, municipality: string): TypedReturn | undefined {
  return shelf.typed.get(nameOf(survey, municipality));
}

/** Whether somebody has entered anything. */
export function isTouched({ answers, offers }: TypedReturn): boolean {
  return (
    Object.keys(answers).length > 0 ||
    offers.some((offer) => Object.values(offer).some((cell) => cell.trim() !== ''))
  );
}
