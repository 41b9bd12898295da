/** The ways a level, a day, a time or a group is written down; every form still tells what it stands for. */
import { dayTimes, groups, type DayTime } from './flyers-words';

type Levels = readonly [from: string, to: string | null];

const levelWords: Readonly<Record<string, string>> = {
  alpha: 'Alphabetisierung',
  a1: 'Anfänger',
  a2: 'Grundstufe',
  b1: 'Mittelstufe',
  b2: 'Fortgeschrittene',
};

/** With `isNeeded` only forms that leave no doubt which level is meant. */
export function levelForms(from: string, to: string, isNeeded: boolean): readonly Levels[] {
  const word = levelWords[from] ?? from;
  const words: readonly Levels[] = isNeeded && from !== 'a1' && from !== 'alpha' ? [] : [[word, null]];
  if (from === 'alpha') return [...words, ['alpha', null], ['Alpha-Niveau', null]];
  const [low, high] = [from.toUpperCase(), to.toUpperCase()];
  const spaced = `${low.slice(0, 1)} ${low.slice(1)}`;
  const alike: readonly Levels[] = [
    [`Niveau ${low}`, high],
    [`${low} GER`, high],
    [spaced, high],
    [from, to],
  ];
  if (low !== high)
    return [...alike, [`${low}-${high}`, null], [`${low} bis ${high}`, null], [`${low}/${high}`, null]];
  return [...alike, ...words, [`${spaced}.1`, null], [`${low} (${word})`, null], [`${low}.1/${low}.2`, null]];
}

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

/** The first is the usual one. */
export function dateForms(iso: string): readonly string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = months[Number(month) - 1] ?? '';
  const [m, d] = [Number(month), Number(day)];
  return [
    `${day}.${month}.${year}`,
    `${d}.${m}.${year.slice(2)}`,
    `${d}. ${name} ${year}`,
    `${d}.${m}.${year}`,
    `ab ${day}.${month}.${year}`,
    `${name} ${year}`,
    `${month}/${year}`,
    `${name.slice(0, 3)}. ${year}`,
    m <= 6 ? `Frühjahr ${year}` : `Herbst ${year}`,
    m <= 6 ? `1. Halbjahr ${year}` : `2. Halbjahr ${year}`,
    iso,
  ];
}

const weekdays: Readonly<Record<string, string>> = {
  Mo: 'Montag',
  Di: 'Dienstag',
  Mi: 'Mittwoch',
  Do: 'Donnerstag',
  Fr: 'Freitag',
};

/** `sessions` as in the register: `Di 18:00–19:30; Do 18:00–19:30`. */
export function sessionForms(sessions: string, dayTime: DayTime): readonly string[] {
  const days = sessions.split('; ').map((one) => one.slice(0, 2));
  const [from = '', to = ''] = sessions.split('; ')[0]?.slice(3).split('–') ?? [];
  const long = days.map((day) => weekdays[day] ?? day);
  const dotted = (clock: string): string => clock.replace(/^0/, '').replace(':00', '').replace(':', '.');
  const { word } = dayTimes[dayTime];
  return [
    `${long.join(' und ')}, ${from} bis ${to} Uhr`,
    `${long.map((day) => `${day.toLowerCase()}s`).join(' u. ')} ${dotted(from)}-${dotted(to)} Uhr`,
    `${days.join('/')} ${from.replace(':', '.')}-${to.replace(':', '.')}`,
    `${days.join(', ')} ab ${dotted(from)} Uhr`,
    `${days.join('+')} ${word}`,
    `${word} (${long.join(' und ')})`,
  ];
}

export function groupForms(group: string): readonly string[] {
  return groups[group]?.others ?? [];
}
