/** Several files as one, for whoever can save but one. */
import type { NamedFile } from './workbook-files';

/** A zip archive; names are those of the files. */
export type ZipFiles = (files: readonly NamedFile[]) => Promise<Uint8Array>;
