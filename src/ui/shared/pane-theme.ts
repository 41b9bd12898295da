/** Fabric's components in the colours of `pane.css`: one accent on Office's neutral palette. */
import { loadTheme } from 'office-ui-fabric-react/lib/Styling';

/** Before the first component is drawn. The colours are those of the tokens at the top of `pane.css`. */
export function applyPaneTheme(): void {
  loadTheme({
    palette: {
      themePrimary: '#0b556a',
      themeLighterAlt: '#f4f9fa',
      themeLighter: '#e3f0f3',
      themeLight: '#b5d3db',
      themeTertiary: '#5f9dad',
      themeSecondary: '#1f6a80',
      themeDarkAlt: '#0a4c5f',
      themeDark: '#083f4f',
      themeDarker: '#062e3a',
      neutralSecondary: '#595755',
      neutralPrimary: '#201f1e',
    },
  });
}
