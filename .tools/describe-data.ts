/** The data dictionary as Markdown: every table and column from the one definition that drives sheets, forms and checks. */
import { systems } from '../src/core/catalog';
import { functionArity } from '../src/core/survey/expression/expression';
import type { Column } from '../src/core/tables/column';
import type { Table } from '../src/core/tables/table';
import type { ValueKind } from '../src/core/values/codec';
import { dayCodec } from '../src/core/values/date-codec';

const kinds: Readonly<Record<ValueKind, string>> = {
  text: 'Text',
  longText: 'langer Text',
  whole: 'ganze Zahl',
  decimal: 'Zahl',
  money: 'Betrag in Euro',
  date: 'Tag, Monat oder Jahr',
  yesNo: 'ja/nein',
  code: 'Auswahl',
  codes: 'mehrere, mit `;` getrennt',
  reference: 'Verweis',
  url: 'Internetadresse',
  email: 'E-Mail-Adresse',
  postcode: 'Postleitzahl',
  key: 'Schlüssel',
};

const intro = `# Datenwörterbuch

Erzeugt mit \`npm run docs\` aus den Tabellendefinitionen unter \`src/core\`; bitte nicht von Hand ändern.
Die Spalte „Name“ nennt das Feld im Programm, „HSDS“ seine Entsprechung in Open Referral HSDS 3.0.
Die Auswahllisten stehen in der Tabelle „Codelisten“ der Arbeitsmappe (Auslieferung: \`assets/preset/codeLists.csv\`).
`;

const operators = ['`=`', '`!=`', '`<`', '`<=`', '`>`', '`>=`', '`and`', '`or`', '`( … )`'];

/** The whole document. */
export function describeData(): string {
  const parts = systems.map(({ title, name, tables }) =>
    [`## ${title} (\`${name}\`)`, ...tables.map(describeTable)].join('\n\n'),
  );
  return `${[intro.trimEnd(), ...parts, describeExpressions()].join('\n\n')}\n`;
}

function describeTable(table: Table): string {
  const lines = Object.entries(table.columns).map(([name, column]) => describeColumn(name, column));
  const key = table.columns[table.keyColumn]?.title ?? table.keyColumn;
  const hidden = table.hidden ? ' Das Blatt ist ausgeblendet: Das Programm führt es selbst.' : '';
  return [
    `### ${table.title} (\`${table.name}\`)`,
    `${table.about} Excel-Tabelle \`${table.excelName}\`, Schlüssel „${key}“.${hidden}`,
    [
      '| Spalte | Name | Art | Pflicht | Werte | HSDS | Hinweis |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...lines,
    ].join('\n'),
  ].join('\n\n');
}

function describeColumn(name: string, column: Column): string {
  const cells = [
    column.title,
    `\`${name}\``,
    column.codec === dayCodec ? 'Tag' : kinds[column.codec.kind],
    column.required ? 'ja' : '',
    describeValues(column),
    column.hsds === undefined ? '' : `\`${column.hsds}\``,
    [column.note, column.aliases.length > 0 ? `Auch: ${column.aliases.join(', ')}.` : undefined]
      .filter((part) => part !== undefined)
      .join(' '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function describeValues({ list, target, min, max }: Column): string {
  if (list !== undefined) return `Liste „${list}“`;
  if (target !== undefined) return `Tabelle „${tableTitle(target)}“`;
  if (min !== undefined && max !== undefined) return `${min} bis ${max}`;
  if (min !== undefined) return `ab ${min}`;
  return max === undefined ? '' : `bis ${max}`;
}

function tableTitle(name: string): string {
  const tables = systems.flatMap((system) => system.tables);
  return tables.find((table) => table.name === name)?.title ?? name;
}

function describeExpressions(): string {
  const functions = Object.entries(functionArity).map(([name, count]) => {
    return `\`${name}(${['a', 'b'].slice(0, count).join(', ')})\``;
  });
  return `## Bedingungen im Fragebogen

Die Spalten „relevant“ und „constraint“ der Fragen verstehen diesen Ausschnitt von XLSForm
(<https://docs.getodk.org/form-logic/>); anderes wird beim Prüfen gemeldet.

| Bestandteil | Schreibweise |
| --- | --- |
| Antwort auf eine andere Frage | \`\${name}\` |
| eigene Antwort | \`.\` |
| Text und Zahl | \`'ja'\`, \`"ja"\`, \`12\`, \`2.5\` |
| Vergleich und Verknüpfung | ${operators.join(', ')} |
| Funktionen | ${functions.join(', ')} |`;
}
