/** What lies on the bench and how much of it is saved; told to the page whenever it changes. */
import type { IsoDay } from '../../core/values/iso-date';
import type { FileKind } from '../../ports/disk-files';

export interface BenchFile {
  readonly name: string;
  /** Counts the changes since it was opened. */
  readonly version: number;
  readonly isUnsaved: boolean;
  /** Neither changed nor saved since it was opened. */
  readonly isFresh: boolean;
}

export interface BenchState {
  readonly workbook: BenchFile;
  readonly paper: BenchFile | null;
  /** When what is unsaved was kept in the browser, as ISO time; null where nothing is kept. */
  readonly keptAt: string | null;
  /** The browser has no room or no right: a closed tab would lose what is unsaved. */
  readonly isKeepingFailed: boolean;
  /** The day on which the sample county has its today; null in any other workbook. */
  readonly sample: SampleDay | null;
}

export interface SampleDay {
  readonly day: IsoDay;
  /** Whether the views look from that day, and not from the real one. */
  readonly isPlayed: boolean;
}

export interface BenchBook {
  state(): BenchState;
  /** A file that was just opened; `isUnsaved` for one that was restored so. */
  put(kind: FileKind, name: string, isUnsaved: boolean): void;
  changed(kind: FileKind): void;
  /** The file is on the disk as it was with that version. */
  saved(kind: FileKind, name: string, version: number): void;
  kept(at: string | null, isFailed: boolean): void;
  play(sample: SampleDay | null): void;
  listen(onChange: (state: BenchState) => void): void;
}

export function createBenchBook(): BenchBook {
  const files: Partial<Record<FileKind, BenchFile>> = {};
  let [keptAt, isKeepingFailed]: [string | null, boolean] = [null, false];
  let sample: SampleDay | null = null;
  const listeners = new Set<(state: BenchState) => void>();
  const fileOf = (kind: FileKind): BenchFile => {
    const file = files[kind];
    if (!file) throw new Error(`There is no ${kind} on the bench`);
    return file;
  };
  const state = (): BenchState => ({
    workbook: fileOf('workbook'),
    paper: files.paper ?? null,
    keptAt,
    isKeepingFailed,
    sample,
  });
  const tell = (): void => {
    if (files.workbook) for (const listener of listeners) listener(state());
  };
  return {
    state,
    put(kind, name, isUnsaved) {
      files[kind] = { name, version: (files[kind]?.version ?? 0) + 1, isUnsaved, isFresh: !isUnsaved };
      tell();
    },
    changed(kind) {
      const { name, version } = fileOf(kind);
      files[kind] = { name, version: version + 1, isUnsaved: true, isFresh: false };
      tell();
    },
    saved(kind, name, version) {
      const now = fileOf(kind);
      files[kind] = { ...now, name, isFresh: false, isUnsaved: now.isUnsaved && now.version !== version };
      tell();
    },
    kept(at, isFailed) {
      [keptAt, isKeepingFailed] = [at, isFailed];
      tell();
    },
    play(next) {
      sample = next;
      tell();
    },
    listen(onChange) {
      listeners.add(onChange);
    },
  };
}
