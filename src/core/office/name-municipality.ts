/** Municipalities by their full names: "Samtgemeinde Bothel", "Stadt Bremervörde". */
import type { OfficeData } from '../tables/office-data';
import { labelOf } from '../values/code-codecs';
import { municipalities } from './places';

/** Kind and name; the key where the table has no such row. */
export function nameMunicipality(data: OfficeData, key: string): string {
  const { name, kind } = data.find(municipalities, key)?.values ?? {};
  if (!name) return key;
  const label = kind ? labelOf('Kommunenart', kind, data.context) : '';
  return `${label} ${name}`.trim();
}

/** With its article for running text, in the dative: "der Samtgemeinde Bothel"; every kind of municipality is feminine. */
export function nameMunicipalityInDative(data: OfficeData, key: string): string {
  const name = nameMunicipality(data, key);
  return data.find(municipalities, key)?.values.kind ? `der ${name}` : name;
}
