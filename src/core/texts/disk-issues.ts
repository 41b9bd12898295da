/** Findings on files and folders: what keeps one from being opened or written, and what helps. */
import type { IssueEntry } from './text-entry';

/** Why a file could not be written, and the next step. */
const whyUnwritable = {
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
  notReplaced: {
    de: 'Sie lässt sich nicht ersetzen. Bitte prüfen, ob sie noch in einem Programm geöffnet ist und ob die Zugriffsrechte stimmen',
    en: 'It cannot be replaced. Please check whether a program still has it open, and the access rights',
  },
  signIsFolder: {
    de: 'Wo MuT anzeigt, dass es schreibt, liegt ein Ordner. Bitte den versteckten Ordner „{{sign}}“ daneben löschen',
    en: 'There is a folder where MuT shows that it is writing. Please delete the hidden folder "{{sign}}" beside it',
  },
  nameTooLong: {
    de: 'Der Name ist zu lang. Bitte Datei oder Ordner kürzer benennen',
    en: 'The name is too long. Please give the file or its folder a shorter one',
  },
} as const;

export const diskIssues = {
  'file.notFile': {
    severity: 'error',
    de: 'Das ist keine Datei, sondern ein Gerät oder eine Leitung des Systems. Bitte eine Datei angeben.',
    en: 'This is no file but a device or a pipe of the system. Please name a file.',
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
  'file.isInput': {
    severity: 'error',
    de: 'Aus dieser Datei wird hier gelesen, deshalb wird sie nicht überschrieben. Bitte einen anderen Namen wählen.',
    en: 'This file is what is read here, so it is not overwritten. Please choose another name.',
  },
  'file.badName': {
    severity: 'error',
    de: 'Der Name enthält Zeichen, die sich nicht lesen lassen, oft Umlaute von einem alten Laufwerk. Bitte die Datei umbenennen.',
    en: 'The name holds characters that cannot be read, often umlauts from an old drive. Please rename the file.',
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
      'holder.mutAt': {
        de: 'ein anderer Vorgang von MuT auf dem Rechner {{host}} schreibt sie',
        en: 'another run of MuT on the computer {{host}} is writing it',
      },
      'advice.none': { de: '', en: '' },
      'advice.lock': {
        de: ' Ist sie nirgends mehr geöffnet, bitte die übrig gebliebene Sperrdatei „{{lock}}“ löschen.',
        en: ' If it is no longer open anywhere, please delete the lock file "{{lock}}" that was left behind.',
      },
      'advice.mut': {
        de: ' Läuft kein anderer Vorgang mehr, ist sie nach zwei Minuten von selbst wieder frei; sonst bitte die versteckte Datei „{{sign}}“ daneben löschen.',
        en: ' If no other run is active any more, it becomes free by itself after two minutes; otherwise please delete the hidden file "{{sign}}" beside it.',
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
    phrases: whyUnwritable,
  },
  'file.unconfirmed': {
    severity: 'error',
    de: 'Die Datei ist neu geschrieben, aber das Laufwerk bestätigt es nicht ({{code}}): Nach einem Stromausfall kann der Stand davor wieder da sein. Bitte das Laufwerk prüfen und die Datei ansehen, bevor der Vorgang wiederholt wird.',
    en: 'The file is written anew, but the drive does not confirm it ({{code}}): after a power cut the state before may be back. Please check the drive, and look at the file before repeating the action.',
  },
  'file.partlyWritten': {
    severity: 'error',
    de: 'Die Datei kann nicht geschrieben werden: {{detail}}. {{done}} von {{total}} Dateien sind schon neu, die übrigen sind wie zuvor; bitte danach den Vorgang mit --force wiederholen.',
    en: 'The file cannot be written: {{detail}}. {{done}} of {{total}} files are new already, the others are as before; afterwards please repeat the action with --force.',
    phrases: whyUnwritable,
  },
} as const satisfies Record<string, IssueEntry>;
