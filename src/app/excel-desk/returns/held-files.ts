/** Files between being picked and being taken over: they stay in memory, each with what was decided about it. */
import { utf8ToBytes } from '@noble/hashes/utils';
import type { RawWorkbook } from '../../../core/sheets/raw-workbook';
import { issue } from '../../../core/values/issue';
import { fail, ok } from '../../../core/values/result';
import type { FileSource } from '../../../ports/file-source';
import type { SheetReader } from '../../../ports/workbook-files';
import type { ReturnChannel } from '../../import-returns/read-return';
import type { Decision, PickedFile } from './returns-view';

export interface HeldFile {
  readonly id: number;
  readonly file: PickedFile;
  /** Where the file itself would say it wrongly. */
  readonly channel: ReturnChannel | undefined;
  /** What was typed in, for a return that never was a file. */
  readonly typed: RawWorkbook | undefined;
  readonly decision: Decision;
}

/** Bytes for a form that was typed in: what tells it from another one. */
export function bytesOf(typed: RawWorkbook): Uint8Array {
  return utf8ToBytes(JSON.stringify(typed));
}

export function sourceOf(files: readonly HeldFile[]): FileSource {
  return {
    names: files.map(({ file }) => file.name),
    read(place) {
      const found = files[place]?.file;
      if (!found) return Promise.reject(new Error(`There is no file ${place}`));
      const { name, bytes, problem } = found;
      if (bytes !== null) return Promise.resolve(ok({ name, bytes }));
      const why =
        problem === 'tooLarge' ? issue('file.tooLarge', { detail: '> 50 MB' }) : issue('form.notReadNow');
      return Promise.resolve(fail(why));
    },
  };
}

/** Files are read; what was typed in is there already. */
export function readerOf(files: readonly HeldFile[], reader: SheetReader): SheetReader {
  const typed = new Map(files.map((one) => [one.file.bytes, one.typed]));
  return {
    read(file) {
      const known = typed.get(file.bytes);
      return known ? ok(known) : reader.read(file);
    },
  };
}
