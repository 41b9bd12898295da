/** The reminder as the product words it, where the office's own wording cannot be filled: German, to an administration. */

/** By the keys of the table of text blocks; a new workbook has them there, for the office to change. */
export const reminderTexts = {
  'erinnerung.betreff': 'Erinnerung: Umfrage „{{titel}}“, Rückgabe bis zum {{frist}}',
  'erinnerung.text': `Guten Tag,

am {{versandt}} haben wir {{kommune}} den Fragebogen „{{titel}}“ gesandt. Eine Rückmeldung liegt uns noch nicht vor.

Bitte senden Sie uns den ausgefüllten Fragebogen bis zum {{frist}} zurück. Auch unvollständige Angaben helfen uns weiter.

Liegt Ihnen der Fragebogen nicht mehr vor, senden wir ihn gern noch einmal zu. Haben Sie ihn inzwischen zurückgesandt, betrachten Sie diese Nachricht bitte als erledigt.

Fragen beantwortet: {{kontakt}}.

Mit freundlichen Grüßen
{{stelle}}
{{landkreis}}`,
  'erinnerung.verspaetet': `Guten Tag,

am {{versandt}} haben wir {{kommune}} den Fragebogen „{{titel}}“ gesandt. Die Frist zur Rückgabe ist am {{frist}} abgelaufen, eine Rückmeldung liegt uns noch nicht vor.

Bitte senden Sie uns den ausgefüllten Fragebogen möglichst bald zurück. Auch unvollständige Angaben helfen uns weiter.

Liegt Ihnen der Fragebogen nicht mehr vor, senden wir ihn gern noch einmal zu. Haben Sie ihn inzwischen zurückgesandt, betrachten Sie diese Nachricht bitte als erledigt.

Fragen beantwortet: {{kontakt}}.

Mit freundlichen Grüßen
{{stelle}}
{{landkreis}}`,
} as const;

/** Who is addressed where several municipalities get the same mail; in the dative. */
export const YOUR_MUNICIPALITY = 'Ihrer Kommune';
