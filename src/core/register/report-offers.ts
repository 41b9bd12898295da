/** Section `angebote`: what the register holds at the as-of date, in numbers; the offers themselves are the annex. */
import type { ReportInput, ReportSection } from '../blocks/report-section';
import { createSectionBuilder, type SectionBuilder } from '../blocks/section-builder';
import { sourceOf } from '../blocks/source-of';
import { places } from '../office/places';
import { countInWords } from '../values/german-sentence';
import { formatDate } from '../values/german-notation';
import { countOffers, type OfferCount } from './count-offers';
import { offers } from './offers';
import { hasEnded, isYetToBegin, publicOffers } from './public-offers';
import { addOfferTables } from './report-offer-tables';
import { offerTexts } from './report-offer-texts';

export const offersSection: ReportSection = {
  id: 'angebote',
  title: 'Angebote',
  texts: offerTexts,
  build(input) {
    const { data, asOf, texts } = input;
    const section = createSectionBuilder(texts, offerTexts);
    const stichtag = formatDate(asOf);
    const count = countOffers(data, asOf);
    section.heading(1, section.say('angebote.ueberschrift', {}));
    const total = count.total.length;
    const opening = section.say('angebote.anzahl', { stichtag, angebote: countInWords(total) }, total);
    if (total === 0) {
      section.paragraph(opening);
      return section.content();
    }
    section.paragraph(opening, ...sayStates(section, count), ...sayDates(section, count, input));
    section.paragraph(saySupport(section, count), sayReview(section, count));
    addOfferTables(section, data, asOf, count);
    const shown = publicOffers(data, asOf);
    section.paragraph(
      section.say('angebote.verweis', { öffentlich: countInWords(shown.length), stichtag }, shown.length),
    );
    const venues = count.total.flatMap(({ values }) => data.find(places, values.venue) ?? []);
    section.source(asOf, sourceOf(offers, count.total), sourceOf(places, venues));
    return section.content();
  },
};

type Section = SectionBuilder<typeof offerTexts>;

/** One sentence per status that occurs, so that the parts add up to the whole. */
function sayStates(section: Section, count: OfferCount): readonly string[] {
  const having = (status: string): number =>
    count.total.filter(({ values }) => values.status === status).length;
  const [running, full] = [count.running.length, count.full.length];
  const [planned, paused, ended] = [having('planned'), having('paused'), having('ended')];
  return [
    section.say('angebote.laufend', { laufend: countInWords(running) }, running),
    full === 0 ? '' : section.say('angebote.voll', { voll: countInWords(full) }, full),
    planned === 0 ? '' : section.say('angebote.geplant', { geplant: countInWords(planned) }, planned),
    paused === 0 ? '' : section.say('angebote.pausiert', { pausiert: countInWords(paused) }, paused),
    ended === 0 ? '' : section.say('angebote.beendet', { beendet: countInWords(ended) }, ended),
  ];
}

/** Where the dates say otherwise than the status: both are told, neither is changed. */
function sayDates(section: Section, { running }: OfferCount, { asOf }: ReportInput): readonly string[] {
  const stichtag = formatDate(asOf);
  const over = running.filter((offer) => hasEnded(offer, asOf)).length;
  const ahead = running.filter((offer) => isYetToBegin(offer, asOf)).length;
  return [
    over === 0 ? '' : section.say('angebote.abgelaufen', { abgelaufen: countInWords(over), stichtag }, over),
    ahead === 0 ? '' : section.say('angebote.kuenftig', { künftig: countInWords(ahead), stichtag }, ahead),
  ];
}

function saySupport(section: Section, { running }: OfferCount): string {
  const cared = running.filter(({ values }) => values.childcare === 'yes').length;
  if (running.length === 0) return '';
  return section.say('angebote.kinderbetreuung', { 'mit Kinderbetreuung': countInWords(cared) }, cared);
}

function sayReview(section: Section, { dueForReview }: OfferCount): string {
  const due = dueForReview.length;
  return section.say('angebote.pruefung', { fällig: countInWords(due) }, due);
}
