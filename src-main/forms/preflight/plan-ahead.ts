import type { AskedAhead, PublishedQuestion } from '#shared/domain/preflight.ts';
import type { PlanContext } from '../plan/plan-context.ts';
import { planValues } from '../plan/plan-values.ts';
import type { PlannedField } from '../plan/planned-field.ts';
import { publicField } from '../read/read-field.ts';
import { writtenField } from '../read/written-field.ts';

/** Seconds that a person takes for an answer, by the kind of its box. */
const SECONDS: Partial<Record<PublishedQuestion['type'], number>> = {
  textarea: 150,
  richtext: 150,
  file: 60,
};
const CHOICE_SECONDS = 15;
const TEXT_SECONDS = 30;

/** What would be put into each question of a form by what the user said, and what only they can say. */
export function planAhead(questions: readonly PublishedQuestion[], context: PlanContext): AskedAhead[] {
  const fields = questions.map(({ key, ...question }) => writtenField({ ...question, ...(key && { key }) }));
  return planValues(fields, context).map(asAsked);
}

function asAsked({ field, plan }: PlannedField): AskedAhead {
  const shown = publicField(field);
  switch (plan.kind) {
    case 'fill': {
      const { value, source, reason } = plan;
      return { field: shown, state: 'known', value, source, reason };
    }
    case 'ask': {
      const asked = plan.offer === undefined ? shown : { ...shown, offer: plan.offer };
      return { field: asked, state: 'open', value: '', source: null, reason: plan.reason };
    }
    case 'leave':
      return { field: shown, state: 'left', value: '', source: null, reason: plan.reason };
  }
}

/** How long the open questions take a person, in whole minutes; 0 where there are none. */
export function minutesFor(asked: readonly AskedAhead[]): number {
  const seconds = asked
    .filter(({ state }) => state === 'open')
    .map(({ field }) => SECONDS[field.type] ?? (field.options.length > 0 ? CHOICE_SECONDS : TEXT_SECONDS));
  return Math.ceil(seconds.reduce((sum, one) => sum + one, 0) / 60);
}
