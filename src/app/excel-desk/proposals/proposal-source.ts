/** Where a proposal came from: the municipality, and the file and cell of its return. */
import { municipalities } from '../../../core/office/places';
import type { OfferEntry } from '../../../core/register/review-plan';
import { returns } from '../../../core/survey/return-tables';
import type { OfficeData } from '../../../core/tables/office-data';
import { proposalTexts as texts } from '../../../core/texts/panes/proposal-texts';
import { say } from '../../../core/texts/say';
import type { Language } from '../../../core/texts/text-entry';

export interface ProposalSource {
  /** "aus Zeven", or "im Vorschlag" where it is not known. */
  readonly label: string;
  /** File and cell; empty where a person typed the proposal. */
  readonly detail: string;
}

export function sourceOf(data: OfficeData, { values }: OfferEntry, language: Language): ProposalSource {
  const found = data.find(returns, values.sourceReturn)?.values;
  const name = data.find(municipalities, found?.municipality ?? null)?.values.name ?? null;
  const label =
    name === null
      ? say(language, texts['from.unknown'])
      : say(language, texts['from.municipality'], { name });
  if (!found) return { label, detail: '' };
  const params = { file: found.fileName ?? '', cell: values.sourceCell ?? '' };
  return { label, detail: say(language, texts['from.source'], params) };
}
