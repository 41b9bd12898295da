/** How the client asks to be told of what happens on a sheet. */
import { HostObject } from '../host-object';
import { eventTypes, type ExcelSession } from './excel-session';

export abstract class SheetListeners extends HostObject {
  abstract override readonly hostId: string;
  abstract readonly session: ExcelSession;

  _RegisterDataChangedEvent(): void {
    this.session.events.register(eventTypes.sheetChanged, this.hostId);
  }

  _UnregisterDataChangedEvent(): void {
    this.session.events.unregister(eventTypes.sheetChanged, this.hostId);
  }

  _RegisterActivatedEvent(): void {
    this.session.events.register(eventTypes.sheetActivated, this.hostId);
  }

  _UnregisterActivatedEvent(): void {
    this.session.events.unregister(eventTypes.sheetActivated, this.hostId);
  }

  _RegisterDeactivatedEvent(): void {
    this.session.events.register(eventTypes.sheetDeactivated, this.hostId);
  }

  _UnregisterDeactivatedEvent(): void {
    this.session.events.unregister(eventTypes.sheetDeactivated, this.hostId);
  }

  _RegisterSelectionChangedEvent(): void {
    this.session.events.register(eventTypes.sheetSelection, this.hostId);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.session.events.unregister(eventTypes.sheetSelection, this.hostId);
  }
}
