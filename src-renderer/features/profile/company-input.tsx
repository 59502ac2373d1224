import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import { positionsAround } from './positions-around.ts';
import { useProfileForm } from './profile-form.ts';

/** The employer of a job, and of the positions beside it that have it in common: all are renamed together. */
export function CompanyInput({ index }: { index: number }) {
  const form = useProfileForm();
  const jobs = form.values.experience;
  const together = positionsAround(jobs, index);
  /** As it was when the box was entered: a name that is another's on the way, as it is typed, joins nothing. */
  const entered = useRef<ReadonlySet<string> | null>(null);
  const idsOf = (places: readonly number[]) => new Set(places.flatMap((at) => jobs[at]?.id ?? []));
  return (
    <TextInput
      label={together.length > 1 ? `Company of these ${together.length} positions` : 'Company'}
      {...form.getInputProps(`experience.${index}.company`)}
      onFocus={() => {
        entered.current = idsOf(together);
      }}
      onChange={(event) => {
        const company = event.currentTarget.value;
        const ids = entered.current ?? idsOf(together);
        for (const [at, { id }] of jobs.entries())
          if (ids.has(id)) form.setFieldValue(`experience.${at}.company`, company);
      }}
    />
  );
}
