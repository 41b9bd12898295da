/** What is understood on the command line, and what is said about the rest. */
import type { Language } from '../../../src/core/texts/text-entry';
import { commands, type CommandName } from '../../../src/ui/shell/grammar';
import { describeCommand, describeCommands } from '../../../src/ui/shell/help';
import { shellText } from '../../../src/ui/shell/outcome';
import { parseCommand } from '../../../src/ui/shell/parse-command';

/** The sentence on wrong usage; the options and names when it is right. */
function read(line: string, language: Language = 'de'): unknown {
  const words = line.split(' ').filter((word) => word !== '');
  const parsed = parseCommand(words, language);
  if (parsed.kind === 'wrong') return shellText(language, parsed.error.key, parsed.error.params);
  return parsed.kind === 'command'
    ? [parsed.command.name, ...parsed.command.positionals, Object.fromEntries(parsed.command.options)]
    : parsed;
}

describe('a command', () => {
  it.each<[string, unknown]>([
    ['new Register.xlsx --sample', ['new', 'Register.xlsx', { sample: true }]],
    [
      'import R.xlsx a.xlsx b --dry-run --received 2015-05-20',
      ['import', 'R.xlsx', 'a.xlsx', 'b', { 'dry-run': true, received: '2015-05-20' }],
    ],
    [
      'report R.xlsx --out V.docx --sections kopf,umfrage',
      ['report', 'R.xlsx', { out: 'V.docx', sections: 'kopf,umfrage' }],
    ],
    ['check R.xlsx --lang en', ['check', 'R.xlsx', { lang: 'en' }]],
    ['--lang en check R.xlsx', ['check', 'R.xlsx', { lang: 'en' }]],
    ['--lang=en check R.xlsx', ['check', 'R.xlsx', { lang: 'en' }]],
    [
      'report R.xlsx --out V.DOCX --sections Kopf,anlage',
      ['report', 'R.xlsx', { out: 'V.DOCX', sections: 'Kopf,anlage' }],
    ],
    ['', { kind: 'none' }],
    ['--lang en', { kind: 'none' }],
    ['--lang en --help', { kind: 'help' }],
    ['--help', { kind: 'help' }],
    ['import --help', { kind: 'help', command: 'import' }],
    ['--version', { kind: 'version' }],
  ])('reads „%s“', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each<[string, RegExp]>([
    ['repot R.xlsx', /Den Befehl „repot“ gibt es nicht/],
    ['new', /Es fehlt die Angabe MAPPE/],
    ['new x.xls', /„x.xls“ bei MAPPE endet nicht auf .xlsx. Bitte einen Dateinamen mit der Endung .xlsx/],
    ['new x.txt', /„x.txt“ bei MAPPE endet nicht auf .xlsx/],
    ['report R.xlsx --out q.pdf', /„q.pdf“ bei --out endet nicht auf .docx/],
    ['new a.xlsx b.xlsx', /„b.xlsx“ ist zu viel/],
    ['new a.xlsx --smaple', /Die Angabe „--smaple“ gibt es bei „mut new“ nicht/],
    ['new a.xlsx --sample=ja', /„--sample“ ist unvollständig oder hat einen Wert zu viel/],
    ['forms', /Es fehlen die Angaben MAPPE und --out\. So lautet der Befehl: mut forms MAPPE/],
    ['forms R.xlsx', /Es fehlt die Angabe --out/],
    ['import', /Es fehlen die Angaben MAPPE und DATEI_ODER_ORDNER/],
    ['export', /Es fehlen die Angaben MAPPE, --format und --out/],
    ['forms R.xlsx --out', /„--out“ ist unvollständig/],
    ['check R.xlsx --as-of 16.04.2015', /„16.04.2015“ bei --as-of ist kein Datum/],
    ['check R.xlsx --as-of 2015-02-30', /„2015-02-30“ bei --as-of ist kein Datum/],
    ['import R.xlsx a.xlsx --municipality Zeven', /„Zeven“ bei --municipality ist kein Schlüssel/],
    ['import R.xlsx', /Es fehlt die Angabe DATEI_ODER_ORDNER/],
    [
      'report R.xlsx --out V.docx --kind roman',
      /„roman“ bei --kind gibt es nicht. Möglich: vorlage, angebote/,
    ],
    [
      'report R.xlsx --out V.docx --sections kopf,quatsch',
      /„quatsch“ bei --sections gibt es nicht. Möglich: kopf, umfrage, bedarfe, angebote, unterschrift, anlage\./,
    ],
    ['export R.xlsx --format pdf --out d', /„pdf“ bei --format gibt es nicht. Möglich: csv/],
    ['check R.xlsx --lang fr', /„fr“ bei --lang gibt es nicht/],
  ])('says what is wrong with „%s“', (line, expected) => {
    expect(read(line)).toMatch(expected);
  });

  it('is asked for in English words where English is wanted', () => {
    expect(read('import R.xlsx', 'en')).toBe(
      'FILE_OR_FOLDER is missing. The command reads: mut import WORKBOOK FILE_OR_FOLDER... ' +
        '[--received DATE] [--municipality KEY] [--dry-run] [--accept-clears] [--json]',
    );
    expect(read('new x.xls', 'en')).toContain('"x.xls" for WORKBOOK does not end in .xlsx.');
  });
});

describe('an empty word, as an unset variable in a script leaves it', () => {
  it.each([
    [['new', ''], 'usage.missing'],
    [['import', 'R.xlsx', ''], 'usage.missing'],
    [['forms', 'R.xlsx', '--out', ''], 'usage.optionValue'],
  ])('is no name: mut %j', (words, key) => {
    expect(parseCommand(words, 'de')).toMatchObject({ kind: 'wrong', error: { key } });
  });
});

describe('the help', () => {
  const names = Object.keys(commands) as CommandName[];

  it.each<Language>(['de', 'en'])('names every command, and every option of each (%s)', (language) => {
    for (const name of names) {
      expect(describeCommands(language)).toContain(name);
      const help = describeCommand(name, language);
      for (const option of Object.keys(commands[name].options)) expect(help).toContain(`--${option}`);
    }
  });

  it('is English where English is wanted', () => {
    const help = [describeCommands('en'), ...names.map((name) => describeCommand(name, 'en'))].join('\n');

    expect(help).not.toMatch(/[äöüß„“]|MAPPE|DATEI|ORDNER|DATUM|Datei/);
    expect(help).toContain('mut new WORKBOOK [--sample] [--force]');
  });

  it('says what to fill in first, and how a proposal becomes an offer', () => {
    expect(describeCommands('de')).toMatch(
      /Einstellungen,\s+Kommunen, Fragen \(.*\), Umfragen, Einladungen[^]*„Status“ statt „Vorschlag“ „aktiv“/,
    );
  });

  it('says what to do with each count of an import in the words the import uses', () => {
    const help = describeCommand('import', 'de');
    const said = [
      shellText('de', 'import.offers', { proposed: 1, duplicates: 1, possible: 1 }),
      shellText('de', 'import.summary', { imported: 1, unchanged: 1, decide: 1, rejected: 1 }),
    ].join('\n');

    for (const word of ['neu', 'vielleicht doppelt', 'schon im Register', 'zu entscheiden', 'nicht lesbar']) {
      expect(said).toContain(word);
      expect(help).toMatch(new RegExp(`^  ${word} {2,}`, 'm'));
    }
  });

  it('promises only what there is', () => {
    const help = describeCommand('report', 'de');

    expect(help).not.toMatch(/sachbericht|netzwerk/i);
    expect(help).toContain('nur diese Abschnitte: kopf, umfrage, bedarfe, angebote, unterschrift, anlage');
  });
});
