/** The system `register`: its tables, rules, figures and report sections in one place. */
import type { System } from '../system';
import { abbreviations } from './abbreviations';
import { checkRegister } from './check-register';
import { offerFigures } from './count-offers';
import { deriveOfferCell } from './derive-offer-cell';
import { registerDueMarks, registerEvaluation } from './evaluate-register';
import { isProposal } from './is-proposal';
import { offers } from './offers';
import { providers } from './providers';
import { annexSection } from './report-annex';
import { offersSection } from './report-offers';

export const registerSystem: System = {
  name: 'register',
  title: 'Register',
  tabColor: '2E7D32',
  tables: [offers, providers, abbreviations],
  evaluation: registerEvaluation,
  dueMarks: registerDueMarks,
  isProposal,
  derive: deriveOfferCell,
  check: checkRegister,
  figures: (data, asOf) => (data.located(offers) ? { offers: offerFigures(data, asOf) } : {}),
  sections: [offersSection, annexSection],
};
