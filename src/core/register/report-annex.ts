/** Section `anlage`: the public offers on pages of their own, as a table for whoever looks for one. */
import type { ReportSection } from '../blocks/report-section';
import { createSectionBuilder } from '../blocks/section-builder';
import { sourceOf } from '../blocks/source-of';
import { places } from '../office/places';
import { reportTexts } from '../texts/report-texts';
import { say } from '../texts/say';
import { countInWords } from '../values/german-sentence';
import { formatDate } from '../values/german-notation';
import type { OfferEntry } from './count-offers';
import { describeCost, describeLevel, describeTime } from './describe-offer';
import { offers } from './offers';
import { providers } from './providers';
import { publicOffers } from './public-offers';
import { annexTexts } from './report-offer-texts';

/** Without public offers there is no annex; the section `angebote` says so. */
export const annexSection: ReportSection = {
  id: 'anlage',
  title: 'Anlage: Übersicht der Angebote',
  partOf: 'angebote',
  texts: annexTexts,
  build({ data, asOf, texts }) {
    const annex = createSectionBuilder(texts, annexTexts);
    const shown = publicOffers(data, asOf);
    if (shown.length === 0) return annex.content();
    const stichtag = formatDate(asOf);
    annex.pageBreak();
    annex.heading(1, annex.say('anlage.ueberschrift', {}));
    annex.table({
      caption: annex.say(
        'anlage.tabelle',
        { öffentlich: countInWords(shown.length), stichtag },
        shown.length,
      ),
      description: say('de', reportTexts.annex),
      columns: [
        { title: offers.columns.venue.title, share: 14, align: 'start' },
        { title: say('de', reportTexts.offerAndProvider), share: 34, align: 'start' },
        { title: say('de', reportTexts.level), share: 9, align: 'start' },
        { title: say('de', reportTexts.time), share: 24, align: 'start' },
        { title: say('de', reportTexts.costAndMore), share: 19, align: 'start' },
      ],
      rows: shown.map((offer) => [
        data.find(places, offer.values.venue)?.values.name ?? '',
        offerAndProvider(offer, data.find(providers, offer.values.provider)?.values.name),
        describeLevel(data, offer),
        describeTime(offer, asOf),
        describeCost(data, offer),
      ]),
    });
    annex.source(asOf, sourceOf(offers, shown));
    return annex.content();
  },
};

/** What is offered, and by whom on a line of its own. */
function offerAndProvider(offer: OfferEntry, provider: string | null | undefined): string {
  return [offer.values.title, provider].filter((part) => part !== null && part !== undefined).join('\n');
}
