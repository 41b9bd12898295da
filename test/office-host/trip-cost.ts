/** What work in an open Office document cost, and how many trips it may take; for tests and benchmarks alike. */
import type { Trip } from './native-bridge';

export interface TripCost {
  readonly trips: number;
  readonly actions: number;
  /** Of all requests and answers. */
  readonly bytes: number;
  /** Bytes of the longest request or answer; 0 without trips. */
  readonly largest: number;
}

/** The trips since the last look at them. */
export function costOf(host: { takeTrips(): readonly Trip[] }): TripCost {
  const trips = host.takeTrips();
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  return {
    trips: trips.length,
    actions: sum(trips.map(({ actions }) => actions)),
    bytes: sum(trips.map(({ requestBytes, responseBytes }) => requestBytes + responseBytes)),
    largest: Math.max(
      0,
      ...trips.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]),
    ),
  };
}

/** Trips that the work may take: those it takes with little data, and one more for each further 4 MB. */
export function tripsAllowed(withLittle: number, { bytes }: TripCost): number {
  return withLittle + Math.floor(bytes / 4_000_000);
}
