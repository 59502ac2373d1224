import type { Slot } from '../slots.ts';
import type { StageContext } from '../types.ts';

/**
 * Takes a place in the browser, while the search goes on: who comes to one while it is paused gives it back and stands in line
 * again once it goes on, so that no form is begun, and no browser opened, during a pause.
 */
export async function browserPlace(
  {
    deps,
    signal,
    gate,
  }: Pick<StageContext, 'signal' | 'gate'> & {
    deps: Pick<StageContext['deps'], 'browserSlots'>;
  },
  place: () => { ahead: boolean; rank: number },
): Promise<Slot> {
  for (;;) {
    await gate.pass(signal);
    const slot = await deps.browserSlots.take(signal, place());
    if (!gate.paused) return slot;
    slot.release();
  }
}
