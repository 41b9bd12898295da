/** Text blocks of the head and the signature, with what the program fills in. */
import type { TextBlockSpecs } from '../blocks/text-block-spec';

export const headTexts = {
  'kopf.bezeichnung': [],
  'kopf.beschlussvorschlag': [],
  'kopf.auswirkungen': [],
} as const satisfies TextBlockSpecs;

export const signatureTexts = {
  'unterschrift.eigenschaft': ['eigenschaft'],
  'unterschrift.name': ['name'],
} as const satisfies TextBlockSpecs;
