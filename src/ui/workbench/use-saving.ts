/**
 * Saving a file of the bench: back where it came from, to a new place, or as a download; each with its outcome. One at a
 * time; each file has its own outcome, which is said only as long as that very file is on the bench.
 */
import * as React from 'react';
import type { BenchFile, BenchState } from '../../app/workbench-desk/bench-state';
import type { BenchContent, WorkbenchDesk } from '../../app/workbench-desk/workbench-desk';
import type { DiskFiles, FileKind, Saved } from '../../ports/disk-files';

/** The file that was to be saved, as it was then. */
interface OfFile {
  readonly name: string;
  readonly version: number;
}

export type Saving =
  | { readonly state: 'idle' | 'failed' }
  | (OfFile & { readonly state: 'saving' | 'done' | 'cancelled' | 'refused' })
  | (OfFile & { readonly state: 'changed'; readonly when: string })
  /** A download says nothing of how it went: the person is asked. */
  | (OfFile & { readonly state: 'asked' | 'link'; readonly content: BenchContent });

export interface SavingWays {
  readonly saving: Saving;
  /** Where it came from; else to a new place or as a download. `force` over somebody else's changes. */
  readonly save: (force: boolean) => void;
  readonly saveAs: () => void;
  readonly download: () => void;
  /** The person has found the download. */
  readonly confirm: () => void;
  /** They have not: the other way. */
  readonly deny: () => void;
  readonly close: () => void;
}

export interface Savings extends Readonly<Record<FileKind, SavingWays>> {
  /** Nothing else is saved or opened meanwhile. */
  readonly isSaving: boolean;
}

const idle: Saving = { state: 'idle' };

export function useSaving(desk: WorkbenchDesk, disk: DiskFiles, files: BenchState): Savings {
  const [savings, setSavings] = React.useState<Readonly<Record<FileKind, Saving>>>({
    workbook: idle,
    paper: idle,
  });
  const isRunning = React.useRef(false);
  const isGone = React.useRef(false);
  React.useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  const say = (kind: FileKind, saving: Saving): void => {
    if (!isGone.current) setSavings((before) => ({ ...before, [kind]: saving }));
  };

  const run = (kind: FileKind, work: () => Promise<Saving>): void => {
    if (isRunning.current) return;
    isRunning.current = true;
    work()
      .catch((error: unknown): Saving => {
        console.error(error);
        return { state: 'failed' };
      })
      .then((next) => {
        isRunning.current = false;
        say(kind, next);
      }, console.error);
  };
  const note = async (kind: FileKind, { name, version }: BenchContent, saved: Saved): Promise<Saving> => {
    if (saved.state !== 'saved') return { name, version, ...saved };
    const { home } = saved;
    await desk.saved(kind, home.name, version, home);
    return { state: 'done', name: home.name, version };
  };
  const handOver = (content: BenchContent): Saving => {
    const asked = { name: content.name, version: content.version, content };
    try {
      disk.download(content);
      return { ...asked, state: 'asked' };
    } catch (error) {
      console.error(error);
      return { ...asked, state: 'link' };
    }
  };
  const begin = (kind: FileKind, act: (content: BenchContent) => Promise<Saving> | Saving): void => {
    run(kind, async () => {
      const content = await desk.content(kind);
      const { name, version } = content;
      say(kind, { state: 'saving', name, version });
      return act(content);
    });
  };
  const toNewPlace = async (kind: FileKind, content: BenchContent): Promise<Saving> =>
    disk.writesBack
      ? note(kind, content, await disk.saveAs(kind, content.name, content.bytes))
      : handOver(content);
  const waysOf = (kind: FileKind): SavingWays => {
    const saving = savings[kind];
    return {
      saving: isOnBench(saving, files[kind]) ? saving : idle,
      save(force) {
        begin(kind, async (content) => {
          const { home, bytes } = content;
          return home ? note(kind, content, await disk.save(home, bytes, force)) : toNewPlace(kind, content);
        });
      },
      saveAs() {
        begin(kind, (content) => toNewPlace(kind, content));
      },
      download() {
        begin(kind, handOver);
      },
      confirm() {
        if (saving.state !== 'asked' && saving.state !== 'link') return;
        const { name, version } = saving;
        run(kind, async () => {
          await desk.saved(kind, name, version);
          return { state: 'done', name, version };
        });
      },
      deny() {
        if (saving.state === 'asked') say(kind, { ...saving, state: 'link' });
      },
      close() {
        say(kind, idle);
      },
    };
  };
  return {
    workbook: waysOf('workbook'),
    paper: waysOf('paper'),
    isSaving: savings.workbook.state === 'saving' || savings.paper.state === 'saving',
  };
}

/** Whether the file that it speaks of still lies there, and no other was opened in its place. */
function isOnBench(saving: Saving, file: BenchFile | null): boolean {
  return !('version' in saving) || saving.version >= (file?.openedAt ?? 0);
}
