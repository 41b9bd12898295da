/** Findings on whole files: what one is, why its content cannot be read, and what helps. */
import type { IssueEntry } from './text-entry';

export const fileIssues = {
  'file.missing': {
    severity: 'error',
    de: 'Die Datei wurde nicht gefunden. Bitte Namen und Ordner prüfen.',
    en: 'The file was not found. Please check its name and folder.',
  },
  'file.empty': {
    severity: 'error',
    de: 'Die Datei ist leer. Bitte die Datei noch einmal anfordern.',
    en: 'The file is empty. Please ask for it again.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe ist leer. Bitte eine Sicherung wiederherstellen, zum Beispiel die Datei mit der Endung .bak daneben.',
      en: 'The workbook is empty. Please restore a backup, for example the file ending in .bak beside it.',
    },
  },
  'file.encrypted': {
    severity: 'error',
    de: 'Die Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern lassen.',
    en: 'The file is protected by a password. Please have it saved without one.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe ist mit einem Kennwort geschützt. Bitte in Excel ohne Kennwort speichern.',
      en: 'The workbook is protected by a password. Please save it in Excel without one.',
    },
  },
  'file.oldExcel': {
    severity: 'error',
    de: 'Die Datei hat das alte Excel-Format (.xls). Bitte in Excel als Excel-Arbeitsmappe (.xlsx) speichern.',
    en: 'The file has the old Excel format (.xls). Please save it in Excel as a workbook (.xlsx).',
  },
  'file.openDocument': {
    severity: 'error',
    de: 'Die Datei ist eine OpenDocument-Datei (.ods). Bitte als Excel-Arbeitsmappe (.xlsx) speichern.',
    en: 'The file is an OpenDocument file (.ods). Please save it as an Excel workbook (.xlsx).',
  },
  'file.isDocument': {
    severity: 'error',
    de: 'Die Datei ist ein Textdokument (Word), keine Excel-Arbeitsmappe. Bitte die Excel-Datei wählen.',
    en: 'The file is a text document (Word), not an Excel workbook. Please choose the Excel file.',
  },
  'file.isPresentation': {
    severity: 'error',
    de: 'Die Datei ist eine Präsentation, keine Excel-Arbeitsmappe. Bitte die Excel-Datei wählen.',
    en: 'The file is a presentation, not an Excel workbook. Please choose the Excel file.',
  },
  'file.isBinaryWorkbook': {
    severity: 'error',
    de: 'Die Datei ist eine Excel-Binärarbeitsmappe (.xlsb). Bitte in Excel als Excel-Arbeitsmappe (.xlsx) speichern.',
    en: 'The file is a binary Excel workbook (.xlsb). Please save it in Excel as a workbook (.xlsx).',
  },
  'file.isPdf': {
    severity: 'error',
    de: 'Die Datei ist ein PDF. Bitte die ausgefüllte Excel-Datei anfordern.',
    en: 'The file is a PDF. Please ask for the Excel file that was filled in.',
    ofTheOffice: {
      de: 'Die Datei ist ein PDF. Bitte die Arbeitsmappe der Koordinierungsstelle (.xlsx) angeben.',
      en: "The file is a PDF. Please give the office's workbook (.xlsx).",
    },
  },
  'file.isImage': {
    severity: 'error',
    de: 'Die Datei ist ein Bild. Bitte die ausgefüllte Excel-Datei anfordern.',
    en: 'The file is an image. Please ask for the Excel file that was filled in.',
    ofTheOffice: {
      de: 'Die Datei ist ein Bild. Bitte die Arbeitsmappe der Koordinierungsstelle (.xlsx) angeben.',
      en: "The file is an image. Please give the office's workbook (.xlsx).",
    },
  },
  'file.isWebPage': {
    severity: 'error',
    de: 'Die Datei ist eine Webseite (HTML), auch wenn sie anders heißt. Bitte in Excel öffnen und als Excel-Arbeitsmappe (.xlsx) speichern.',
    en: 'The file is a web page (HTML), whatever its name. Please open it in Excel and save it as a workbook (.xlsx).',
  },
  'file.isXml': {
    severity: 'error',
    de: 'Die Datei ist eine XML-Datei. Bitte in Excel öffnen und als Excel-Arbeitsmappe (.xlsx) speichern.',
    en: 'The file is an XML file. Please open it in Excel and save it as a workbook (.xlsx).',
  },
  'file.isArchive': {
    severity: 'error',
    de: 'Die Datei ist ein ZIP-Archiv. Bitte entpacken und die Excel-Datei darin wählen.',
    en: 'The file is a ZIP archive. Please unpack it and choose the Excel file inside.',
  },
  'file.isText': {
    severity: 'error',
    de: 'Die Datei ist eine Textdatei, keine Excel-Arbeitsmappe. Bitte die Excel-Datei wählen oder als CSV-Datei speichern.',
    en: 'The file is a text file, not an Excel workbook. Please choose the Excel file or save it as CSV.',
    ofTheOffice: {
      de: 'Die Datei ist eine Textdatei, keine Excel-Arbeitsmappe. Bitte die Arbeitsmappe der Koordinierungsstelle (.xlsx) wählen.',
      en: "The file is a text file, not an Excel workbook. Please choose the office's workbook (.xlsx).",
    },
  },
  'file.unknown': {
    severity: 'error',
    de: 'Die Datei ist keine Excel-Arbeitsmappe; ihr Format ist nicht bekannt. Bitte die richtige Datei wählen.',
    en: 'The file is not an Excel workbook; its format is not known. Please choose the right file.',
  },
  'file.openQuote': {
    severity: 'error',
    de: 'In der CSV-Datei passen die Anführungszeichen nicht zusammen. Bitte in Excel prüfen und neu als CSV speichern lassen.',
    en: 'The quotation marks of the CSV file do not match. Please have it checked in Excel and saved as CSV again.',
  },
  'file.damaged': {
    severity: 'error',
    de: 'Die Datei ist beschädigt oder unvollständig ({{detail}}). Bitte noch einmal senden lassen.',
    en: 'The file is damaged or incomplete ({{detail}}). Please have it sent again.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe ist beschädigt oder unvollständig ({{detail}}). Bitte eine Sicherung wiederherstellen, zum Beispiel die Datei mit der Endung .bak daneben.',
      en: 'The workbook is damaged or incomplete ({{detail}}). Please restore a backup, for example the file ending in .bak beside it.',
    },
  },
  'file.tooLarge': {
    severity: 'error',
    de: 'Die Datei ist zu groß: {{detail}}. Bitte überzählige Blätter und Zeilen entfernen lassen.',
    en: 'The file is too large: {{detail}}. Please have surplus sheets and rows removed.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe ist zu groß: {{detail}}. Bitte überzählige Blätter und Zeilen entfernen.',
      en: 'The workbook is too large: {{detail}}. Please remove surplus sheets and rows.',
    },
  },
  'file.truncated': {
    severity: 'error',
    de: 'Die Datei bricht mittendrin ab. Bitte noch einmal senden lassen.',
    en: 'The file breaks off in the middle. Please have it sent again.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe bricht mittendrin ab. Bitte eine Sicherung wiederherstellen, zum Beispiel die Datei mit der Endung .bak daneben.',
      en: 'The workbook breaks off in the middle. Please restore a backup, for example the file ending in .bak beside it.',
    },
  },
  'file.sizesLie': {
    severity: 'error',
    de: 'Die Datei gibt sich kleiner aus, als sie ist ({{part}}), und wurde zur Sicherheit nicht gelesen. Bitte beim Absender nachfragen.',
    en: 'The file pretends to be smaller than it is ({{part}}) and was not read, for safety. Please ask the sender.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe gibt sich kleiner aus, als sie ist ({{part}}), und wurde zur Sicherheit nicht gelesen. Bitte in Excel öffnen und neu als Excel-Arbeitsmappe (.xlsx) speichern.',
      en: 'The workbook pretends to be smaller than it is ({{part}}) and was not read, for safety. Please open it in Excel and save it anew as a workbook (.xlsx).',
    },
  },
  'file.tooManyBytes': {
    severity: 'error',
    de: 'Die Datei ist entpackt {{size}} MB groß, erlaubt sind {{limit}} MB. Bitte beim Absender nachfragen.',
    en: 'The file has {{size}} MB when unpacked, {{limit}} MB are allowed. Please ask the sender.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe ist entpackt {{size}} MB groß, erlaubt sind {{limit}} MB. Bitte überzählige Blätter, Zeilen und Bilder entfernen.',
      en: 'The workbook has {{size}} MB when unpacked, {{limit}} MB are allowed. Please remove surplus sheets, rows and pictures.',
    },
  },
  'file.tooDense': {
    severity: 'error',
    de: 'Die Datei enthält einen Teil, der beim Entpacken übermäßig wächst ({{part}}), und wurde zur Sicherheit nicht gelesen. Bitte beim Absender nachfragen.',
    en: 'The file holds a part that grows out of all proportion when unpacked ({{part}}) and was not read, for safety. Please ask the sender.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe enthält einen Teil, der beim Entpacken übermäßig wächst ({{part}}), und wurde zur Sicherheit nicht gelesen. Bitte in Excel öffnen und neu als Excel-Arbeitsmappe (.xlsx) speichern.',
      en: 'The workbook holds a part that grows out of all proportion when unpacked ({{part}}) and was not read, for safety. Please open it in Excel and save it anew as a workbook (.xlsx).',
    },
  },
  'file.tooManyParts': {
    severity: 'error',
    de: 'Die Datei besteht aus mehr als {{limit}} Teilen und wurde zur Sicherheit nicht gelesen. Bitte beim Absender nachfragen.',
    en: 'The file has more than {{limit}} parts and was not read, for safety. Please ask the sender.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe besteht aus mehr als {{limit}} Teilen und wurde zur Sicherheit nicht gelesen. Bitte überzählige Blätter und Bilder entfernen.',
      en: 'The workbook has more than {{limit}} parts and was not read, for safety. Please remove surplus sheets and pictures.',
    },
  },
  'file.tooManyCells': {
    severity: 'error',
    de: 'Die Datei hat mehr als {{limit}} Zellen. Bitte überzählige Blätter und Zeilen löschen lassen.',
    en: 'The file has more than {{limit}} cells. Please have surplus sheets and rows deleted.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe hat mehr als {{limit}} Zellen. Bitte überzählige Blätter und Zeilen löschen.',
      en: 'The workbook has more than {{limit}} cells. Please delete surplus sheets and rows.',
    },
  },
  'file.tooMuchBesides': {
    severity: 'error',
    de: 'Die Datei enthält viel mehr, als ihre Zellen brauchen ({{part}}), und wurde zur Sicherheit nicht gelesen. Bitte in Excel öffnen und neu als Excel-Arbeitsmappe (.xlsx) speichern lassen.',
    en: 'The file holds far more than its cells need ({{part}}) and was not read, for safety. Please have it opened in Excel and saved as a workbook (.xlsx) again.',
  },
  'file.tooManyColumns': {
    severity: 'error',
    de: 'Die Datei hat mehr als {{limit}} Spalten. Bitte überzählige Spalten löschen lassen.',
    en: 'The file has more than {{limit}} columns. Please have surplus columns deleted.',
  },
  'file.textTooLong': {
    severity: 'error',
    de: 'Die Datei enthält einen Text, der länger ist als die {{limit}} Zeichen, die Excel in einer Zelle behält ({{part}}). Bitte den Text kürzen lassen.',
    en: 'The file holds a text longer than the {{limit}} characters that Excel keeps in a cell ({{part}}). Please have the text shortened.',
  },
  'file.oddPacking': {
    severity: 'error',
    de: 'Die Datei ist auf eine Weise gepackt, die in Office-Dateien nicht vorkommt ({{part}}). Bitte in Excel öffnen und neu als Excel-Arbeitsmappe (.xlsx) speichern lassen.',
    en: 'The file is packed in a way that does not occur in Office files ({{part}}). Please have it opened in Excel and saved as a workbook (.xlsx) again.',
  },
  'file.overlappingParts': {
    severity: 'error',
    de: 'In der Datei liegen mehrere Teile an derselben Stelle; sie wurde zur Sicherheit nicht gelesen. Bitte beim Absender nachfragen.',
    en: 'Several parts of the file lie in the same place; it was not read, for safety. Please ask the sender.',
  },
  'file.hostileName': {
    severity: 'error',
    de: 'Die Datei enthält einen Teil mit unzulässigem Namen ({{part}}) und wurde zur Sicherheit nicht gelesen. Bitte beim Absender nachfragen.',
    en: 'The file holds a part with a forbidden name ({{part}}) and was not read, for safety. Please ask the sender.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe enthält einen Teil mit unzulässigem Namen ({{part}}) und wurde zur Sicherheit nicht gelesen. Bitte in Excel öffnen und neu als Excel-Arbeitsmappe (.xlsx) speichern.',
      en: 'The workbook holds a part with a forbidden name ({{part}}) and was not read, for safety. Please open it in Excel and save it anew as a workbook (.xlsx).',
    },
  },
  'file.doubledPart': {
    severity: 'error',
    de: 'Die Datei enthält denselben Teil zweimal und wurde zur Sicherheit nicht gelesen. Bitte in Excel öffnen und neu speichern lassen.',
    en: 'The file holds the same part twice and was not read, for safety. Please have it opened in Excel and saved again.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe enthält denselben Teil zweimal und wurde zur Sicherheit nicht gelesen. Bitte in Excel öffnen und neu als Excel-Arbeitsmappe (.xlsx) speichern.',
      en: 'The workbook holds the same part twice and was not read, for safety. Please open it in Excel and save it anew as a workbook (.xlsx).',
    },
  },
  'file.doctype': {
    severity: 'error',
    de: 'Die Datei enthält Anweisungen, die in einer Office-Datei nicht vorkommen ({{part}}), und wurde zur Sicherheit nicht gelesen. Bitte beim Absender nachfragen.',
    en: 'The file holds instructions that do not occur in an Office file ({{part}}) and was not read, for safety. Please ask the sender.',
    ofTheOffice: {
      de: 'Die Arbeitsmappe enthält Anweisungen, die in einer Office-Datei nicht vorkommen ({{part}}), und wurde zur Sicherheit nicht gelesen. Bitte in Excel öffnen und neu als Excel-Arbeitsmappe (.xlsx) speichern.',
      en: 'The workbook holds instructions that do not occur in an Office file ({{part}}) and was not read, for safety. Please open it in Excel and save it anew as a workbook (.xlsx).',
    },
  },
  'file.notOfficeWorkbook': {
    severity: 'error',
    de: 'Die Arbeitsmappe enthält keine Tabellen von MuT. Bitte die Mappe der Koordinierungsstelle wählen oder {{^pane}}mit „mut new“ eine anlegen{{/pane}}{{#pane}}in Excel auf der Registerkarte „MuT“ eine einrichten{{/pane}}.',
    en: 'The workbook holds no tables of MuT. Please choose the office\'s workbook or {{^pane}}create one with "mut new"{{/pane}}{{#pane}}set one up in Excel on the tab "MuT"{{/pane}}.',
  },
} as const satisfies Record<string, IssueEntry>;
