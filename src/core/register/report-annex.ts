/** Section `anlage`: the public offers on pages of their own, as a table for whoever looks for one. */
import type { ReportSection } from '../blocks/report-section';
import { createSectionBuilder } from '../blocks/section-builder';
import { sourceOf } from '../blocks/source-of';
import { places } from '../office/places';
import { reportTexts } from '../texts/report-texts';
import { say } from '../texts/say';
import { countInWords } from '../values/german-sentence';
import { formatDate } from '../values/german-notation';
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
    const { venue, title, provider } = offers.columns;
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
        { title: venue.title, share: 12, align: 'start' },
        { title: title.title, share: 23, align: 'start' },
        { title: provider.title, share: 20, align: 'start' },
        { title: say('de', reportTexts.level), share: 8, align: 'start' },
        { title: say('de', reportTexts.time), share: 22, align: 'start' },
        { title: say('de', reportTexts.costAndMore), share: 15, align: 'start' },
      ],
      rows: shown.map((offer) => [
        data.find(places, offer.values.venue)?.values.name ?? '',
        offer.values.title ?? '',
        data.find(providers, offer.values.provider)?.values.name ?? '',
        describeLevel(data, offer),
        describeTime(offer, asOf),
        describeCost(data, offer),
      ]),
    });
    annex.source(asOf, sourceOf(offers, shown));
    return annex.content();
  },
};
