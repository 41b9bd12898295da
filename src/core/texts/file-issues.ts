/** Findings on whole files: why one cannot be read or written, and what helps. */
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
  },
  'file.encrypted': {
    severity: 'error',
    de: 'Die Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern lassen.',
    en: 'The file is protected by a password. Please have it saved without one.',
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
  },
  'file.isImage': {
    severity: 'error',
    de: 'Die Datei ist ein Bild. Bitte die ausgefüllte Excel-Datei anfordern.',
    en: 'The file is an image. Please ask for the Excel file that was filled in.',
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
  },
  'file.tooLarge': {
    severity: 'error',
    de: 'Die Datei ist zu groß: {{detail}}. Bitte überzählige Blätter und Zeilen entfernen lassen.',
    en: 'The file is too large: {{detail}}. Please have surplus sheets and rows removed.',
  },
  'file.truncated': {
    severity: 'error',
    de: 'Die Datei bricht mittendrin ab. Bitte noch einmal senden lassen.',
    en: 'The file breaks off in the middle. Please have it sent again.',
  },
  'file.sizesLie': {
    severity: 'error',
    de: 'Die Datei gibt sich kleiner aus, als sie ist ({{part}}), und wurde zur Sicherheit nicht gelesen. Bitte beim Absender nachfragen.',
    en: 'The file pretends to be smaller than it is ({{part}}) and was not read, for safety. Please ask the sender.',
  },
  'file.tooManyBytes': {
    severity: 'error',
    de: 'Die Datei ist entpackt {{size}} MB groß, erlaubt sind {{limit}} MB. Bitte beim Absender nachfragen.',
    en: 'The file has {{size}} MB when unpacked, {{limit}} MB are allowed. Please ask the sender.',
  },
  'file.tooDense': {
    severity: 'error',
    de: 'Die Datei enthält einen Teil, der beim Entpacken übermäßig wächst ({{part}}), und wurde zur Sicherheit nicht gelesen. Bitte beim Absender nachfragen.',
    en: 'The file holds a part that grows out of all proportion when unpacked ({{part}}) and was not read, for safety. Please ask the sender.',
  },
  'file.tooManyParts': {
    severity: 'error',
    de: 'Die Datei besteht aus mehr als {{limit}} Teilen und wurde zur Sicherheit nicht gelesen. Bitte beim Absender nachfragen.',
    en: 'The file has more than {{limit}} parts and was not read, for safety. Please ask the sender.',
  },
  'file.tooManyCells': {
    severity: 'error',
    de: 'Die Datei hat mehr als {{limit}} Zellen. Bitte überzählige Blätter und Zeilen löschen lassen.',
    en: 'The file has more than {{limit}} cells. Please have surplus sheets and rows deleted.',
  },
  'file.hostileName': {
    severity: 'error',
    de: 'Die Datei enthält einen Teil mit unzulässigem Namen ({{part}}) und wurde zur Sicherheit nicht gelesen. Bitte beim Absender nachfragen.',
    en: 'The file holds a part with a forbidden name ({{part}}) and was not read, for safety. Please ask the sender.',
  },
  'file.doubledPart': {
    severity: 'error',
    de: 'Die Datei enthält denselben Teil zweimal und wurde zur Sicherheit nicht gelesen. Bitte in Excel öffnen und neu speichern lassen.',
    en: 'The file holds the same part twice and was not read, for safety. Please have it opened in Excel and saved again.',
  },
  'file.doctype': {
    severity: 'error',
    de: 'Die Datei enthält Anweisungen, die in einer Office-Datei nicht vorkommen ({{part}}), und wurde zur Sicherheit nicht gelesen. Bitte beim Absender nachfragen.',
    en: 'The file holds instructions that do not occur in an Office file ({{part}}) and was not read, for safety. Please ask the sender.',
  },
  'file.notFile': {
    severity: 'error',
    de: 'Das ist keine Datei, die sich öffnen lässt. Bitte eine Excel-Arbeitsmappe angeben.',
    en: 'This is no file that can be opened. Please give an Excel workbook.',
  },
  'file.backup': {
    severity: 'info',
    de: 'Der Stand vor dem letzten Schreiben liegt in {{backup}}. Bei Bedarf bitte diese Datei umbenennen und öffnen.',
    en: 'The state before the last write is in {{backup}}. If needed, please rename that file and open it.',
  },
  'file.exists': {
    severity: 'error',
    de: 'Die Datei gibt es schon. Bitte einen anderen Namen wählen oder mit --force überschreiben.',
    en: 'The file exists already. Please choose another name or overwrite it with --force.',
  },
  'file.severalExist': {
    severity: 'error',
    de: '{{count}} Dateien gibt es schon, zum Beispiel „{{file}}“. Bitte einen anderen Ordner wählen oder mit --force überschreiben.',
    en: '{{count}} files exist already, for example "{{file}}". Please choose another folder or overwrite them with --force.',
  },
  'file.notFolder': {
    severity: 'error',
    de: 'Hier liegt eine Datei, kein Ordner. Bitte einen Ordner angeben.',
    en: 'This is a file, not a folder. Please name a folder.',
  },
  'file.noneInFolder': {
    severity: 'error',
    de: 'Im Ordner liegt keine Datei. Bitte den Ordner mit den Rückmeldungen angeben.',
    en: 'The folder holds no file. Please name the folder with the returns.',
  },
  'file.inUse': {
    severity: 'error',
    de: 'Die Datei ist gerade geöffnet ({{holder}}). Nichts wurde geschrieben; bitte dort schließen und den Vorgang wiederholen.{{advice}}',
    en: 'The file is open at the moment ({{holder}}). Nothing was written; please close it there and repeat the action.{{advice}}',
    phrases: {
      'holder.unknown': { de: 'in einem anderen Programm', en: 'in another program' },
      'holder.mut': {
        de: 'ein anderer Vorgang von MuT schreibt sie',
        en: 'another run of MuT is writing it',
      },
      'advice.none': { de: '', en: '' },
      'advice.lock': {
        de: ' Ist sie nirgends mehr geöffnet, bitte die übrig gebliebene Sperrdatei „{{lock}}“ löschen.',
        en: ' If it is no longer open anywhere, please delete the lock file "{{lock}}" that was left behind.',
      },
    },
  },
  'file.changed': {
    severity: 'error',
    de: 'Die Datei wurde inzwischen von anderer Seite geändert. Nichts wurde geschrieben; bitte den Vorgang wiederholen.',
    en: 'The file was changed by somebody else meanwhile. Nothing was written; please repeat the action.',
  },
  'file.unreadable': {
    severity: 'error',
    de: 'Die Datei kann nicht gelesen werden: {{detail}}.',
    en: 'The file cannot be read: {{detail}}.',
    phrases: {
      noAccess: {
        de: 'Der Zugriff ist nicht erlaubt. Bitte die Zugriffsrechte prüfen',
        en: 'Access is not allowed. Please check the access rights',
      },
      isFolder: {
        de: 'Es ist ein Ordner. Bitte eine Datei angeben',
        en: 'It is a folder. Please name a file',
      },
      other: {
        de: 'Das System meldet {{code}}. Bitte Laufwerk und Ablage prüfen',
        en: 'The system reports {{code}}. Please check the drive and the location',
      },
    },
  },
  'file.unwritable': {
    severity: 'error',
    de: 'Die Datei kann nicht geschrieben werden: {{detail}}. Am bisherigen Stand wurde nichts geändert.',
    en: 'The file cannot be written: {{detail}}. Nothing was changed.',
    phrases: {
      noAccess: {
        de: 'Der Zugriff ist nicht erlaubt. Bitte die Zugriffsrechte von Datei und Ordner prüfen',
        en: 'Access is not allowed. Please check the access rights of file and folder',
      },
      noSpace: {
        de: 'Der Speicherplatz reicht nicht. Bitte Platz schaffen',
        en: 'There is not enough space. Please free some',
      },
      noFolder: {
        de: 'Den Ordner gibt es nicht. Bitte den Ordner anlegen oder einen anderen wählen',
        en: 'The folder does not exist. Please create it or choose another',
      },
      isFolder: {
        de: 'An dieser Stelle liegt ein Ordner. Bitte einen anderen Namen wählen',
        en: 'There is a folder of that name. Please choose another name',
      },
      other: {
        de: 'Das System meldet {{code}}. Bitte Laufwerk und Ablage prüfen',
        en: 'The system reports {{code}}. Please check the drive and the location',
      },
    },
  },
  'file.notOfficeWorkbook': {
    severity: 'error',
    de: 'Die Arbeitsmappe enthält keine Tabellen von MuT. Bitte die Mappe der Koordinierungsstelle wählen oder mit „mut new“ eine anlegen.',
    en: 'The workbook holds no tables of MuT. Please choose the office\'s workbook or create one with "mut new".',
  },
} as const satisfies Record<string, IssueEntry>;
