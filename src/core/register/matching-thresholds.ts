/** From which score on two offers are the same, or shown for a person to decide; the office may shift both. */
import { readSetting, settings, type SettingKey } from '../office/settings';
import { placeOf } from '../tables/check-tables';
import type { OfficeData } from '../tables/office-data';
import { parseNumber } from '../values/german-notation';
import { issue, type Issue } from '../values/issue';

/** Scores from 0 to 100; `possible` is the lower one. */
export interface MatchingThresholds {
  readonly same: number;
  readonly possible: number;
}

export const defaultThresholds: MatchingThresholds = { same: 80, possible: 50 };

/** The office's thresholds; the defaults where a setting is left blank, with a finding where it is unreadable. */
export function readThresholds(data: OfficeData): {
  readonly thresholds: MatchingThresholds;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const read = (key: SettingKey, otherwise: number): number => {
    const found = readSetting(data, key);
    if (found === undefined) return otherwise;
    const number = parseNumber(found);
    if (number !== undefined && number >= 0 && number <= 100) return number;
    issues.push(settingUnreadable(data, key, otherwise));
    return otherwise;
  };
  const same = read('matching.same', defaultThresholds.same);
  const possible = read('matching.possible', defaultThresholds.possible);
  return { thresholds: { same, possible: Math.min(same, possible) }, issues };
}

/** The finding on a setting that has to be a number and is none. */
export function settingUnreadable(data: OfficeData, key: SettingKey, used: number): Issue {
  const row = data.find(settings, key);
  const params = { cell: readSetting(data, key) ?? '', key, used };
  return issue('setting.unreadable', params, row ? placeOf(data, settings, row, 'value') : {});
}
