import { createCsvReader } from '../../src/adapters/csv/csv-reader';
import { returnLimits } from '../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../src/adapters/xlsx/xlsx-reader';
import { createReturnReader } from '../../src/entry/return-reader';
import { bytesOf, compoundFile } from '../fixtures/hostile-files';
import { workbookWith } from '../fixtures/package-of';
import { shownCells } from '../fixtures/shown-cells';

const reader = createReturnReader(createXlsxReader(returnLimits), createCsvReader());

describe('reading whatever came back', () => {
  it.each([
    ['a workbook', 'Zeven.xlsx', workbookWith({})],
    ['a workbook that is called CSV', 'Zeven.csv', workbookWith({})],
    ['CSV', 'Zeven.csv', bytesOf('Größe')],
  ])('takes %s', (_, name, bytes) => {
    const read = reader.read({ name, bytes });

    expect(read.ok && shownCells(read.value.sheets[0])).toEqual({ A1: 'Größe' });
  });

  it.each([
    ['an empty CSV file', 'Zeven.csv', bytesOf(''), 'file.empty'],
    ['text that is called a workbook', 'Zeven.xlsx', bytesOf('Größe'), 'file.isText'],
    ['an old workbook that is called CSV', 'Zeven.csv', compoundFile('Workbook'), 'file.oldExcel'],
    ['a web page that is called a workbook', 'Zeven.xls', bytesOf('<html>'), 'file.isWebPage'],
  ])('refuses %s', (_, name, bytes, code) => {
    expect(reader.read({ name, bytes })).toMatchObject({ issues: [{ code, at: { file: name } }] });
  });
});
