import { Group, Input, NumberInput, Slider, Stack } from '@mantine/core';
import { useState } from 'react';
import { limitProblem, MOST_JOBS, type SearchDraft } from './first-search.ts';

interface HowMuchProps {
  draft: SearchDraft;
  onChange: (part: Partial<SearchDraft>) => void;
}

/** How well a job must fit to be worked on, and how many at most. */
export function HowMuch({ draft, onChange }: HowMuchProps) {
  const [typed, setTyped] = useState<number | string>(draft.limit);
  // What can't be read as a number stands in the box alone; the draft may be another one by now.
  const shown = limitOf(typed) === draft.limit ? typed : draft.limit;
  return (
    <Group gap="xl" align="flex-start" wrap="wrap">
      <Stack gap={4} flex="1 1 260px">
        <Input.Label component="div">Work on jobs that fit {draft.minScore} of 100 or better</Input.Label>
        <Slider
          mt={6}
          thumbLabel="Least fit, 0 to 100"
          min={0}
          max={100}
          step={5}
          label={null}
          value={draft.minScore}
          onChange={(minScore) => onChange({ minScore })}
        />
      </Stack>
      <NumberInput
        label="At most"
        suffix={draft.limit === 1 ? ' job' : ' jobs'}
        min={1}
        max={MOST_JOBS}
        w={140}
        allowDecimal={false}
        clampBehavior="none"
        value={shown}
        error={limitProblem(draft.limit)}
        onChange={(limit) => {
          setTyped(limit);
          onChange({ limit: limitOf(limit) });
        }}
      />
    </Group>
  );
}

const limitOf = (typed: number | string): number => (typeof typed === 'number' ? typed : 0);
