/** Writes a package: the same parts give the same bytes, whenever and wherever that happens. */
import { zipSync, type Zippable } from 'fflate';
import { plainPartName } from './part-names';

const CONTENT_TYPES = '[Content_Types].xml';
/** The oldest date a zip file can name; fflate takes it by the local calendar, so it is the same everywhere. */
const NO_DATE = '1980-01-01T00:00:00';

/** A zip file of the parts in their order, the content types first as Office wants them. */
export function savePackage(parts: Iterable<readonly [name: string, content: Uint8Array]>): Uint8Array {
  const all = [...parts].map(([name, content]) => [plainPartName(name), content] as const);
  const isTypes = (name: string): boolean => name.toLowerCase() === CONTENT_TYPES.toLowerCase();
  const ordered = [...all.filter(([name]) => isTypes(name)), ...all.filter(([name]) => !isTypes(name))];
  const files: Zippable = Object.fromEntries(ordered);
  return zipSync(files, { level: 6, mtime: NO_DATE });
}
