/**
 * Saving a file of the bench: back where it came from, to a new place, or as a download; each with its outcome. One at a
 * time, and what became of it is said only as long as that very file is on the bench.
 */
import * as React from 'react';
import type { BenchState } from '../../app/workbench-desk/bench-state';
import type { BenchContent, WorkbenchDesk } from '../../app/workbench-desk/workbench-desk';
import type { DiskFiles, FileKind, Saved } from '../../ports/disk-files';

/** The file that was to be saved, as it was then. */
interface OfFile {
  readonly kind: FileKind;
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
  /** Nothing else is saved or opened meanwhile. */
  readonly isSaving: boolean;
  /** Where it came from; else to a new place or as a download. `force` over somebody else's changes. */
  readonly save: (kind: FileKind, force?: boolean) => void;
  readonly saveAs: (kind: FileKind) => void;
  readonly download: (kind: FileKind) => void;
  /** The person has found the download. */
  readonly confirm: () => void;
  /** They have not: the other way. */
  readonly deny: () => void;
  readonly close: () => void;
}

const idle: Saving = { state: 'idle' };

export function useSaving(desk: WorkbenchDesk, disk: DiskFiles, files: BenchState): SavingWays {
  const [saving, setSaving] = React.useState(idle);
  const isRunning = React.useRef(false);
  const isGone = React.useRef(false);
  React.useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );

  const run = (work: () => Promise<Saving>): void => {
    if (isRunning.current) return;
    isRunning.current = true;
    work()
      .catch((error: unknown): Saving => {
        console.error(error);
        return { state: 'failed' };
      })
      .then((next) => {
        isRunning.current = false;
        if (!isGone.current) setSaving(next);
      }, console.error);
  };
  const note = async (kind: FileKind, { name, version }: BenchContent, saved: Saved): Promise<Saving> => {
    const file = { kind, name, version };
    if (saved.state !== 'saved') return { ...file, ...saved };
    const { home } = saved;
    await desk.saved(kind, home.name, version, home);
    return { ...file, state: 'done', name: home.name };
  };
  const handOver = (kind: FileKind, content: BenchContent): Saving => {
    const { name, version } = content;
    const asked = { kind, name, version, content };
    try {
      disk.download(content);
      return { ...asked, state: 'asked' };
    } catch (error) {
      console.error(error);
      return { ...asked, state: 'link' };
    }
  };
  const begin = (kind: FileKind, act: (content: BenchContent) => Promise<Saving> | Saving): void => {
    run(async () => {
      const content = await desk.content(kind);
      const { name, version } = content;
      setSaving({ state: 'saving', kind, name, version });
      return act(content);
    });
  };
  const toNewPlace = async (kind: FileKind, content: BenchContent): Promise<Saving> =>
    disk.writesBack
      ? note(kind, content, await disk.saveAs(kind, content.name, content.bytes))
      : handOver(kind, content);
  return {
    saving: isOnBench(saving, files) ? saving : idle,
    isSaving: saving.state === 'saving',
    save(kind, force = false) {
      begin(kind, async (content) => {
        const { home, bytes } = content;
        return home ? note(kind, content, await disk.save(home, bytes, force)) : toNewPlace(kind, content);
      });
    },
    saveAs(kind) {
      begin(kind, (content) => toNewPlace(kind, content));
    },
    download(kind) {
      begin(kind, (content) => handOver(kind, content));
    },
    confirm() {
      if (saving.state !== 'asked' && saving.state !== 'link') return;
      const { kind, name, version } = saving;
      run(async () => {
        await desk.saved(kind, name, version);
        return { state: 'done', kind, name, version };
      });
    },
    deny() {
      if (saving.state === 'asked') setSaving({ ...saving, state: 'link' });
    },
    close() {
      setSaving(idle);
    },
  };
}

/** Whether the file that it speaks of still lies there, and no other was opened in its place. */
function isOnBench(saving: Saving, files: BenchState): boolean {
  return !('kind' in saving) || saving.version >= (files[saving.kind]?.openedAt ?? 0);
}
