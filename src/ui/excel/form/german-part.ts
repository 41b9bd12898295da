/** The workbook speaks German, whatever language the pane has: a screen reader has to know. */
import { paneLanguage } from '../../shared/pane-text';

export function germanPart(): { readonly lang?: 'de' } {
  return paneLanguage() === 'de' ? {} : { lang: 'de' };
}
