/** What is understood on the command line, and what is said about the rest. */
import { commands } from '../../../src/ui/shell/grammar';
import { describeCommand, describeCommands } from '../../../src/ui/shell/help';
import { shellText } from '../../../src/ui/shell/outcome';
import { parseCommand } from '../../../src/ui/shell/parse-command';

/** The German sentence on wrong usage; the options and names when it is right. */
function read(line: string): unknown {
  const parsed = parseCommand(line.split(' ').filter((word) => word !== ''));
  if (parsed.kind === 'wrong') return shellText('de', parsed.error.key, parsed.error.params);
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
    ['', { kind: 'help' }],
    ['--help', { kind: 'help' }],
    ['import --help', { kind: 'help', command: 'import' }],
    ['--version', { kind: 'version' }],
  ])('reads „%s“', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each<[string, RegExp]>([
    ['repot R.xlsx', /Den Befehl „repot“ gibt es nicht/],
    ['new', /Es fehlt die Angabe MAPPE/],
    ['new a.xlsx b.xlsx', /„b.xlsx“ ist zu viel/],
    ['new a.xlsx --smaple', /Die Angabe „--smaple“ gibt es bei „mut new“ nicht/],
    ['new a.xlsx --sample=ja', /„--sample“ ist unvollständig oder hat einen Wert zu viel/],
    ['forms R.xlsx', /Es fehlt die Angabe --out/],
    ['forms R.xlsx --out', /„--out“ ist unvollständig/],
    ['check R.xlsx --as-of 16.04.2015', /„16.04.2015“ bei --as-of ist kein Datum/],
    ['check R.xlsx --as-of 2015-02-30', /„2015-02-30“ bei --as-of ist kein Datum/],
    ['import R.xlsx a.xlsx --municipality Zeven', /„Zeven“ bei --municipality ist kein Schlüssel/],
    ['import R.xlsx', /Es fehlt die Angabe DATEI_ODER_ORDNER/],
    [
      'report R.xlsx --out V.docx --kind roman',
      /„roman“ bei --kind gibt es nicht. Möglich: vorlage, angebote/,
    ],
    ['report R.xlsx --out V.docx --sections kopf,schluss', /„schluss“ bei --sections gibt es nicht/],
    ['export R.xlsx --format pdf --out d', /„pdf“ bei --format gibt es nicht. Möglich: csv/],
    ['check R.xlsx --lang fr', /„fr“ bei --lang gibt es nicht/],
  ])('says what is wrong with „%s“', (line, expected) => {
    expect(read(line)).toMatch(expected);
  });
});

describe('the help', () => {
  it('names every command, and every option of each', () => {
    for (const [name, rule] of Object.entries(commands)) {
      expect(describeCommands()).toContain(name);
      const help = describeCommand(name as keyof typeof commands);
      for (const option of Object.keys(rule.options)) expect(help).toContain(`--${option}`);
    }
  });
});
