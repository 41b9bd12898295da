/** Work that was not saved yet, kept by the browser so that a closed tab or a power cut loses nothing. */
import type { FileHome } from './disk-files';
import type { NamedFile } from './workbook-files';

export interface Work {
  /** When it was kept, as ISO time in UTC. */
  readonly at: string;
  readonly workbook: WorkFile;
  readonly paper?: WorkFile;
}

export interface WorkFile extends NamedFile {
  readonly isUnsaved: boolean;
  /** Where it lies, as `DiskFiles` knows it; absent where the browser cannot write it back. */
  readonly home?: FileHome;
}

export interface FoundWork {
  readonly id: string;
  readonly at: string;
  /** Names of the files that were not saved. */
  readonly names: readonly string[];
}

export interface KeptWork {
  /** Keeps this page's own work in the place of what it kept before. Rejects where the browser has no room or no right. */
  keep(work: Work): Promise<void>;
  /** This page has nothing to keep any longer. */
  clear(): Promise<void>;
  /**
   * What pages have left behind that are closed by now, the latest first. `isPatient`: a page that may be closing just
   * now is waited for, for a few seconds.
   */
  find(isPatient: boolean): Promise<readonly FoundWork[]>;
  /** Undefined where it is gone. */
  load(id: string): Promise<Work | undefined>;
  discard(id: string): Promise<void>;
}
