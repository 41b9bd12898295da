/**
 * DiskFiles of a page: through the File System Access API where there is one, else by inputs and downloads. A file is
 * known by its time and size as it was seen last; before it is written both are looked at again.
 */
import type { DiskFile, DiskFiles, FileHome, FileKind, PickedFile, Saved } from '../../ports/disk-files';

/** The parts of the API that the types of the browser do not know yet. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

interface AskingHandle extends FileSystemFileHandle {
  queryPermission?(how: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(how: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

interface Home extends FileHome {
  readonly handle: AskingHandle;
  readonly seen: { readonly time: number; readonly size: number };
}

const types = {
  workbook: {
    description: 'Excel',
    accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'] },
  },
  paper: {
    description: 'Word',
    accept: { 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'] },
  },
} as const satisfies Record<FileKind, object>;

export function createDiskFiles(window: Window & Pickers): DiskFiles {
  async function read(handle: AskingHandle): Promise<DiskFile> {
    const file = await handle.getFile();
    return { ...(await contentOf(file)), home: homeOf(handle, file) };
  }

  async function write(handle: AskingHandle, bytes: Uint8Array): Promise<Saved> {
    try {
      const stream = await handle.createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
      const file = await handle.getFile();
      // What was written is looked at: a full drive may have said nothing.
      return file.size === bytes.length
        ? { state: 'saved', home: homeOf(handle, file) }
        : { state: 'refused' };
    } catch (error) {
      console.error(error);
      return { state: 'refused' };
    }
  }

  return {
    writesBack: window.showOpenFilePicker !== undefined && window.showSaveFilePicker !== undefined,
    async pick(kind) {
      const handles = await unlessCancelled(() => window.showOpenFilePicker?.({ types: [types[kind]] }));
      const [handle] = handles ?? [];
      return handle && read(handle);
    },
    async take(file, item) {
      const handle = await handleOf(item);
      return handle ? read(handle) : contentOf(file);
    },
    async changedSince(home) {
      try {
        return await changeOf(ours(home));
      } catch (error) {
        // Moved, deleted, or kept since an earlier visit and not to be read unasked: saving tells.
        console.warn(error);
        return null;
      }
    },
    reread: (home) => read(ours(home).handle),
    async save(home, bytes, force) {
      const place = ours(home);
      const { handle } = place;
      if (!(await mayWrite(handle))) return { state: 'refused' };
      try {
        const when = await changeOf(place);
        if (when !== null && !force) return { state: 'changed', when };
      } catch (error) {
        // Moved or deleted: it is not made anew in silence.
        console.error(error);
        return { state: 'refused' };
      }
      return write(handle, bytes);
    },
    async saveAs(kind, name, bytes) {
      const options = { suggestedName: name, types: [types[kind]] };
      try {
        const handle = await unlessCancelled(() => window.showSaveFilePicker?.(options));
        return handle ? await write(handle, bytes) : { state: 'cancelled' };
      } catch (error) {
        console.error(error);
        return { state: 'refused' };
      }
    },
    download({ name, bytes }) {
      const { document } = window;
      const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      document.body.append(link);
      link.click();
      link.remove();
      // The browser reads it after the click, large files for a while.
      setTimeout(() => {
        URL.revokeObjectURL(address);
      }, 60_000);
    },
  };
}

function homeOf(handle: AskingHandle, file: File): Home {
  return { name: handle.name, handle, seen: { time: file.lastModified, size: file.size } };
}

/** Also one that the browser has kept since an earlier visit. */
function ours(home: FileHome): Home {
  const { handle, seen } = home as Partial<Home>;
  if (handle === undefined || seen === undefined) throw new Error('That place was not found here');
  return { ...home, handle, seen };
}

/** When it was changed since it was seen; null where it was not. */
async function changeOf({ handle, seen }: Home): Promise<string | null> {
  const { lastModified, size } = await handle.getFile();
  const isSame = lastModified === seen.time && size === seen.size;
  return isSame ? null : new Date(lastModified).toISOString();
}

async function contentOf(file: PickedFile): Promise<DiskFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, modified: new Date(file.lastModified).toISOString() };
}

/** A dropped file that can be written back; undefined where the browser gives no more than its content. */
async function handleOf(item: unknown): Promise<AskingHandle | undefined> {
  const source = item as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> } | undefined;
  try {
    const handle = await source?.getAsFileSystemHandle?.();
    return handle?.kind === 'file' ? (handle as AskingHandle) : undefined;
  } catch (error) {
    // Its content is there all the same; it is saved as a new file then.
    console.warn(error);
    return undefined;
  }
}

async function mayWrite(handle: AskingHandle): Promise<boolean> {
  const how = { mode: 'readwrite' } as const;
  if ((await handle.queryPermission?.(how)) !== 'prompt') return true;
  return (await handle.requestPermission?.(how)) === 'granted';
}

async function unlessCancelled<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
