/** What an offer needs beside its name, place and provider, in the form of the pane. */
import type { Page } from 'playwright-core';

export interface FilledOffer {
  /** The day it was last verified, as it is typed. */
  readonly seen: string;
}

export async function fillOffer(page: Page, { seen }: FilledOffer): Promise<void> {
  const choices: readonly (readonly [RegExp, string])[] = [
    [/^Status/, 'aktiv'],
    [/^Sichtbarkeit/, 'öffentlich'],
    [/^laufender Einstieg/, 'ja'],
    [/^Zeitmodell/, 'Teilzeit'],
    [/^Kinderbetreuung/, 'nein'],
    [/^Herkunft/, 'Recherche'],
  ];
  for (const [label, option] of choices) await page.getByLabel(label).selectOption({ label: option });
  await page
    .getByRole('group', { name: /^Zielgruppe/ })
    .getByLabel('alle')
    .check();
  await page
    .getByRole('group', { name: /^Aufenthaltsstatus/ })
    .getByLabel('keine Einschränkung')
    .check();
  await page.getByLabel(/^zuletzt geprüft/).fill(seen);
  await page.getByLabel(/^geprüft von/).fill('Koordinierungsstelle');
}
