/** An emulated Office application with an open document, driven by the published office.js; counts the trips to it. */
import { CommonSettings, type CommonDocument } from './common-document';
import type { HostConditions } from './host-conditions';
import type { HostEvents } from './host-events';
import type { HostObject } from './host-object';
import { loadOffice, type Application, type LoadedOffice } from './load-office';
import { createNativeBridge, type Trip } from './native-bridge';

/** The document as a model holds it. */
export interface HostModel {
  /** The host's global object: the workbook, or the document. */
  readonly root: HostObject;
  readonly common: CommonDocument;
  readonly conditions: HostConditions;
  readonly events: HostEvents;
}

export type OfficeHost<App extends Application> = LoadedOffice<App> & {
  /** For another client of the same document, e.g. a page in a browser. */
  readonly model: HostModel;
  readonly conditions: HostConditions;
  /** Trips since the last call of this function. */
  takeTrips(): readonly Trip[];
  /** Resolves when everything that happened so far has been told to the listeners. */
  eventsDelivered(): Promise<void>;
};

export function openOffice<App extends Application>(application: App, model: HostModel): OfficeHost<App> {
  const { root, common, conditions, events } = model;
  let trips: Trip[] = [];
  const bridge = createNativeBridge({ root, conditions, events, onTrip: (trip) => trips.push(trip) });
  const loaded = loadOffice(application, conditions.office, bridge, {
    url: common.url,
    mode: conditions.readOnly ? 'readOnly' : 'readWrite',
    settings: new CommonSettings(common, conditions),
  });
  return {
    ...loaded,
    model,
    conditions,
    takeTrips() {
      const taken = trips;
      trips = [];
      return taken;
    },
    async eventsDelivered() {
      for (let turn = 0; turn < 2; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, conditions.latency));
      }
    },
  };
}
