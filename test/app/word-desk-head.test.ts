/** The head of the paper: what is filled, what stays, and what is replaced after a person has read it. */
import { control, plain } from '../adapters/docx/template-fixture';
import { letter, textOf } from '../contract/document-orders';
import { answered, said } from './answered';
import { deskInFile, deskInWord, withCounty, workbook } from './word-world';

describe('the head of the paper', () => {
  const document = letter(
    plain('Drucksache {{mut:drucksache}} vom {{mut:datum}}') + control('mut:umfrage', plain('')),
  );

  it('lists its values with their places, fills them, and keeps what was entered by hand until told otherwise', async () => {
    const opened = deskInWord({ docx: document });
    const { desk } = opened;
    await answered(desk.open(workbook()));
    const lines = await answered(desk.fields.read());

    expect(lines.find(({ name }) => name === 'drucksache')).toEqual({
      name: 'drucksache',
      label: 'Drucksache',
      value: '2011-16/1040',
      isMarked: true,
    });
    expect(lines.find(({ name }) => name === 'titel')?.isMarked).toBe(false);
    expect(await said(desk.fields.fill([]))).toBe('Die Einzelangaben sind übernommen.');
    expect(opened.host.document.text).toContain('Drucksache 2011-16/1040 vom 16.04.2015');
    await opened.act((person) => person.typeIntoControl('mut:datum', ' (Entwurf)'));
    const { kept } = await answered(desk.fields.fill([]));
    expect(kept.map(({ field }) => field)).toEqual(['datum']);
    await answered(desk.fields.fill(kept));
    expect(opened.host.document.text).not.toContain('Entwurf');
  });

  it.each([
    ['the open Word', () => Promise.resolve(deskInWord({ docx: document }))],
    ['a file', () => deskInFile({ docx: document })],
  ])('in %s replaces only what the person has read; what was entered since is named', async (_, opening) => {
    const opened = await opening();
    const { desk } = opened;
    await answered(desk.open(workbook()));
    await answered(desk.fields.fill([]));
    await opened.act((person) => person.typeIntoControl('mut:datum', ' (Entwurf)'));
    const { kept } = await answered(desk.fields.fill([]));
    await opened.act((person) => {
      person.typeIntoControl('mut:datum', ', Stand Mai');
      person.typeIntoControl('mut:drucksache', ' E');
    });
    const again = await desk.fields.fill(kept);

    expect(again.notices.map(({ text }) => /steht „(.*?)\s*“/.exec(text)?.[1])).toEqual([
      '2011-16/1040 E',
      '16.04.2015 (Entwurf), Stand Mai',
    ]);
    expect(textOf(opened.bytes())).toContain('Drucksache 2011-16/1040 E vom 16.04.2015 (Entwurf), Stand Mai');
    const { kept: shown } = await answered(Promise.resolve(again));
    expect((await answered(desk.fields.fill(shown))).kept).toEqual([]);
    expect(textOf(opened.bytes())).toMatch(/Drucksache 2011-16\/1040 vom 16\.04\.2015\s*$/m);
  });

  describe.each([
    ['the open Word', () => 'word' as const],
    ['a file', () => 'file' as const],
  ])('in %s', (_, kind) => {
    it.each([
      'Land\tkreis',
      'Land\u0000 kreis',
      'Land\vkreis',
      'Land\u001fkreis',
      'Land\u0085kreis',
      '\u202eKreis',
    ])(
      'follows the workbook where its text was %j: what the program has written is no entry of a hand',
      async (county) => {
        const options = { docx: letter(plain('{{mut:landkreis}}')), tables: withCounty(county) };
        const opened = kind() === 'word' ? deskInWord(options) : await deskInFile(options);
        await answered(opened.desk.open(workbook()));
        await answered(opened.desk.fields.fill([]));

        const next = await opened.reopen('2015-04-17', withCounty('Landkreis Nord'));
        await answered(next.open(workbook()));
        expect((await answered(next.fields.fill([]))).kept).toEqual([]);
      },
    );
  });

  it('comes with the sections where the document has places; a section goes to its own place', async () => {
    const opened = deskInWord({ docx: document });
    await answered(opened.desk.open(workbook()));

    expect((await answered(opened.desk.section('umfrage'))).deeds).toEqual(['insertAtMark']);
    await answered(opened.desk.updateAll());
    expect(opened.host.document.text).toContain('Drucksache 2011-16/1040 vom 16.04.2015');
    expect(opened.host.document.tags.filter((tag) => tag === 'mut:umfrage')).toHaveLength(1);
  });
});
