/**
 * The published package of office.js lags behind what Microsoft's servers give out (office.js#4476, #4683) and has no
 * `getContentControls`. It is added here with the library's own means, as `Body.search` is made, and nothing else.
 */
import type { WordHost } from './word-host';

type Made = new (...parts: never) => Word.ContentControlCollection;

interface Library {
  readonly BatchApiHelper: {
    createMethodObject(
      type: Made,
      parent: OfficeExtension.ClientObject,
      method: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: null,
      flags: number,
    ): Word.ContentControlCollection;
  };
}

const READ = 1;
const CONCURRENT = 4;

export function withNewerClient(host: WordHost): WordHost {
  const { BatchApiHelper } = host.OfficeExtension as unknown as Library;
  const { ContentControlCollection } = host.Word;
  Object.assign(host.Word.Document.prototype, {
    getContentControls(this: Word.Document, options: Word.ContentControlOptions) {
      return BatchApiHelper.createMethodObject(
        ContentControlCollection,
        this,
        'GetContentControls',
        READ,
        [options],
        true,
        false,
        null,
        CONCURRENT,
      );
    },
  });
  return host;
}
