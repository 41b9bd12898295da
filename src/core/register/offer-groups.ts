/** How the form of an offer is arranged: in the order in which somebody tells of it on the telephone. */
import type { ColumnGroup } from '../tables/table';
import { offerGroupTexts as texts } from '../texts/panes/offer-group-texts';

export const offerGroups = [
  {
    title: texts.what,
    columns: ['title', 'offerClass', 'courseType', 'status', 'publish', 'localNo', 'description', 'url'],
  },
  { title: texts.where, columns: ['provider', 'contact', 'venue', 'serviceArea'] },
  {
    title: texts.who,
    columns: ['targetGroup', 'residenceStatus', 'levelFrom', 'levelTo', 'literacy', 'minAge', 'maxAge'],
  },
  {
    title: texts.when,
    columns: [
      'start',
      'end',
      'rollingEntry',
      'sessions',
      'timeModel',
      'attendance',
      'hoursTotal',
      'hoursWeek',
    ],
  },
  { title: texts.places, columns: ['capMin', 'capMax', 'booked', 'waitlist'] },
  { title: texts.cost, columns: ['costType', 'amount', 'fundedBy'] },
  {
    title: texts.access,
    columns: ['entitlement', 'legalBasis', 'requiredDocs', 'registration', 'regDeadline'],
  },
  {
    title: texts.support,
    columns: ['childcare', 'travelHelp', 'accessibility', 'languages', 'interpreting'],
  },
  { title: texts.certificate, columns: ['certificate', 'examBody'] },
  { title: texts.review, columns: ['verifiedOn', 'verifiedBy', 'source'] },
] as const satisfies readonly ColumnGroup[];
