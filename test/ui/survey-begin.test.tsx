/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { SurveyDoor } from '../../src/app/excel-desk/door';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import type { RawTable } from '../../src/core/tables/raw-table';
import { countyWithTokens, day, zeven } from '../scenario/returns-desk';
import { openExcelDesk, renderExcelPane, type ExcelDeskOfTest } from './excel-world';

/** The sample county, some of its tables without rows. */
function open(door: Omit<SurveyDoor, 'view'>, ...blank: readonly string[]): ExcelDeskOfTest {
  const without = (table: RawTable): RawTable =>
    blank.includes(table.name) ? { ...table, rows: [] } : table;
  const world = openExcelDesk({ tables: countyWithTokens.map(without), today: day('2015-05-04') });
  renderExcelPane(world.desk, { view: 'survey', ...door });
  return world;
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('an office that begins with its first survey', () => {
  it.each(['invitations', 'forms', 'phone'] as const)(
    'is told what a survey is for and led to its form (%s)',
    async (step) => {
      open({ step }, 'Umfragen', 'Einladungen');

      expect(await screen.findByText(/Noch gibt es keine Umfrage/)).toBeTruthy();
      expect(screen.queryByRole('group', { name: 'Hinweise' })).toBeNull();
      fireEvent.click(button('Umfrage anlegen'));
      expect(await screen.findByRole('heading', { name: 'Neuer Eintrag: Umfragen' })).toBeTruthy();
    },
  );

  it('is led to the municipalities first', async () => {
    open({}, 'Einladungen', 'Kommunen');

    expect(await screen.findByText(/Tragen Sie zuerst die Kommunen ein/)).toBeTruthy();
    fireEvent.click(button('Kommune eintragen'));
    expect(await screen.findByRole('heading', { name: 'Neuer Eintrag: Kommunen' })).toBeTruthy();
  });

  it('invites all municipalities after seeing whom, and takes it back', async () => {
    const { desk } = open({}, 'Einladungen');

    expect(
      await screen.findByText('13 Zeilen in der Tabelle „Einladungen“ kommen hinzu, versandt am 07.04.2015'),
    ).toBeTruthy();
    expect(screen.getByText('Samtgemeinde Zeven')).toBeTruthy();
    fireEvent.click(button('13 Kommunen einladen'));
    expect((await screen.findAllByText('13 Kommunen sind eingeladen.')).length).toBeGreaterThan(0);
    expect(await screen.findByText('0 von 13 haben geantwortet')).toBeTruthy();
    expect(await desk.survey.read()).toMatchObject({ value: { invited: 13, uninvited: [] } });

    fireEvent.click(button('Rückgängig'));
    expect(await screen.findByRole('button', { name: '13 Kommunen einladen' })).toBeTruthy();
  });
});

describe('a button that is being carried out', () => {
  it('keeps the focus, and is not pressed twice', async () => {
    const memory = createMemoryTableStore(
      countyWithTokens.map((table) => (table.name === 'Einladungen' ? { ...table, rows: [] } : table)),
    );
    let writings = 0;
    const never = new Promise<never>(() => undefined);
    const { desk } = openExcelDesk({
      store: {
        ...memory,
        apply: () => {
          writings += 1;
          return never;
        },
      },
    });
    renderExcelPane(desk, { view: 'survey' });
    const invite = await screen.findByRole<HTMLButtonElement>('button', { name: '13 Kommunen einladen' });
    fireEvent.click(invite);
    await waitFor(() => expect(invite.getAttribute('aria-disabled')).toBe('true'));
    expect(invite.disabled).toBe(false);
    fireEvent.click(invite);
    await waitFor(() => expect(writings).toBe(1));
  });
});

describe('the office speaks English', () => {
  it('and what stands in the workbook is told as German', async () => {
    const { desk } = openExcelDesk({ tables: countyWithTokens, today: day('2015-05-04'), language: 'en' });
    renderExcelPane(desk, { view: 'survey' }, 'en');
    const german = async (text: string | RegExp): Promise<boolean> =>
      (await screen.findAllByText(text)).every((element) => element.closest('[lang=de]') !== null);

    expect(await german('Samtgemeinde Zeven')).toBe(true);
    expect(await german('Fachbereich Soziales')).toBe(true);
    expect(screen.getByText('0 of 13 have answered').closest('[lang=de]')).toBeNull();
    fireEvent.click(button('Enter by telephone: Samtgemeinde Zeven'));
    expect(await german(/Welche Stelle in Ihrer Verwaltung/)).toBe(true);
    expect(await german(/Bitte keinen Personennamen eintragen/)).toBe(true);
    expect(await german('nicht vorhanden')).toBe(true);
    expect(screen.getByText('Came by').closest('[lang=de]')).toBeNull();
  });
});

describe('a return begun on the telephone', () => {
  const firstQuestion = (): Promise<HTMLInputElement> =>
    screen.findByLabelText<HTMLInputElement>(/Welche Stelle in Ihrer Verwaltung/);

  async function begin(): Promise<void> {
    open({ step: 'phone', municipality: zeven });
    fireEvent.change(await firstQuestion(), { target: { value: 'Sozialamt' } });
    fireEvent.click(button('Übersicht'));
    await screen.findByRole('heading', { name: 'Übersicht' });
    fireEvent.click(button('Umfrage'));
    fireEvent.click(await screen.findByRole('button', { name: 'Telefon, Papier' }));
  }

  it('is still there after a look at another view, until it is handed on', async () => {
    await begin();
    fireEvent.click(await screen.findByRole('button', { name: 'Noch nicht übernommen: Samtgemeinde Zeven' }));

    expect((await firstQuestion()).value).toBe('Sozialamt');
    expect(screen.getByText(/Ihre angefangenen Eingaben sind noch da/)).toBeTruthy();
    fireEvent.click(button('Vorschau'));
    await screen.findByRole('button', { name: '1 Rücklauf übernehmen' });
    fireEvent.click(button('Telefon, Papier'));
    await screen.findByLabelText('Kommune');
    expect(screen.queryByText(/Noch nicht übernommen/)).toBeNull();
  });

  it('can be discarded, and the typing begins anew in the first field', async () => {
    await begin();
    fireEvent.click(await screen.findByRole('button', { name: /^Noch nicht übernommen/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Eingaben verwerfen' }));

    // Whom the invitation names is asked, unless somebody says otherwise.
    expect((await firstQuestion()).value).toBe('Fachbereich Soziales');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Eingang')));
    expect(screen.queryByText(/Ihre angefangenen Eingaben/)).toBeNull();
  });
});
