/** What a form carries hidden on its sheet `_meta`: where it belongs, so that it finds its way home. */
import { digest } from '../values/digest';
import type { Questionnaire } from './questionnaire';

export const META_SHEET = '_meta';

/** The keys in the order of the sheet. */
export const metaKeys = ['surveyId', 'formVersion', 'token', 'municipality', 'hash'] as const;

export type MetaKey = (typeof metaKeys)[number];

/** A key that is missing or empty in the file is null. */
export type FormMeta = Readonly<Record<MetaKey, string | null>>;

export const noMeta: FormMeta = {
  surveyId: null,
  formVersion: null,
  token: null,
  municipality: null,
  hash: null,
};

export function isMetaKey(text: string): text is MetaKey {
  return (metaKeys as readonly string[]).includes(text);
}

/** Fingerprint of what the form asks: names, wording and types of its questions. */
export function hashQuestions(questionnaire: Questionnaire): string {
  const known = hashes.get(questionnaire);
  if (known !== undefined) return known;
  const made = digest(
    JSON.stringify(questionnaire.questions.map(({ name, label, answer }) => [name, label, answer])),
  );
  hashes.set(questionnaire, made);
  return made;
}

/** Made once per questionnaire: each return of a survey is held against it. */
const hashes = new WeakMap<Questionnaire, string>();
