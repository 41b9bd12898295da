/** The clock of this machine. Today is the day its user sees, now is the same everywhere. */
import { parseIsoDay } from '../../core/values/iso-date';
import type { Clock } from '../../ports/world';

export const systemClock: Clock = {
  today() {
    const now = new Date();
    const twoDigits = (value: number): string => String(value).padStart(2, '0');
    const text = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
    const day = parseIsoDay(text);
    if (day === undefined) throw new Error(`The clock of this machine says ${text}`);
    return day;
  },
  now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
};
