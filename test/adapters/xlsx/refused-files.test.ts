import { returnLimits } from '../../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../../src/adapters/xlsx/xlsx-reader';
import { describeIssue } from '../../../src/core/values/describe-issue';
import * as hostile from '../../fixtures/hostile-files';
import {
  packageOf,
  relationshipsXml,
  sheetXml,
  smallestParts,
  workbookOfRows,
  workbookWith,
} from '../../fixtures/package-of';

const reader = createXlsxReader(returnLimits);

function refusal(bytes: Uint8Array): readonly string[] {
  const read = reader.read({ name: 'Zeven.xlsx', bytes });
  return read.ok ? [] : read.issues.map((found) => found.code);
}

describe('refusing what is no workbook', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'file.empty'],
    ['a file of blanks', hostile.bytesOf(' \r\n '), 'file.empty'],
    [
      'a workbook with a password',
      hostile.compoundFile('EncryptionInfo', 'EncryptedPackage'),
      'file.encrypted',
    ],
    ['a workbook of Excel 97', hostile.compoundFile('Workbook', '\u0005SummaryInformation'), 'file.oldExcel'],
    ['a workbook of Excel 5', hostile.compoundFile('Book'), 'file.oldExcel'],
    ['a document of Word 97', hostile.compoundFile('WordDocument', '1Table'), 'file.isDocument'],
    ['a mail saved by Outlook', hostile.compoundFile('__properties_version1.0'), 'file.unknown'],
    ['an OpenDocument spreadsheet', hostile.openDocument('spreadsheet'), 'file.openDocument'],
    ['an OpenDocument text', hostile.openDocument('text'), 'file.isDocument'],
    ['an OpenDocument presentation', hostile.openDocument('presentation'), 'file.isPresentation'],
    ['a renamed Word document', hostile.wordDocument(), 'file.isDocument'],
    ['a renamed presentation', hostile.presentation(), 'file.isPresentation'],
    ['a binary workbook', hostile.binaryWorkbook(), 'file.isBinaryWorkbook'],
    ['any zip archive', packageOf({ 'Zeven.xlsx': 'x' }), 'file.isArchive'],
    ['a web page', hostile.bytesOf('\ufeff<!DOCTYPE HTML><html><table></table></html>'), 'file.isWebPage'],
    [
      'a table as a web page exports it',
      hostile.bytesOf('<table><tr><td>1</td></tr></table>'),
      'file.isWebPage',
    ],
    ['a workbook as XML of 2003', hostile.bytesOf('<?xml version="1.0"?><Workbook/>'), 'file.isXml'],
    ['a PDF', hostile.bytesOf('%PDF-1.7\n%âãÏÓ'), 'file.isPdf'],
    ['a document in RTF', hostile.bytesOf('{\\rtf1 x}'), 'file.isDocument'],
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]), 'file.isImage'],
    ['a text file', hostile.bytesOf('Name;Antwort'), 'file.isText'],
    ['bytes that are no zip file', hostile.compressedBytes(), 'file.unknown'],
  ])('refuses %s by its name', (_, bytes, code) => {
    expect(refusal(bytes)).toEqual([code]);
  });

  it('says in German what was found and what helps', () => {
    const read = reader.read({ name: 'Zeven.xlsx', bytes: hostile.compoundFile('EncryptedPackage') });

    expect(read.ok ? [] : read.issues.map((found) => describeIssue(found))).toEqual([
      'Zeven.xlsx: Die Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern lassen.',
    ]);
  });
});

