/** Saving a file of the bench: back where it came from, to a new place, or as a download; each with its outcome. */
import * as React from 'react';
import type { BenchContent, WorkbenchDesk } from '../../app/workbench-desk/workbench-desk';
import type { DiskFiles, FileHome, FileKind, Saved } from '../../ports/disk-files';

export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'saving'; readonly name: string }
  | { readonly state: 'done' | 'cancelled'; readonly name: string }
  | { readonly state: 'refused'; readonly kind: FileKind; readonly content: BenchContent }
  | { readonly state: 'changed'; readonly kind: FileKind; readonly name: string; readonly when: string }
  /** A download says nothing of how it went: the person is asked. */
  | { readonly state: 'asked'; readonly kind: FileKind; readonly content: BenchContent }
  | { readonly state: 'link'; readonly kind: FileKind; readonly content: BenchContent }
  | { readonly state: 'failed' };

export interface SavingWays {
  readonly saving: Saving;
  /** Where it came from; else to a new place or as a download. `force` over somebody else's changes. */
  readonly save: (kind: FileKind, force?: boolean) => void;
  readonly saveAs: (kind: FileKind) => void;
  readonly download: (kind: FileKind) => void;
  /** The person has found the download. */
  readonly confirm: () => void;
  /** They have not: the other way. */
  readonly deny: () => void;
  readonly close: () => void;
  /** The place of a file that was just opened. */
  readonly settle: (kind: FileKind, home: FileHome | undefined) => void;
}

/** Where each file lies, as far as the browser can write it back; outlasts a bench. */
export type Homes = React.MutableRefObject<Partial<Record<FileKind, FileHome | undefined>>>;

export function useSaving(desk: WorkbenchDesk, disk: DiskFiles, homes: Homes): SavingWays {
  const [saving, setSaving] = React.useState<Saving>({ state: 'idle' });

  const note = async (kind: FileKind, content: BenchContent, saved: Saved): Promise<void> => {
    const { name } = content;
    switch (saved.state) {
      case 'saved':
        homes.current[kind] = saved.home;
        await desk.saved(kind, saved.home.name, content.version, saved.home);
        setSaving({ state: 'done', name: saved.home.name });
        return;
      case 'changed':
        setSaving({ state: 'changed', kind, name, when: saved.when });
        return;
      case 'refused':
        setSaving({ state: 'refused', kind, content });
        return;
      case 'cancelled':
        setSaving({ state: 'cancelled', name });
        return;
    }
  };
  const handOver = (kind: FileKind, content: BenchContent): void => {
    try {
      disk.download(content);
      setSaving({ state: 'asked', kind, content });
    } catch (error) {
      console.error(error);
      setSaving({ state: 'link', kind, content });
    }
  };
  const begin = (kind: FileKind, act: (content: BenchContent) => Promise<void>): void => {
    const work = async (): Promise<void> => {
      const content = await desk.content(kind);
      setSaving({ state: 'saving', name: content.name });
      await act(content);
    };
    work().catch((error: unknown) => {
      console.error(error);
      setSaving({ state: 'failed' });
    });
  };
  const toNewPlace = async (kind: FileKind, content: BenchContent): Promise<void> => {
    if (disk.writesBack) await note(kind, content, await disk.saveAs(kind, content.name, content.bytes));
    else handOver(kind, content);
  };
  return {
    saving,
    save(kind, force = false) {
      begin(kind, async (content) => {
        const place = homes.current[kind];
        if (place) await note(kind, content, await disk.save(place, content.bytes, force));
        else await toNewPlace(kind, content);
      });
    },
    saveAs(kind) {
      begin(kind, (content) => toNewPlace(kind, content));
    },
    download(kind) {
      begin(kind, (content) => {
        handOver(kind, content);
        return Promise.resolve();
      });
    },
    confirm() {
      if (saving.state !== 'asked' && saving.state !== 'link') return;
      const { kind, content } = saving;
      desk.saved(kind, content.name, content.version).then(
        () => {
          setSaving({ state: 'done', name: content.name });
        },
        (error: unknown) => {
          console.error(error);
          setSaving({ state: 'failed' });
        },
      );
    },
    deny() {
      if (saving.state === 'asked') setSaving({ ...saving, state: 'link' });
    },
    close() {
      setSaving({ state: 'idle' });
    },
    settle(kind, place) {
      homes.current[kind] = place;
    },
  };
}
