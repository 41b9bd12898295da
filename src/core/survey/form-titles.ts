/** Names of a form's sheets and columns: writer and reader know the parts of a form by them. */

export const formSheets = {
  guide: 'Anleitung',
  questions: 'Fragen',
  offers: 'Angebote',
  lists: '_listen',
} as const;

export const formTitles = {
  name: 'Name',
  number: 'Nr.',
  label: 'Frage',
  answer: 'Antwort',
  hint: 'Hinweis',
} as const;
