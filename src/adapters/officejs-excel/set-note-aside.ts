/**
 * Keeps what is left of a note that cannot be read under another name, with all its pieces, where it is in nobody's
 * way: somebody may still be able to tell from it what was to be written.
 */
import { besideKeys, queueNoteAway, type AskedNote } from './note-settings';
import { PIECES_AT_ONCE } from './read-note';

/** Numbered, so that a second one does not take the place of the first. */
const ASIDE = 'MuT.writingSetAside';

/** One trip, and one more for each 2 pieces. The note itself stays as it is until all of it is kept. */
export async function setNoteAside(context: Excel.RequestContext, asked: AskedNote): Promise<void> {
  const { settings } = context.workbook;
  const kept = new Set(asked.all.items.map(({ key }) => key));
  let number = 1;
  while (kept.has(`${ASIDE}.${number}`)) number += 1;
  const name = `${ASIDE}.${number}`;
  await keepPieces(context, besideKeys(asked), name);
  settings.add(name, asked.pointer.value);
  queueNoteAway(context, asked);
  await context.sync();
}

async function keepPieces(
  context: Excel.RequestContext,
  keys: readonly string[],
  name: string,
): Promise<void> {
  if (keys.length === 0) return;
  const { settings } = context.workbook;
  const loaded = keys.slice(0, PIECES_AT_ONCE).map((key) => {
    const setting = settings.getItemOrNullObject(key);
    setting.load('value');
    return { key, setting };
  });
  await context.sync();
  for (const { key, setting } of loaded) {
    if (!setting.isNullObject) settings.add(key.replace('MuT.writing', name), setting.value);
  }
  await keepPieces(context, keys.slice(PIECES_AT_ONCE), name);
}
