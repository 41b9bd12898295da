/** The office's workbook as it looks after some months: figures, a chart, rules and remarks the staff added. */
import { exchange, textOf, withText, type Part } from './draft';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const VND = 'application/vnd.openxmlformats-officedocument';

const figures = [
  'COUNTA(Angebote!B6:B400)',
  'SUM(Antworten!A:A)',
  'COUNTIF(Angebote[Ort],"Zeven")',
  'INDEX(Bedarfe!$A$5:$H$40,2,3)',
  'SUMPRODUCT((\'Rückläufe\'!A6:A30&lt;&gt;"")*1)',
  'IFERROR(VLOOKUP("Zeven",Orte!A6:F60,2,FALSE),"fehlt &amp; leer")',
];

const sheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:D9"/><sheetData>${figures
  .map((text, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f>${text}</f><v>${at}</v></c></row>`)
  .join(
    '',
  )}<row r="8"><c r="A8" t="inlineStr"><is><r><rPr><b/></rPr><t>Eigene</t></r><r><t xml:space="preserve"> Notiz</t></r></is></c><c r="B8"><f t="shared" ref="B8:D8" si="0">Angebote!B6&amp;"x"</f><v>0</v></c><c r="C8"><f t="shared" si="0"/></c></row><row r="9"><c r="A9"><f t="array" ref="A9:B9">Angebote!B6:C6</f><v>0</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="C1:D2"/></mergeCells><conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>Angebote!$B$6=""</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="D4"><formula1>Orte!$A$6:$A$40</formula1></dataValidation></dataValidations><drawing r:id="rId1"/></worksheet>`;

const chart = `<?xml version="1.0"?><c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>Angebote!$B$6:$B$20</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;

const drawing = `<?xml version="1.0"?><xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:graphicFrame macro=""><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

function related(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function relationships(link: string): string {
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${link}</Relationships>`;
}

const added: Readonly<Record<string, string>> = {
  'xl/worksheets/sheet99.xml': sheet,
  'xl/worksheets/_rels/sheet99.xml.rels': relationships(related('rId1', 'drawing', '../drawings/own.xml')),
  'xl/drawings/own.xml': drawing,
  'xl/drawings/_rels/own.xml.rels': relationships(related('rId1', 'chart', '../charts/chart1.xml')),
  'xl/charts/chart1.xml': chart,
  'xl/calcChain.xml': `<?xml version="1.0"?><calcChain xmlns="${MAIN}"><c r="A1" i="99"/><c r="A2" i="99"/></calcChain>`,
};

const overrides: readonly (readonly [string, string])[] = [
  ['/xl/worksheets/sheet99.xml', `${VND}.spreadsheetml.worksheet+xml`],
  ['/xl/drawings/own.xml', `${VND}.drawing+xml`],
  ['/xl/charts/chart1.xml', `${VND}.drawingml.chart+xml`],
  ['/xl/calcChain.xml', `${VND}.spreadsheetml.calcChain+xml`],
];

/** Changes that a text of a part takes: what to find, what to put there. */
const changes: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  '[Content_Types].xml': [
    [
      /<\/Types>/,
      `${overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`,
    ],
  ],
  'xl/workbook.xml': [
    [/<\/sheets>/, '<sheet name="Eigene &amp; Neue" sheetId="99" r:id="rId990"/></sheets>'],
    [/<definedNames>/, '<definedNames><definedName name="Eigener">Angebote!$B$6:$B$40</definedName>'],
  ],
  'xl/_rels/workbook.xml.rels': [
    [
      /<\/Relationships>/,
      `${related('rId990', 'worksheet', 'worksheets/sheet99.xml')}${related('rId991', 'calcChain', 'calcChain.xml')}</Relationships>`,
    ],
  ],
};

export function enrich(parts: readonly Part[]): readonly Part[] {
  const changed = Object.entries(changes).reduce((all, [name, list]) => {
    const part = all.find((one) => one.name === name);
    if (!part) return all;
    const text = list.reduce((before, [from, to]) => before.replace(from, () => to), textOf(part));
    return exchange(all, part, withText(part, text));
  }, parts);
  const encoder = new TextEncoder();
  const beside = changed.map((part) => (part.name === sheetOf(changed, 'Angebote') ? withNotes(part) : part));
  const more = Object.entries(added).map(([name, text]) => ({ name, content: encoder.encode(text) }));
  return [...beside, ...more];
}

/** The part of the sheet on which the table of that name stands. */
function sheetOf(parts: readonly Part[], table: string): string | undefined {
  const file = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
  const own = parts.find(({ name, content }) => {
    return name.startsWith('xl/tables/') && textOf({ name, content }).includes(` displayName="${table}"`);
  });
  const links = parts.find((part) => {
    return (
      own && part.name.startsWith('xl/worksheets/_rels/') && textOf(part).includes(`/${file(own.name)}"`)
    );
  });
  return links && `xl/worksheets/${file(links.name).replace(/\.rels$/, '')}`;
}

/** Remarks right beside the table, to its header and every second row, and some beyond a gap. */
function withNotes(part: Part): Part {
  const text = textOf(part).replace(
    /<row r="(\d+)"[^>]*[^/]>(?:(?!<\/row>).)*(?=<\/row>)/gs,
    (row, number: string) => {
      const last = /.*<c r="([A-Z]+)\d+"/s.exec(row)?.[1];
      if (last !== 'BA') return row;
      const note = (column: string): string =>
        `<c r="${column}${number}" t="inlineStr"><is><t>Notiz ${column} ${number}</t></is></c>`;
      return (
        row + (Number(number) % 2 === 1 ? note('BB') : '') + (Number(number) % 3 === 0 ? note('BD') : '')
      );
    },
  );
  return withText(part, text);
}
