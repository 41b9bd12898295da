import type { ReportState } from '../../src/app/word-desk/report-state';
import type { WordDesk } from '../../src/app/word-desk/word-desk';
import type { SectionId } from '../../src/core/blocks/report-section';
import type { IsoDay } from '../../src/core/values/iso-date';
import { textOf } from '../contract/document-orders';
import { minimalDocument } from '../office-host/word-model/minimal-document';
import { answered, said } from './answered';
import { deskInFile, deskInWord, withNewerPaper, workbook } from './word-world';

async function state(desk: WordDesk): Promise<ReportState> {
  return answered(desk.read());
}

async function marks(desk: WordDesk): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await state(desk)).sections.map(({ id, state: words }) => [id, words]));
}

async function decide(desk: WordDesk, id: SectionId, deed: Parameters<WordDesk['act']>[1]): Promise<string> {
  const { shown } = await answered(desk.section(id));
  return said(desk.act(id, deed, shown));
}

describe.each([
  // A file has no cursor.
  ['a .docx file', deskInFile, ['insertInOrder']],
  ['the open Word', () => Promise.resolve(deskInWord()), ['insertInOrder', 'insertAtCursor']],
])('the report in %s', (_, open, free) => {
  it('asks for the workbook first, and lists papers and sections once it is there', async () => {
    const { desk } = await open();
    const before = await state(desk);
    await answered(desk.open(workbook()));
    const after = await state(desk);

    expect(before).toMatchObject({ source: null, remembered: null, sections: [], plan: [], hasPaper: false });
    expect(after.source).toMatch(/^Register\.xlsx, 16\.04\.2015, \d\d:12$/);
    expect(after.choice).toMatchObject({ kind: 'vorlage', reference: '2011-16/1040', asOf: '2015-04-16' });
    expect(after.choice.papers[0]?.line).toBe('2011-16/1040 · Mitteilungsvorlage · 16.04.2015');
    expect(after.sections.map(({ title }) => title)).toContain('Umfrage und Rücklauf');
    expect(after.plan.map(({ kind }) => kind)).toEqual(['insert']);
  });

  it('inserts everything, says how much, and has nothing left to do', async () => {
    const { desk } = await open();
    await answered(desk.open(workbook()));
    const { plan } = await state(desk);
    const count = plan[0]?.sections.length ?? 0;

    expect(plan[0]?.text).toBe(`${count} Abschnitte werden eingefügt`);
    expect(await said(desk.updateAll())).toBe(`${count} Abschnitte sind eingefügt.`);
    expect((await state(desk)).plan.map(({ kind }) => kind)).toEqual(['current']);
    expect(await said(desk.updateAll())).toBe('Es war alles schon so, wie es sein soll.');
  });

  it('says where each section came from, and counts what the workbook says differently on another day', async () => {
    const { desk } = await open();
    await answered(desk.open(workbook()));
    await answered(desk.updateAll());
    await answered(desk.lookFrom('16.06.2015'));
    const survey = (await state(desk)).sections.find(({ id }) => id === 'umfrage');

    expect(survey).toMatchObject({ mark: 'outdated', origin: 'Stichtag 16.04.2015, aus Register.xlsx' });
    expect(survey?.state).toMatch(/^\d+ Änderungen$/);
    expect(await said(desk.updateAll())).toMatch(/^\d+ Abschnitte sind aktualisiert\.$/);
    expect((await marks(desk))['umfrage']).toBe('aktuell');
  });

  it('leaves a section edited by hand, shows both texts, and does what was decided', async () => {
    const opened = await open();
    const { desk } = opened;
    await answered(desk.open(workbook()));
    await answered(desk.updateAll());
    await opened.act((person) => person.typeIntoControl('mut:umfrage', ' Die Frist wurde verlängert.'));

    expect((await marks(desk))['umfrage']).toBe('von Hand bearbeitet');
    expect((await state(desk)).plan.find(({ kind }) => kind === 'hand')?.text).toBe(
      '1 Abschnitt bleibt, weil von Hand daran gearbeitet wurde',
    );
    await answered(desk.updateAll());
    expect(textOf(opened.bytes())).toContain('Die Frist wurde verlängert.');
    const view = await answered(desk.section('umfrage'));
    expect(view).toMatchObject({ differences: 1, deeds: ['below', 'replace', 'removeEdited'] });
    const changed = view.pairs.find(({ kind }) => kind === 'changed');
    expect(changed?.kind === 'changed' && changed.document.filter((part) => part.differs)).toEqual([
      { text: ' Die Frist wurde verlängert.', differs: true },
    ]);

    expect(await decide(desk, 'umfrage', 'below')).toBe('1 Abschnitt ist aktualisiert.');
    expect(textOf(opened.bytes())).toContain('Die Frist wurde verlängert.');
    await opened.act((person) => person.typeIntoControl('mut:umfrage', ' Noch etwas.'));
    expect(await decide(desk, 'umfrage', 'replace')).toBe('1 Abschnitt ist aktualisiert.');
    expect(textOf(opened.bytes())).not.toContain('Noch etwas.');
    expect((await marks(desk))['umfrage']).toBe('aktuell');
  });

  it('does not replace a text that has changed since it was shown', async () => {
    const opened = await open();
    const { desk } = opened;
    await answered(desk.open(workbook()));
    await answered(desk.updateAll());
    await opened.act((person) => person.typeIntoControl('mut:umfrage', ' Erstens.'));
    const { shown } = await answered(desk.section('umfrage'));
    await opened.act((person) => person.typeIntoControl('mut:umfrage', ' Zweitens.'));
    const refused = await desk.act('umfrage', 'replace', shown);

    expect(refused.notices.map(({ code }) => code)).toEqual(['document.changedSinceShown']);
    expect(textOf(opened.bytes())).toContain('Erstens. Zweitens.');
  });

  it('says what is missing, copied and locked, and offers nothing there that would not work', async () => {
    const opened = await open();
    const { desk } = opened;
    await answered(desk.open(workbook()));
    await answered(desk.updateAll());
    await opened.act((person) => {
      person.deleteControl('mut:umfrage', { keepContent: false });
      person.copyControl('mut:unterschrift');
      person.lockControl('mut:kopf');
    });

    expect(await marks(desk)).toMatchObject({
      umfrage: 'fehlt',
      unterschrift: 'steht 2-mal da',
      kopf: 'gesperrt',
    });
    expect((await answered(desk.section('unterschrift'))).deeds).toEqual([]);
    expect((await answered(desk.section('umfrage'))).deeds).toEqual(free);
    expect(await decide(desk, 'umfrage', 'insertInOrder')).toBe('1 Abschnitt ist eingefügt.');
  });

  it('remembers in the document which workbook the sections come from, and tells another from a changed one', async () => {
    const opened = await open();
    const { desk } = opened;
    await answered(desk.open(workbook()));
    await answered(desk.updateAll());
    const [again, changed, other] = await Promise.all(
      [undefined, workbook('Register.xlsx', 'PK neu'), workbook('Kopie 2014.xlsx', 'PK alt')].map(
        async (file) => {
          const next = deskInWord({ docx: opened.bytes() });
          if (file) await answered(next.desk.open(file));
          return state(next.desk);
        },
      ),
    );

    // A file does not remember for Word: the notes of both hosts lie in different places.
    if (again?.remembered === null) return;
    expect(again?.remembered).toMatch(
      /stammen aus Register\.xlsx, 16\.04\.2015, \d\d:12 \(Prüfsumme [0-9a-f]{4} [0-9a-f]{4}\), Stichtag 16\.04\.2015/,
    );
    expect(changed?.sourceChanges.join()).toMatch(
      /^Die Arbeitsmappe wurde geändert, seit \d+ Abschnitte daraus geschrieben wurden\. Damals: Register\.xlsx, 16\.04\.2015, \d\d:12\.$/,
    );
    expect(other?.sourceChanges.join()).toMatch(
      /^\d+ Abschnitte stammen aus einer anderen Arbeitsmappe: Register\.xlsx/,
    );
  });

  it('goes on with the paper and the day that the document was written for, and says before that a day moves', async () => {
    const opened = await open();
    await answered(opened.desk.open(workbook()));
    await answered(opened.desk.updateAll());
    const nextWeek = await opened.reopen('2015-04-23');
    await answered(nextWeek.open(workbook()));
    const { choice, plan } = await state(nextWeek);

    expect(choice).toMatchObject({ reference: '2011-16/1040', asOf: '2015-04-16', isToday: false });
    expect(plan.map(({ kind }) => kind)).toEqual(['current']);
    await answered(nextWeek.updateAll());
    expect((await state(nextWeek)).sections.map(({ origin }) => origin)).toContain(
      'Stichtag 16.04.2015, aus Register.xlsx',
    );
    await answered(nextWeek.lookFrom(''));
    const moved = await state(nextWeek);
    expect(moved.choice).toMatchObject({ asOf: '2015-04-23', isToday: true });
    expect(moved.plan[0]).toMatchObject({ kind: 'asOf', text: 'Stichtag 16.04.2015 → 23.04.2015' });
    expect(moved.plan[0]?.sections.length).toBeGreaterThan(5);
    await answered(nextWeek.updateAll());
    expect((await state(nextWeek)).plan.map(({ kind }) => kind)).toEqual(['current']);
  });

  it('goes on with the overview, and with its own paper where a newer one is there by now', async () => {
    const [overview, paper] = [await open(), await open()];
    await answered(overview.desk.open(workbook()));
    await answered(overview.desk.choose({ kind: 'angebote' }));
    await answered(overview.desk.updateAll());
    await answered(paper.desk.open(workbook()));
    await answered(paper.desk.updateAll());
    const again = await overview.reopen('2015-04-23');
    await answered(again.open(workbook()));
    const nextWeek = await paper.reopen('2015-04-23', withNewerPaper());
    await answered(nextWeek.open(workbook('Register.xlsx', 'PK neu')));

    expect((await state(again)).choice).toMatchObject({ kind: 'angebote', asOf: '2015-04-16' });
    const { choice } = await state(nextWeek);
    expect(choice).toMatchObject({ kind: 'vorlage', reference: '2011-16/1040', asOf: '2015-04-16' });
    expect(choice.papers).toHaveLength(2);
    await answered(nextWeek.choose({ reference: '2011-16/1050' }));
    expect((await state(nextWeek)).plan[0]?.text).toBe('Vorlage 2011-16/1040 → 2011-16/1050');
  });

  it('previews a section with everything the paper would say', async () => {
    const { desk } = await open();
    await answered(desk.open(workbook()));
    const { pieces, about, deeds } = await answered(desk.section('umfrage'));

    expect(about).toMatch(/steht nicht im Dokument/);
    expect(deeds).toEqual(free);
    expect(pieces.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['heading', 'paragraph', 'source']),
    );
    const head = await answered(desk.section('kopf'));
    expect(head.pieces.find(({ kind }) => kind === 'table')).toMatchObject({ headers: 'column' });
    expect(pieces.find(({ kind }) => kind === 'source')).toMatchObject({
      text: expect.stringMatching(
        /^Quellen: Tabelle „Umfragen“, Zeile 2; .*Stichtag 16\.04\.2015\.$/,
      ) as string,
    });
  });

  it('explains why there is no paper, and goes on with another day', async () => {
    const { desk } = await open();
    await answered(desk.open(workbook()));
    await answered(desk.lookFrom('01.01.2001'));
    const answer = await desk.read();

    expect(answer.notices.map(({ code }) => code)).toEqual(['report.noPaper']);
    expect(answer.ok && answer.value).toMatchObject({ hasPaper: false, sections: [] });
    expect((await desk.lookFrom('gestern')).ok).toBe(false);
    await answered(desk.lookFrom(''));
    expect((await state(desk)).hasPaper).toBe(true);
  });

  it('offers the overview of offers as a report of its own; what else stands there is said to be no part of it', async () => {
    const { desk } = await open();
    await answered(desk.open(workbook()));
    await answered(desk.updateAll());
    await answered(desk.choose({ kind: 'angebote' }));
    const { sections } = await state(desk);

    expect(sections.slice(0, 2).map(({ id }) => id)).toEqual(['angebote', 'anlage']);
    expect(sections.find(({ id }) => id === 'umfrage')?.mark).toBe('aside');
    expect(await decide(desk, 'umfrage', 'remove')).toBe('1 Abschnitt ist entfernt.');
  });

  it('refuses a file that is none, and keeps the workbook before it', async () => {
    const { desk } = await open();
    await answered(desk.open(workbook()));
    const refused = await desk.open(workbook('Geheim.xlsx', 'X'));

    expect(refused.notices[0]?.text).toMatch(
      /^Geheim\.xlsx: Die Arbeitsmappe ist mit einem Kennwort geschützt\./,
    );
    expect((await state(desk)).source).toMatch(/^Register\.xlsx/);
  });
});

