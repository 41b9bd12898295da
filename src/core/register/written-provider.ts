/** A provider's name without what is often written behind it: who to ask for, a branch, a telephone number. */

const PERSON =
  'frau|herrn?|fr\\.|hr\\.|dr\\.|ansprech\\p{L}*|kontakt|z\\. ?hd\\.|tel|telefon|mobil|mail|e-mail';
const BRANCH =
  'geschäftsstelle|geschaeftsstelle|außenstelle|aussenstelle|zweigstelle|nebenstelle|fachbereich|fb|abt\\.|abteilung|gruppe|bereich|team';
const BEHIND = new RegExp(
  `(\\s*[,;/(–-]\\s*|\\s*[\\r\\n]+\\s*|\\s+(?=tel\\b))(?:${PERSON}|${BRANCH})(?![\\p{L}]).*$|\\s\\([^()]*\\)\\s*$`,
  'isu',
);

/** No name is longer; a cell may be, and looking for what stands behind it takes its time. */
const LONGEST = 300;

/** The name itself; the whole when nothing would remain. */
export function withoutAdditions(shown: string): string {
  const start = shown.slice(0, LONGEST);
  const name = start.replace(BEHIND, '').trim();
  return name === '' ? start : name;
}
