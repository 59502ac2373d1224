import type { ComposedTelemetry } from '#main/compose/system/telemetry.ts';

/** Tells nobody. */
export const noTelemetry: Pick<ComposedTelemetry, 'span' | 'piece' | 'modelCall'> = {
  span: (_name, _attributes, work) => work(),
  piece: (_name, _id, work) => work(),
  modelCall: () => undefined,
};
