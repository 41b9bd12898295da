/** Findings of the system `register`. */
import type { IssueEntry } from './text-entry';

export const registerIssues = {
  'offer.endBeforeStart': {
    severity: 'error',
    de: 'Das Angebot endet am {{end}}, beginnt aber erst am {{start}}. Bitte eines der beiden Daten berichtigen.',
    en: 'The offer ends on {{end}} but begins only on {{start}}. Please correct one of the two dates.',
  },
  'offer.deadlineAfterEnd': {
    severity: 'warning',
    de: 'Der Anmeldeschluss {{deadline}} liegt nach dem Ende ({{end}}). Bitte prüfen.',
    en: 'The registration deadline {{deadline}} lies after the end ({{end}}). Please check.',
  },
  'offer.startMissing': {
    severity: 'error',
    de: 'Der Beginn fehlt. {{^later}}Bitte eintragen oder bei „laufender Einstieg“ „ja“ wählen{{/later}}{{#later}}Er kann später ergänzt werden{{/later}}.',
    en: 'The start is missing. {{^later}}Please enter it, or choose "ja" under "laufender Einstieg"{{/later}}{{#later}}It can be filled in later{{/later}}.',
  },
  'offer.levelOrder': {
    severity: 'error',
    de: 'Das Niveau reicht von {{from}} bis {{to}}, also abwärts. Bitte die beiden Angaben prüfen.',
    en: 'The level goes down from {{from}} to {{to}}. Please check both.',
  },
  'offer.ageOrder': {
    severity: 'error',
    de: 'Das Höchstalter {{max}} liegt unter dem Mindestalter {{min}}. Bitte prüfen.',
    en: 'The highest age {{max}} is below the lowest age {{min}}. Please check.',
  },
  'offer.capacityOrder': {
    severity: 'error',
    de: 'Es gibt höchstens {{max}} Plätze, aber mindestens {{min}} sind nötig. Bitte prüfen.',
    en: 'There are at most {{max}} places, but at least {{min}} are needed. Please check.',
  },
  'offer.overbooked': {
    severity: 'warning',
    de: '{{booked}} Plätze sind belegt, es gibt aber nur {{max}}. Bitte die Zahlen prüfen oder die Warteliste nutzen.',
    en: '{{booked}} places are taken, but there are only {{max}}. Please check the numbers or use the waiting list.',
  },
  'offer.fullWithFreePlaces': {
    severity: 'info',
    de: {
      one: 'Der Status ist „voll“, nach den Zahlen ist aber ein Platz frei. Bitte Status oder Belegung anpassen.',
      other:
        'Der Status ist „voll“, nach den Zahlen sind aber {{count}} Plätze frei. Bitte Status oder Belegung anpassen.',
    },
    en: {
      one: 'The status is "voll", but by the numbers one place is free. Please adjust status or bookings.',
      other:
        'The status is "voll", but by the numbers {{count}} places are free. Please adjust status or bookings.',
    },
  },
  'offer.noFreePlaces': {
    severity: 'info',
    de: 'Alle {{max}} Plätze sind belegt. Bitte prüfen, ob der Status „voll“ ist.',
    en: 'All {{max}} places are taken. Please check whether the status should be "voll".',
  },
  'offer.waitlistBesideFreePlaces': {
    severity: 'info',
    de: {
      one: 'Auf der Warteliste stehen {{waitlist}}, obwohl ein Platz frei ist. Bitte prüfen, ob jemand nachrücken kann.',
      other:
        'Auf der Warteliste stehen {{waitlist}}, obwohl {{count}} Plätze frei sind. Bitte prüfen, ob jemand nachrücken kann.',
    },
    en: {
      one: 'There are {{waitlist}} on the waiting list although one place is free. Please check whether somebody can move up.',
      other:
        'There are {{waitlist}} on the waiting list although {{count}} places are free. Please check whether somebody can move up.',
    },
  },
  'offer.freeWithAmount': {
    severity: 'warning',
    de: 'Das Angebot ist kostenlos, nennt aber einen Betrag von {{amount}} €. Bitte eine der beiden Angaben berichtigen.',
    en: 'The offer is free of charge but names an amount of {{amount}} €. Please correct one of the two.',
  },
  'offer.endPassed': {
    severity: 'warning',
    de: 'Das Angebot lief bis {{end}}. Bitte prüfen, ob es weitergeht, und Status oder Ende anpassen.',
    en: 'The offer ran until {{end}}. Please check whether it continues, and adjust status or end.',
  },
  'offer.startPassed': {
    severity: 'info',
    de: 'Das Angebot ist noch „geplant“, sein Beginn ({{start}}) ist aber vorbei. Bitte den Status anpassen.',
    en: 'The offer is still "geplant", but its start ({{start}}) has passed. Please adjust the status.',
  },
  'offer.verifiedInFuture': {
    severity: 'warning',
    de: 'Das Angebot ist angeblich erst am {{date}} geprüft worden, also nach dem Stichtag. Bitte das Datum prüfen.',
    en: 'The offer is said to be verified on {{date}}, which is after the as-of date. Please check the date.',
  },
  'offer.dueForReview': {
    severity: 'warning',
    de: 'Das Angebot ist seit {{due}} wieder zu prüfen (zuletzt geprüft am {{verified}}). Bitte beim Träger nachfragen und das Datum erneuern.',
    en: 'The offer has been due for review since {{due}} (last verified on {{verified}}). Please ask the provider and renew the date.',
  },
  'offer.doubled': {
    severity: 'warning',
    de: 'Das Angebot steht vermutlich schon in Zeile {{row}} („{{other}}“, Ähnlichkeit {{score}} %). Bitte prüfen und eines der beiden beenden.',
    en: 'The offer probably stands in row {{row}} already ("{{other}}", similarity {{score}} %). Please check and end one of the two.',
  },
  'proposal.newProvider': {
    severity: 'info',
    de: 'Den Träger „{{cell}}“ gibt es in der Tabelle „Träger“ noch nicht. Er bleibt im Vorschlag stehen; bitte dort anlegen oder die Schreibweise angleichen.',
    en: 'There is no provider "{{cell}}" in the table "Träger" yet. It stays in the proposal; please add it there or align the spelling.',
  },
  'proposal.newPlace': {
    severity: 'info',
    de: 'Den Ort „{{cell}}“ gibt es in der Tabelle „Orte“ noch nicht. Er bleibt im Vorschlag stehen; bitte dort anlegen oder die Schreibweise angleichen.',
    en: 'There is no place "{{cell}}" in the table "Orte" yet. It stays in the proposal; please add it there or align the spelling.',
  },
  'proposal.untitled': {
    severity: 'warning',
    de: 'Die Zeile nennt ein Angebot ohne Bezeichnung. Sie ist als Vorschlag übernommen; bitte bei der Kommune nachfragen und die Bezeichnung eintragen.',
    en: 'The row names an offer without a title. It is taken over as a proposal; please ask the municipality and enter the title.',
  },
  'proposal.undecided': {
    severity: 'info',
    de: 'Der Vorschlag „{{title}}“ ähnelt „{{other}}“{{#row}} in Zeile {{row}}{{/row}}; ob beide dasselbe sind, ist noch zu entscheiden. Sind sie es, bitte den Vorschlag löschen, sonst die Zelle „ähnlich wie“ leeren.',
    en: 'The proposal "{{title}}" resembles "{{other}}"{{#row}} in row {{row}}{{/row}}; whether both are the same is still to be decided. If so, please delete the proposal, otherwise clear the cell "ähnlich wie".',
  },
  'setting.unreadable': {
    severity: 'warning',
    de: '„{{cell}}“ ist für die Einstellung „{{key}}“ nicht lesbar; gerechnet wird mit {{used}}. Bitte eine Zahl eintragen.',
    en: '"{{cell}}" is not readable for the setting "{{key}}"; {{used}} is used. Please enter a number.',
  },
  'abbreviations.unused': {
    severity: 'warning',
    de: 'Die Tabelle „Abkürzungen“ wird beim Vergleichen nicht verwendet: Ihre Spalte „{{title}}“ fehlt. Angebote, die schon im Register stehen, können deshalb als neu gelten. Bitte die Spaltenüberschrift wieder einfügen und den Import wiederholen; ist er schon geschrieben, bitte ihn vorher zurücknehmen (Befehlszeile: mut undo).',
    en: 'The table "Abkürzungen" is not used for comparing: its column "{{title}}" is missing. Offers that are in the register already may therefore count as new. Please insert the header again and repeat the import; if it is written already, please take it back first (command line: mut undo).',
  },
  'abbreviations.skipped': {
    severity: 'warning',
    de: {
      one: 'Eine Zeile der Tabelle „Abkürzungen“ bleibt beim Vergleichen unberücksichtigt; {{^pane}}„mut check“{{/pane}}{{#pane}}die Ansicht „Prüfen“{{/pane}} nennt sie. Bitte dort nachsehen und sie berichtigen.',
      other:
        '{{count}} Zeilen der Tabelle „Abkürzungen“ bleiben beim Vergleichen unberücksichtigt; {{^pane}}„mut check“{{/pane}}{{#pane}}die Ansicht „Prüfen“{{/pane}} nennt sie. Bitte dort nachsehen und sie berichtigen.',
    },
    en: {
      one: 'One row of the table "Abkürzungen" is not used for comparing; {{^pane}}"mut check"{{/pane}}{{#pane}}the view "Check"{{/pane}} names it. Please look there and correct it.',
      other:
        '{{count}} rows of the table "Abkürzungen" are not used for comparing; {{^pane}}"mut check"{{/pane}}{{#pane}}the view "Check"{{/pane}} names them. Please look there and correct them.',
    },
  },
  'abbreviation.severalWords': {
    severity: 'warning',
    de: '„{{short}}“ ist kein einzelnes Wort; die Zeile bleibt beim Vergleichen unberücksichtigt. Bitte nur ein Wort eintragen.',
    en: '"{{short}}" is not a single word; the row is not used for comparing. Please enter one word only.',
  },
  'abbreviation.doubled': {
    severity: 'warning',
    de: '„{{short}}“ steht schon in Zeile {{row}}; es gilt die obere der beiden Zeilen. Bitte eine der beiden löschen.',
    en: '"{{short}}" stands in row {{row}} already; the upper of the two rows applies. Please delete one of the two.',
  },
  'abbreviation.meaningless': {
    severity: 'warning',
    de: 'Für „{{short}}“ fehlt die Bedeutung; die Zeile bleibt beim Vergleichen unberücksichtigt. Bitte eintragen oder bei „übergehen“ „ja“ wählen.',
    en: 'The meaning of "{{short}}" is missing; the row is not used for comparing. Please enter it, or choose "ja" under "übergehen".',
  },
  'abbreviation.circular': {
    severity: 'warning',
    de: 'Die Bedeutung von „{{short}}“ führt über Zeile {{row}} im Kreis; die Zeile bleibt beim Vergleichen unberücksichtigt. Bitte die Bedeutung ändern.',
    en: 'The meaning of "{{short}}" leads in a circle by way of row {{row}}; the row is not used for comparing. Please change the meaning.',
  },
  'abbreviation.noWord': {
    severity: 'warning',
    de: '„{{short}}“ enthält keinen Buchstaben und keine Ziffer, die beim Vergleichen zählt; die Zeile bleibt unberücksichtigt. Bitte die Zeile löschen.',
    en: '"{{short}}" holds no letter or digit that counts in comparing; the row is not used. Please delete the row.',
  },
  'abbreviation.tooLong': {
    severity: 'warning',
    de: 'Die Bedeutung von „{{short}}“ hat, die Abkürzungen darin ausgeschrieben, mehr als {{most}} Wörter; die Zeile bleibt beim Vergleichen unberücksichtigt. Bitte kürzen.',
    en: 'With the abbreviations in it spelled out, the meaning of "{{short}}" has more than {{most}} words; the row is not used for comparing. Please shorten it.',
  },
} as const satisfies Record<string, IssueEntry>;
