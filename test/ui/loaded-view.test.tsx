/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { loadedView } from '../../src/ui/shared/loaded-view';
import { registerPaneIcons } from '../../src/ui/shared/pane-icons';
import { ViewBoundary } from '../../src/ui/shared/view-boundary';

function Report(): React.ReactElement {
  return <main>Bericht</main>;
}

beforeAll(() => {
  document.documentElement.lang = 'de';
  registerPaneIcons('fonts/');
});

describe('a view that loads when it is opened', () => {
  it('is there at once when it is opened again', async () => {
    const View = loadedView(() => Promise.resolve(Report));
    render(<View />);
    expect(screen.getByText('Die Ansicht wird geöffnet.')).toBeTruthy();
    await screen.findByText('Bericht');
    cleanup();

    render(<View />);
    expect(screen.getByText('Bericht')).toBeTruthy();
  });

  it('shows also where it came for another one that was drawn before, just after this one was drawn', async () => {
    let come = (_: typeof Report): void => undefined;
    const View = loadedView(() => new Promise<typeof Report>((resolve) => (come = resolve)));
    render(<View />);
    const place = document.body.appendChild(document.createElement('div'));
    // Without the help for tests: its effects run only when the page has time.
    ReactDOM.render(<View />, place);
    come(Report);

    await waitFor(() => {
      expect(place.textContent).toBe('Bericht');
    });
    expect(screen.getAllByText('Bericht')).toHaveLength(2);
    ReactDOM.unmountComponentAtNode(place);
    place.remove();
  });

  it('is asked for anew after it could not be had', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let tries = 0;
    const View = loadedView(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(Report);
    });
    render(
      <ViewBoundary>
        <View />
      </ViewBoundary>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Noch einmal versuchen' }));

    await screen.findByText('Bericht');
    expect(tries).toBe(2);
    quiet.mockRestore();
  });
});
