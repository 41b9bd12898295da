/** Moments as people say them here: "22.11.2026, 21:15". All take ISO times and give back as it is what is none. */
const TIME = { hour: '2-digit', minute: '2-digit' } as const;
const MOMENT = { day: '2-digit', month: '2-digit', year: 'numeric', ...TIME } as const;

const times = new Intl.DateTimeFormat('de-DE', TIME);
const moments = new Intl.DateTimeFormat('de-DE', MOMENT);
const exactMoments = new Intl.DateTimeFormat('de-DE', { ...MOMENT, second: '2-digit' });
const officeMoments = new Intl.DateTimeFormat('de-DE', { ...MOMENT, timeZone: 'Europe/Berlin' });

/** Day and time by the clock of the machine, which shows its files by it as well. */
export function sayMoment(iso: string): string {
  return sayBy(moments, iso);
}

/** To the second, by the same clock: for what may have happened twice within a minute. */
export function sayExactMoment(iso: string): string {
  return sayBy(exactMoments, iso);
}

/** "21:15", by the same clock. */
export function sayTime(iso: string): string {
  return sayBy(times, iso);
}

/** Day and time by the clock that the office and its municipalities live by, wherever the machine is. */
export function sayOfficeMoment(iso: string): string {
  return sayBy(officeMoments, iso);
}

function sayBy(format: Intl.DateTimeFormat, iso: string): string {
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? iso : format.format(moment);
}
