import { planValues } from '../plan/plan-values.ts';
import type { ReadField } from '../read/read-field.ts';
import { type PageReading, readPage } from '../read/read-page.ts';
import { planContext } from './plan-context-of.ts';
import type { Session } from './session.ts';

/** How long a page may take to switch on a box after what it depends on was answered, in ms. */
const SWITCHES_MS = 1500;
const LOOK_MS = 150;

/**
 * Waits for boxes that are switched off and could be answered: many pages fetch the cities once the state is chosen. True
 * where one was switched on, so that the form is read once more. `awaited` keeps those that were waited for before.
 */
export async function awaitSwitchedOn(
  session: Session,
  reading: PageReading,
  awaited: Set<string>,
): Promise<boolean> {
  const off = answerable(session, reading).filter(({ id }) => !awaited.has(id));
  if (off.length === 0) return false;
  for (const { id } of off) awaited.add(id);
  const { page, signal } = session.tab;
  const until = performance.now() + SWITCHES_MS;
  while (performance.now() < until) {
    await page.waitForTimeout(LOOK_MS);
    signal.throwIfAborted();
    const now = await readPage(page);
    if (off.some(({ id }) => now.fields.some((field) => field.id === id && !field.locked))) return true;
  }
  return false;
}

/** The empty boxes that only their being switched off keeps from an answer that is known. */
function answerable(session: Session, { fields }: PageReading): ReadField[] {
  const isOff = (field: ReadField): boolean =>
    field.locked && field.visible && !field.decoy && field.current === '';
  if (!fields.some(isOff)) return [];
  const open = fields.map((field) => (isOff(field) ? { ...field, locked: false, options: [] } : field));
  const known = planValues(open, planContext(session)).filter(({ plan }) => plan.kind === 'fill');
  const ids = new Set(known.map(({ field }) => field.id));
  return fields.filter((field) => isOff(field) && ids.has(field.id));
}
