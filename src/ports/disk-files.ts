/** Files of the person's own disk, as far as a browser reaches them: opened, written back, or handed over as a download. */
import type { NamedFile } from './workbook-files';

export type FileKind = 'workbook' | 'paper';

export interface HousedFile extends NamedFile {
  /** Where it lies, where the browser can write it back. */
  readonly home?: FileHome;
}

export interface DiskFile extends HousedFile {
  /** When it was saved last, as ISO time. */
  readonly modified: string;
}

/**
 * A place on the disk, as it was seen last. Plain data that can be kept and given back later; only whoever made it knows
 * what is in it.
 */
export interface FileHome {
  readonly name: string;
}

export type Saved =
  /** Written and read again: it stands there. */
  | { readonly state: 'saved'; readonly home: FileHome }
  /** Somebody else has changed the file since it was read or written here; nothing was written. `when` is an ISO time. */
  | { readonly state: 'changed'; readonly when: string }
  /** The browser may not write there, or the disk refuses; nothing is known to stand there. */
  | { readonly state: 'refused' }
  /** The person has thought better of it. */
  | { readonly state: 'cancelled' };

/** As much of a browser's `File` as is needed. */
export interface PickedFile {
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly lastModified: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface DiskFiles {
  /** Whether this browser writes files back where they were opened. */
  readonly writesBack: boolean;
  /** Asks the person for a file; undefined where they choose none. Only where the browser writes back. */
  pick(kind: FileKind): Promise<DiskFile | undefined>;
  /** A file that was chosen by an input or dropped on the page; `item` is the browser's own of what was dropped. Rejects where it cannot be read. */
  take(file: PickedFile, item?: unknown): Promise<DiskFile>;
  /** When somebody else has changed the file since it was read or written here, as ISO time; null where not, or where nobody can tell. Never asks the person. */
  changedSince(home: FileHome): Promise<string | null>;
  /** The file as it lies there now. Rejects where it cannot be read. */
  reread(home: FileHome): Promise<DiskFile>;
  /** `force` also where somebody else has changed it meanwhile. */
  save(home: FileHome, bytes: Uint8Array, force: boolean): Promise<Saved>;
  /** Asks the person for a new place. Only where the browser writes back. */
  saveAs(kind: FileKind, name: string, bytes: Uint8Array): Promise<Saved>;
  /** Hands it to the browser's downloads, which say nothing of how it went. Throws where the browser has no way. */
  download(file: NamedFile): void;
}