describe('refusing damaged workbooks', () => {
  const whole = workbookWith({});

  it('tells a file that breaks off from a damaged one', () => {
    expect(refusal(whole.subarray(0, whole.length - 30))).toEqual(['file.truncated']);
  });

  it.each([
    ['a sheet without its part', workbookWith({ 'xl/_rels/workbook.xml.rels': relationshipsXml() })],
    ['two sheets over one part', twoSheetsOverOnePart()],
    ['a cell that lies on no sheet', workbookOfRows('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['a row that lies on no sheet', workbookOfRows('<row r="1048577"><c><v>1</v></c></row>')],
    [
      'a text that is not among the shared ones',
      workbookOfRows('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
    ],
    ['XML that is not closed', workbookWith({ 'xl/sharedStrings.xml': '<sst><si>' })],
    [
      'an entity that nobody has defined',
      workbookOfRows('<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>'),
    ],
    ['bytes that are no text', workbookWith({ 'xl/sharedStrings.xml': new Uint8Array([60, 255, 254, 253]) })],
    ['a workbook part of another kind', workbookWith({ 'xl/workbook.xml': sheetXml('') })],
    [
      'a part whose check sum is wrong',
      hostile.withDirectory(whole, 'xl/worksheets/sheet1.xml', (view, at) =>
        view.setUint32(at + 16, 1, true),
      ),
    ],
  ])('finds %s', (_, bytes) => {
    expect(refusal(bytes)).toEqual(['file.damaged']);
  });

  function twoSheetsOverOnePart(): Uint8Array {
    const sheet = '<sheet name="Blatt 2" sheetId="2" r:id="rId1"/></sheets>';
    return workbookWith({
      'xl/workbook.xml': String(smallestParts['xl/workbook.xml']).replace('</sheets>', sheet),
    });
  }
});

describe('refusing hostile workbooks', () => {
  it.each([
    [
      'parts that announce more than a return may have together',
      () =>
        hostile.announcing(
          40,
          'xl/styles.xml',
          'xl/sharedStrings.xml',
          'xl/workbook.xml',
          'xl/worksheets/sheet1.xml',
        ),
      'file.tooManyBytes',
    ],
    [
      'a part that announces more than a return may have',
      () => hostile.announcing(60, 'xl/worksheets/sheet1.xml'),
      'file.tooManyBytes',
    ],
    ['a part that grows out of all proportion', () => hostile.honestBomb(2), 'file.tooDense'],
    ['a part that is larger than it announces', () => hostile.lyingBomb(5), 'file.sizesLie'],
    ['more parts than any workbook has', () => hostile.crowdedPackage(2_001), 'file.tooManyParts'],
    ['a document type with entities', hostile.doctypeWorkbook, 'file.doctype'],
    [
      'the same part twice',
      () => hostile.renamedPart('xl/worksheets/sheet9.xml', 'xl/worksheets/SHEET1.xml'),
      'file.doubledPart',
    ],
    [
      'a part that wants to leave its folder',
      () => hostile.renamedPart('xl/media/aa/bb.bin', 'xl/../../../../x.b'),
      'file.hostileName',
    ],
    [
      'a part that names a drive',
      () => hostile.renamedPart('xl/media/a.bin', 'C:/aaaaa/a.bin'),
      'file.hostileName',
    ],
    ['more filled cells than a return may have', () => hostile.manyCells(200_010), 'file.tooManyCells'],
    ['a text longer than any cell holds', longText, 'file.textTooLong'],
    ['more empty cells than anybody colours', emptyCells, 'file.tooManyCells'],
    ['cells spread out over the whole width of the sheet', spreadCells, 'file.tooManyCells'],
  ])('refuses %s', (_, make, code) => {
    expect(refusal(make())).toEqual([code]);
  });

  it('takes as many cells as a return may have', () => {
    expect(refusal(hostile.manyCells(200_000))).toEqual([]);
  });

  function longText(): Uint8Array {
    const text = Array.from({ length: 60_000 }, (_, at) => `Wort ${at}`).join(' ');
    return workbookOfRows(`<row><c t="str"><v>${text}</v></c></row>`);
  }

  function emptyCells(): Uint8Array {
    const rows = Array.from({ length: 1_001 }, (_, at) => {
      const cells = Array.from({ length: 1_000 }, (__, place) => `<c s="${(at * place) % 89}"/>`);
      return `<row>${cells.join('')}</row>`;
    });
    return workbookOfRows(rows.join(''));
  }

  function spreadCells(): Uint8Array {
    const rows = Array.from({ length: 300 }, (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`);
    return workbookOfRows(rows.join(''));
  }
});
