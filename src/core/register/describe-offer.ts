/** What a line of the annex says about an offer: its level, its time, its cost, in few words. */
import type { OfficeData } from '../tables/office-data';
import { registerTexts } from '../texts/register-texts';
import { say } from '../texts/say';
import type { Language } from '../texts/text-entry';
import { labelOf } from '../values/code-codecs';
import { formatDate, formatMoney } from '../values/german-notation';
import type { IsoDay } from '../values/iso-date';
import type { OfferEntry } from './count-offers';
import { isYetToBegin } from './public-offers';

/** "A1 bis B1", "A2", "bis A1" where nothing is presupposed; empty when no level is given. */
export function describeLevel(data: OfficeData, { values }: OfferEntry, language: Language = 'de'): string {
  const { levelFrom, levelTo } = values;
  const label = (code: string): string => labelOf('Niveau', code, data.context);
  const only = levelFrom ?? levelTo;
  if (only === null) return '';
  if (levelFrom === null || levelTo === null || levelFrom === levelTo) return label(only);
  if (levelFrom === 'none') return say(language, registerTexts.until, { end: label(levelTo) });
  return say(language, registerTexts.levelRange, { from: label(levelFrom), to: label(levelTo) });
}

/** "02.02.2015 bis 13.11.2015; Mo 09:00–11:15", "ab Mai 2015", "laufender Einstieg". */
export function describeTime(offer: OfferEntry, asOf: IsoDay): string {
  const { start, end, rollingEntry, sessions, status } = offer.values;
  const ahead = status === 'planned' || isYetToBegin(offer, asOf);
  const [from, to] = [start, end].map((date) => (date === null ? null : formatDate(date)));
  return joined([
    describePeriod(from ?? null, to ?? null, ahead),
    rollingEntry === true ? say('de', registerTexts.rollingEntry) : null,
    sessions,
  ]);
}

function describePeriod(start: string | null, end: string | null, future: boolean): string | null {
  if (start !== null && end !== null) return say('de', registerTexts.period, { start, end });
  if (start !== null) return say('de', future ? registerTexts.from : registerTexts.since, { start });
  return end === null ? null : say('de', registerTexts.until, { end });
}

/** Amount and sign stay on one line: "Preis (82,50 €); Kinderbetreuung auf Anfrage; voll". */
export function describeCost(data: OfficeData, { values }: OfferEntry): string {
  const { costType, amount, childcare, status } = values;
  const cost = costType === null ? null : labelOf('Kosten', costType, data.context);
  const price = amount === null ? null : `${formatMoney(amount)}\u00a0€`;
  const care =
    childcare === null || childcare === 'no' ? null : labelOf('Kinderbetreuung', childcare, data.context);
  return joined([
    cost !== null && price !== null ? `${cost} (${price})` : (cost ?? price),
    care === null ? null : describeChildcare(care, childcare === 'yes'),
    status === null || status === 'active' ? null : labelOf('Angebotsstatus', status, data.context),
  ]);
}

function describeChildcare(label: string, plain: boolean): string {
  return plain ? say('de', registerTexts.withChildcare) : say('de', registerTexts.childcare, { label });
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('; ');
}
