/** Moments as people say them here: "22.11.2026, 21:15", by the clock on the wall. */
const moments = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const times = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' });

/** `iso` is an ISO time in UTC; given back as it is where it is none. */
export function sayMoment(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? iso : moments.format(moment);
}

export function sayTime(iso: string): string {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? iso : times.format(moment);
}
