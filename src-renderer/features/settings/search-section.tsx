import { Input, NativeSelect, Slider, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { Section } from './section.tsx';
import type { SectionProps } from './use-settings.ts';

const TONES: { value: SectionProps['settings']['letterTone']; label: string }[] = [
  { value: 'professional', label: 'Professional' },
  { value: 'enthusiastic', label: 'Enthusiastic' },
  { value: 'formal', label: 'Formal' },
  { value: 'casual', label: 'Casual' },
];

export function SearchSection({ settings, save }: SectionProps) {
  const [score, setScore] = useState(settings.minScore);
  return (
    <Section title="Searches" about="What a new search starts with. Each search can differ.">
      <Input.Wrapper
        label={`Work on jobs that fit ${score} of 100 or better`}
        description="Jobs that fit less well are kept in your list, but not worked on"
      >
        <Slider
          mt="xs"
          maw={360}
          min={0}
          max={100}
          step={5}
          label={null}
          thumbLabel="How well a job must fit"
          value={score}
          onChange={setScore}
          onChangeEnd={(minScore) => save({ minScore })}
        />
      </Input.Wrapper>
      <NativeSelect
        label="Tone of letters"
        maw={240}
        data={TONES}
        value={settings.letterTone}
        onChange={(event) => save({ letterTone: event.currentTarget.value as typeof settings.letterTone })}
      />
      <TagsInput
        label="Companies to leave out"
        description="Their jobs are listed, but never applied to. Press Enter after each name."
        placeholder={settings.blockedCompanies.length === 0 ? 'e.g. the one you work for' : ''}
        splitChars={[';']}
        value={settings.blockedCompanies}
        onChange={(blockedCompanies) => save({ blockedCompanies })}
      />
    </Section>
  );
}