describe('the document that is open in Word', () => {
  it('gets header, footer and a place per section where it is empty, and all sections into them', async () => {
    const opened = deskInWord({ docx: minimalDocument() });
    const { desk } = opened;
    await answered(desk.open(workbook()));
    expect((await state(desk)).isEmpty).toBe(true);

    expect(await said(desk.setUp())).toMatch(/^Die Grundvorlage ist eingesetzt\./);
    expect((await state(desk)).isEmpty).toBe(false);
    expect((await desk.setUp()).notices.map(({ code }) => code)).toEqual(['document.notEmpty']);
    await answered(desk.updateAll());
    expect(opened.host.document.text).not.toContain('{{mut:');
    expect((await state(desk)).plan.map(({ kind }) => kind)).toEqual(['current']);
    expect(await said(desk.updateAll())).toBe('Es war alles schon so, wie es sein soll.');
    const fields = await answered(desk.fields.read());
    expect(fields.filter(({ isMarked }) => isMarked).map(({ name }) => name)).toEqual([
      'landkreis',
      'koordinierungsstelle',
      'stichtag',
      'drucksache',
    ]);
  });

  it('is explained where it is read-only, and nothing is written', async () => {
    const { desk } = deskInWord({ readOnly: true });
    await answered(desk.open(workbook()));

    expect((await state(desk)).obstacle).toMatch(/^Das Dokument ist schreibgeschützt/);
    const answer = await desk.updateAll();
    expect(answer.notices.map(({ code }) => code)).toEqual(['document.readOnly']);
  });

  it('is explained where its protection refuses to be searched or written, until it is taken off', async () => {
    const { desk, host } = deskInWord();
    await answered(desk.open(workbook()));
    host.conditions.readOnly = true;

    expect((await state(desk)).obstacle).toMatch(/Bearbeitung einschränken/);
    expect((await desk.updateAll()).notices.map(({ code }) => code)).toEqual(['document.readOnly']);
    host.conditions.readOnly = false;
    expect((await state(desk)).obstacle).toBeNull();
  });

  it('is left alone while Word tracks changes, where Word tells', async () => {
    const { desk, act, host } = deskInWord({ office: 'm365' });
    // The published package takes it for a set that no desktop has; what Microsoft's servers give out does not.
    Object.defineProperty(host.Word.Document.prototype, 'changeTrackingMode', {
      get(this: { readonly _C?: string }) {
        return this._C;
      },
    });
    await answered(desk.open(workbook()));
    await act((person) => person.trackChanges());
    const before = host.document.text;

    expect((await state(desk)).obstacle).toMatch(/^Word verfolgt in diesem Dokument alle Änderungen nach/);
    expect((await desk.updateAll()).notices.map(({ code }) => code)).toEqual(['document.tracked']);
    expect(host.document.text).toBe(before);
  });

  it('says how Word itself takes back what was written, and nothing of it where nothing was', async () => {
    const { desk } = deskInWord();
    await answered(desk.open(workbook()));

    expect((await answered(desk.updateAll())).wayBack).toMatch(/^Zurücknehmen: in Word .*Strg\+Z/);
    expect(await answered(desk.updateAll())).toMatchObject({ undo: null, wayBack: null });
    expect((await desk.undo(1)).notices.map(({ code }) => code)).toEqual(['document.notUndone']);
  });

  it('shows a section where it stands, and says where it does not', async () => {
    const { desk } = deskInWord();
    await answered(desk.open(workbook()));

    expect((await desk.show('umfrage')).notices.map(({ code }) => code)).toEqual(['document.gone']);
    await answered(desk.updateAll());
    expect((await desk.show('umfrage')).ok).toBe(true);
  });

  it('is spoken of in English, too; the paper itself stays German', async () => {
    const { desk } = deskInWord({ language: 'en', today: '2015-04-16' as IsoDay });
    await answered(desk.open(workbook()));
    const { sections } = await state(desk);

    expect(sections.find(({ id }) => id === 'umfrage')).toMatchObject({
      title: 'Survey and returns',
      state: 'not inserted',
    });
    expect(await said(desk.updateAll())).toMatch(/^\d+ sections are inserted\.$/);
  });
});
