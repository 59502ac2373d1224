import type { FormField } from '#shared/domain/form.ts';
import type { PlannedField } from '../plan/planned-field.ts';
import type { PageReading } from '../read/read-page.ts';
import type { Session } from './session.ts';
import { belongs, frameOrigin, originOf, trustedOrigins } from './where-it-goes.ts';
import { whileAsked } from './while-asked.ts';

/**
 * Asks the user, once for each, whether frames of other origins than the page's may be filled in. Frames of the
 * posting's own origin and of the vendor's hosts need no question.
 */
export async function askFrameLeave(session: Session, reading: PageReading): Promise<void> {
  const page = originOf(reading.url);
  const asking = reading.fields
    .filter((field) => field.visible && !field.decoy && field.type !== 'hidden')
    .map((field) => frameOrigin(reading, field.frameIndex));
  for (const origin of new Set(asking)) {
    if (!isForeign(session, page, origin) || session.frameLeave.has(origin)) continue;
    const question = questionAbout(origin, page);
    const answers = await whileAsked(session, (byHand) =>
      session.deps.hooks.ask([question], reading.url, byHand),
    );
    const yes =
      answers !== 'skip' && answers.some(({ fieldId, value }) => fieldId === question.id && value === 'Yes');
    session.frameLeave.set(origin, yes);
    if (yes)
      session.tab.guard.startFilling([
        ...trustedOrigins(session.request.url),
        ...[...session.frameLeave].filter(([, leave]) => leave).map(([allowed]) => allowed),
      ]);
  }
}

/** Leaves alone what stands in frames that the user did not let be filled in; what they answered themselves goes in. */
export function keepOutOfFrames(
  session: Session,
  reading: PageReading,
  planned: readonly PlannedField[],
): PlannedField[] {
  const page = originOf(reading.url);
  return planned.map((one) => {
    const origin = frameOrigin(reading, one.field.frameIndex);
    if (!isForeign(session, page, origin) || session.frameLeave.get(origin) === true) return one;
    if (session.given.get(one.field.id)?.source === 'user') return one;
    const reason = `it belongs to ${new URL(origin).host}, where JobAI fills in nothing without your leave`;
    return { field: one.field, plan: { kind: 'leave', status: 'left-to-user', reason } };
  });
}

function isForeign(session: Session, page: string, origin: string): boolean {
  return origin !== 'null' && origin !== page && !belongs(session, origin);
}

function questionAbout(origin: string, page: string): FormField {
  const host = new URL(origin).host;
  return {
    id: `frame ${origin}`,
    dom: { id: '', name: '' },
    frame: '0',
    label: `A part of this form belongs to ${host}. May JobAI fill it in there?`,
    help: `The page itself is at ${URL.canParse(page) ? new URL(page).host : page}.`,
    type: 'radio',
    required: true,
    options: ['Yes', 'No'].map((label) => ({ value: label, label })),
    group: null,
    visible: true,
    autocomplete: '',
    decoy: false,
    key: 'custom',
  };
}
