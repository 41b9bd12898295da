/** Which type of content each part of a package has. */
import { ok, type Result } from '../../core/values/result';
import type { OpcPackage } from './opc-package';
import { foldPartName } from './part-names';
import { readXml } from './xml-reader';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

export interface ContentTypes {
  /** The type of a part by its own entry or its extension; undefined when the package names none. */
  typeOf(name: string): string | undefined;
}

/** The package's own list; empty when there is none. */
export function readContentTypes(from: OpcPackage): Result<ContentTypes> {
  const parts = new Map<string, string>();
  const extensions = new Map<string, string>();
  const types: ContentTypes = {
    typeOf(name) {
      const folded = foldPartName(name);
      return parts.get(folded) ?? extensions.get(folded.slice(folded.lastIndexOf('.') + 1));
    },
  };
  if (!from.has(CONTENT_TYPES_PART)) return ok(types);
  const read = readXml(from, CONTENT_TYPES_PART, {
    open(name, attributes) {
      const type = attributes.get('ContentType') ?? '';
      if (name === 'Override') parts.set(foldPartName(attributes.get('PartName') ?? ''), type);
      if (name === 'Default') extensions.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    },
  });
  return read.ok ? ok(types) : read;
}
