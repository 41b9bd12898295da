/** What lies on the bench and how much of it is saved; told to the page whenever it changes. */
import type { IsoDay } from '../../core/values/iso-date';
import type { FileHome, FileKind } from '../../ports/disk-files';

export interface BenchFile {
  readonly name: string;
  /** Where it lies, as it was opened, saved or kept; absent where nobody knows. */
  readonly home?: FileHome;
  /** Counts the changes; never the same again, also of another file that is opened in its place. */
  readonly version: number;
  /** Its version when it was opened: whatever belongs to an older one belongs to another file. */
  readonly openedAt: number;
  readonly isUnsaved: boolean;
  /** Neither changed nor saved since it was opened. */
  readonly isFresh: boolean;
}

export interface BenchState {
  /** Counts what has happened on the bench: an answer may overtake what was told before it. */
  readonly count: number;
  readonly workbook: BenchFile;
  readonly paper: BenchFile | null;
  /** When what is unsaved was kept in the browser as it is by now, as ISO time; null where nothing is, or not yet. */
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

export type PutFile = Pick<BenchFile, 'name' | 'home' | 'isUnsaved'>;

export interface BenchBook {
  state(): BenchState;
  /** A file that was just opened; `isUnsaved` for one that was restored so. */
  put(kind: FileKind, file: PutFile): void;
  changed(kind: FileKind): void;
  /** The file is on the disk as it was with that version. Says nothing of a file that was opened later. */
  saved(kind: FileKind, version: number, place: Pick<BenchFile, 'name' | 'home'>): void;
  kept(at: string | null, isFailed: boolean): void;
  play(sample: SampleDay | null): void;
  listen(onChange: (state: BenchState) => void): void;
}

export function createBenchBook(): BenchBook {
  const files: Partial<Record<FileKind, BenchFile>> = {};
  let [keptAt, isKeepingFailed]: [string | null, boolean] = [null, false];
  let sample: SampleDay | null = null;
  let count = 0;
  const listeners = new Set<(state: BenchState) => void>();
  const fileOf = (kind: FileKind): BenchFile => {
    const file = files[kind];
    if (!file) throw new Error(`There is no ${kind} on the bench`);
    return file;
  };
  const state = (): BenchState => ({
    count,
    workbook: fileOf('workbook'),
    paper: files.paper ?? null,
    keptAt,
    isKeepingFailed,
    sample,
  });
  const tell = (): void => {
    count += 1;
    if (files.workbook) for (const listener of listeners) listener(state());
  };
  return {
    state,
    put(kind, file) {
      const version = (files[kind]?.version ?? 0) + 1;
      keptAt = null;
      files[kind] = { ...file, version, openedAt: version, isFresh: !file.isUnsaved };
      tell();
    },
    changed(kind) {
      const now = fileOf(kind);
      files[kind] = { ...now, version: now.version + 1, isUnsaved: true, isFresh: false };
      keptAt = null;
      tell();
    },
    saved(kind, version, place) {
      const now = fileOf(kind);
      if (version < now.openedAt) return;
      const isUnsaved = now.isUnsaved && now.version !== version;
      files[kind] = { ...now, ...place, isFresh: false, isUnsaved };
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
