/** The view behind a door. All but the first load when they are opened. */
import * as React from 'react';
import { loadedView } from '../shared/loaded-view';
import type { ExcelViewProps } from './excel-view-props';
import { OverviewView } from './overview/overview-view';

const RegisterView = loadedView(
  async () => (await import(/* webpackChunkName: "register" */ './register/register-view')).RegisterView,
);
const ProposalView = loadedView(
  async () => (await import(/* webpackChunkName: "proposals" */ './proposals/proposal-view')).ProposalView,
);
const SurveyView = loadedView(
  async () => (await import(/* webpackChunkName: "survey" */ './survey/survey-view')).SurveyView,
);
const CheckView = loadedView(
  async () => (await import(/* webpackChunkName: "check" */ './check/check-view')).CheckView,
);

export function CurrentView({ door, ...rest }: ExcelViewProps): React.ReactElement {
  switch (door.view) {
    case 'overview':
      return <OverviewView door={door} {...rest} />;
    case 'register':
      return <RegisterView door={door} {...rest} />;
    case 'proposals':
      return <ProposalView door={door} {...rest} />;
    case 'survey':
      return <SurveyView door={door} {...rest} />;
    case 'check':
      return <CheckView door={door} {...rest} />;
  }
}
