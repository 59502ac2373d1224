import type { PlannedField } from '../plan/planned-field.ts';
import type { PageReading } from '../read/read-page.ts';
import { isStanding } from '../verify/is-standing.ts';
import type { WorkedField } from './record-outcomes.ts';
import type { Session } from './session.ts';

/** Files whose input is gone or hidden now, and whose name the page shows. */
export async function replacedUploads(
  session: Session,
  reading: PageReading,
  uploads: ReadonlyMap<string, PlannedField>,
): Promise<WorkedField[]> {
  const gone = [...uploads.values()].filter(
    ({ field }) => !reading.fields.some((one) => one.id === field.id && one.visible),
  );
  const found: WorkedField[] = [];
  for (const { field, plan } of gone) {
    if (plan.kind !== 'fill') continue;
    const standing = await isStanding(session.tab.page, { ...field, current: '' }, plan.value);
    const shown = standing ? plan.value : '';
    found.push({
      field: { ...field, current: shown },
      plan,
      standing,
      problem: 'the page no longer shows it',
    });
  }
  return found;
}
