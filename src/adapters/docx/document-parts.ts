/** The parts of a document that `docx` has built: it gives out whole zip files only, dated by the clock. */
import type { Document } from 'docx';
import { openPackage } from '../opc/opc-package';
import { officeLimits } from '../opc/package-limits';
import type { DocxLibrary } from './docx-library';

export interface DocumentPart {
  readonly path: string;
  readonly data: string;
}

/** Contents by part name; `instead` are written in the place of the library's own parts. */
export async function documentParts(
  docx: DocxLibrary,
  document: Document,
  instead: readonly DocumentPart[] = [],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const packed = await docx.Packer.toArrayBuffer(document, undefined, instead);
  const opened = openPackage(new Uint8Array(packed), officeLimits);
  if (!opened.ok) throw new Error('docx wrote no package');
  const parts = opened.value.names.map((name) => {
    const part = opened.value.part(name);
    if (!part.ok) throw new Error(`docx wrote a damaged part: ${name}`);
    return [name, part.value] as const;
  });
  return new Map(parts);
}
