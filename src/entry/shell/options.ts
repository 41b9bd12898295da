/** Typed access to the options of a parsed command; their form was checked before. */
import { parseIsoDay, type IsoDay } from '../../core/values/iso-date';
import type { Command } from '../../ui/shell/parse-command';
import type { World } from './world';

export function textOption(command: Command, name: string): string | undefined {
  const value = command.options.get(name);
  return typeof value === 'string' ? value : undefined;
}

export function dayOption(command: Command, name: string): IsoDay | undefined {
  return parseIsoDay(textOption(command, name) ?? '');
}

/** The as-of date of a command: as given, else today. */
export function asOfOption(command: Command, world: World): IsoDay {
  return dayOption(command, 'as-of') ?? world.clock.today();
}
