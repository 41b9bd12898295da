/**
 * Where the open Word keeps what is remembered about the sections: the settings of the add-in in the document, which
 * every version has and which are saved with the file.
 */
import { decodeNotes, encodeNotes, type DocumentNotes } from '../../core/report/document-notes';

const NAME = 'mut.notes';

/** The settings as somebody else may have left them since this pane was opened. */
export async function loadNotes(settings: Office.Settings): Promise<DocumentNotes> {
  await done((callback) => settings.refreshAsync(callback));
  return decodeNotes(settings.get(NAME));
}

/** Throws where Word does not take them, e.g. in a read-only document. */
export async function saveNotes(settings: Office.Settings, notes: DocumentNotes): Promise<void> {
  const text = encodeNotes(notes);
  if (encodeNotes(decodeNotes(settings.get(NAME))) === text) return;
  settings.set(NAME, text);
  await done((callback) => settings.saveAsync(callback));
}

function done(ask: (callback: (result: Office.AsyncResult<unknown>) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      // The namespace Office may be another copy in a test: so the word itself.
      if (String(result.status) === 'failed') reject(new Error(result.error.message));
      else resolve();
    });
  });
}
