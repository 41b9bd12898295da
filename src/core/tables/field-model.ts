/** What a field of a form has to know of its column, as plain data. */
import type { CodecContext, ValueKind } from '../values/codec';
import { dayCodec } from '../values/date-codec';
import type { TextEntry } from '../texts/text-entry';
import type { Column } from './column';
import { shownColumns } from './field-text';
import type { Table } from './table';

export interface FieldModel {
  /** Name of the column. */
  readonly name: string;
  /** Its header, German. */
  readonly label: string;
  readonly kind: ValueKind;
  readonly isRequired: boolean;
  /** German help of the definition. */
  readonly note?: string;
  /** A date that has to name a day. */
  readonly isDay?: boolean;
  /** Labels of a list, in its order. */
  readonly choices?: readonly string[];
  readonly target?: ReferenceTarget;
}

/** The table that a reference points at. */
export interface ReferenceTarget {
  readonly name: string;
  readonly title: string;
  /** A row to come in it, in the German accusative: "neuen Träger". */
  readonly asNew?: string;
}

export interface FieldGroup {
  /** None where the definition makes no groups, and for what is left over. */
  readonly title?: TextEntry;
  readonly fields: readonly FieldModel[];
}

/** All columns that are a person's, each once: by the groups of the definition, then the rest. */
export function describeFields(
  table: Table,
  tables: readonly Table[],
  context: CodecContext,
): readonly FieldGroup[] {
  const shown = shownColumns(table);
  const fieldsOf = (names: readonly string[]): readonly FieldModel[] =>
    names.flatMap((name) => {
      const column = table.columns[name];
      return column && shown.includes(name) ? [describeField(name, column, tables, context)] : [];
    });
  const groups = (table.groups ?? []).map(({ title, columns }) => ({ title, fields: fieldsOf(columns) }));
  const grouped = new Set((table.groups ?? []).flatMap(({ columns }) => columns));
  const rest = fieldsOf(shown.filter((name) => !grouped.has(name)));
  return [...groups, { fields: rest }].filter(({ fields }) => fields.length > 0);
}

function describeField(
  name: string,
  column: Column,
  tables: readonly Table[],
  context: CodecContext,
): FieldModel {
  const { title, codec, required, note, list, target } = column;
  const pointsAt = tables.find((one) => one.name === target);
  return {
    name,
    label: title,
    kind: codec.kind,
    isRequired: required,
    ...(note === undefined ? {} : { note }),
    ...(Object.is(codec, dayCodec) ? { isDay: true } : {}),
    ...(list === undefined ? {} : { choices: context.codes(list).map(({ label }) => label) }),
    ...(pointsAt ? { target: describeTarget(pointsAt) } : {}),
  };
}

export function describeTarget({ name, title, asNew }: Table): ReferenceTarget {
  return { name, title, ...(asNew === undefined ? {} : { asNew }) };
}
