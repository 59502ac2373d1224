import { expect, it } from 'vitest';
import type { PlanContext } from '#main/forms/plan/plan-context.ts';
import { planValues } from '#main/forms/plan/plan-values.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

it('takes what a press on "Add education" brought for a school, though nothing says so over it', () => {
  const fields = [
    fieldLike({ id: 'a', label: 'Start date', key: 'availability.start' }),
    fieldLike({ id: 'b', label: 'Location', key: 'location' }),
    fieldLike({ id: 'c', label: 'Start date', key: 'availability.start' }),
  ];
  const panel = { section: 'education' as const, nth: 0, fieldIds: new Set(['a', 'b']) };
  const answers = [
    {
      ...{ key: 'availability.start' as const, question: 'When can you start?', value: '2027-02-15' },
      ...{ scope: 'any' as const, expiresAt: null },
    },
  ];
  const education = [{ id: 's', school: 'Wend College', start: '2011-09' }];
  const own = { answers, panel, profile: { ...sampleProfile(), education } as PlanContext['profile'] };
  const rest = { company: 'Acme', resume: null, letter: null, letterText: '', now: new Date('2026-11-24') };
  const plans = planValues(fields, { ...rest, ...own }).map(({ plan }) =>
    plan.kind === 'fill' ? plan.value : '',
  );
  expect(plans).toEqual(['2011-09', '', '2027-02-15']);
});
