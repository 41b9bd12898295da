/** Why two offers are taken for the same or not, in words for whoever decides. */
import type { TextEntry } from './text-entry';

export const matchingTexts = {
  'title.same': { de: 'gleiche Bezeichnung', en: 'same title' },
  'title.alike': { de: 'ähnliche Bezeichnung', en: 'similar title' },
  'title.different': { de: 'andere Bezeichnung', en: 'different title' },
  'words.contrary': { de: 'Bezeichnungen widersprechen sich', en: 'the titles contradict each other' },
  'provider.same': { de: 'gleicher Träger', en: 'same provider' },
  'provider.alike': { de: 'ähnlicher Träger', en: 'similar provider' },
  'provider.different': { de: 'anderer Träger', en: 'different provider' },
  'provider.unknown': { de: 'Träger fehlt', en: 'provider missing' },
  'place.same': { de: 'gleicher Ort', en: 'same place' },
  'place.near': { de: 'gleiche Kommune', en: 'same municipality' },
  'place.village': { de: 'anderer Ort der gleichen Kommune', en: 'another place of the same municipality' },
  'place.different': { de: 'anderer Ort', en: 'different place' },
  'place.unknown': { de: 'Ort fehlt', en: 'place missing' },
  'start.same': { de: 'gleicher Beginn', en: 'same start' },
  'start.near': { de: 'fast gleicher Beginn', en: 'almost the same start' },
  'start.different': { de: 'anderer Beginn', en: 'different start' },
  'level.same': { de: 'gleiches Niveau', en: 'same level' },
  'level.different': { de: 'anderes Niveau', en: 'different level' },
  'group.same': { de: 'gleiche Zielgruppe', en: 'same target group' },
  'group.narrower': { de: 'einmal für alle, einmal nicht', en: 'for all in one of the two only' },
  'group.overlapping': { de: 'Zielgruppen nur teilweise gleich', en: 'target groups the same only in part' },
  'group.different': { de: 'andere Zielgruppe', en: 'different target group' },
  'days.same': { de: 'gleiche Wochentage', en: 'same weekdays' },
  'days.different': { de: 'andere Wochentage', en: 'different weekdays' },
  'hours.different': { de: 'andere Tageszeit', en: 'different time of day' },
  'class.same': { de: 'gleiche Angebotsart', en: 'same kind of offer' },
  'class.different': { de: 'andere Angebotsart', en: 'different kind of offer' },
  'course.same': { de: 'gleiche Kursart', en: 'same kind of course' },
  'course.different': { de: 'andere Kursart', en: 'different kind of course' },
} as const satisfies Record<string, TextEntry>;

export type MatchReason = keyof typeof matchingTexts;
