import type { ComposedTelemetry } from '#main/compose/system/telemetry.ts';

/** Tells nobody. */
export const noTelemetry: Pick<ComposedTelemetry, 'span' | 'modelCall'> = {
  span: (_name, _attributes, work) => work(),
  modelCall: () => undefined,
};
