import type { Services } from './services.ts';

/** Traces for a program of the user's, as the use cases see them. */
export interface TelemetryDoor {
  state(): { on: boolean; problem: string };
  test(url: string): Promise<{ ok: boolean; message: string }>;
}

type TelemetryCalls = Pick<Services['system'], 'telemetry' | 'testTelemetry'>;

export function telemetryCalls(door: TelemetryDoor): TelemetryCalls {
  return {
    telemetry: () => door.state(),
    testTelemetry: ({ url }) => door.test(url),
  };
}
