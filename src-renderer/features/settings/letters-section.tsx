import { Group, NativeSelect, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import type { LetterStyle } from '#shared/domain/letter.ts';
import { Section } from './section.tsx';
import type { SectionProps } from './use-settings.ts';

type Settings = SectionProps['settings'];

const TONES: { value: Settings['letterTone']; label: string }[] = [
  { value: 'professional', label: 'Professional' },
  { value: 'enthusiastic', label: 'Enthusiastic' },
  { value: 'formal', label: 'Formal' },
  { value: 'casual', label: 'Casual' },
];
const LENGTHS: { value: LetterStyle['length']; label: string }[] = [
  { value: 'short', label: 'Short' },
  { value: 'usual', label: 'Usual' },
  { value: 'long', label: 'Long' },
];
const LANGUAGES: { value: LetterStyle['language']; label: string }[] = [
  { value: 'auto', label: "The posting's, where you have it" },
  { value: 'en', label: 'English' },
  { value: 'de', label: 'German' },
  { value: 'fr', label: 'French' },
  { value: 'es', label: 'Spanish' },
  { value: 'nl', label: 'Dutch' },
  { value: 'pt', label: 'Portuguese' },
];

/** How letters are written. */
export function LettersSection({ settings, save }: SectionProps) {
  const style = settings.letterStyle;
  const set = (part: Partial<LetterStyle>) => save({ letterStyle: { ...style, ...part } });
  const [sample, setSample] = useState(style.sample);
  return (
    <Section title="Letters" about="How each new letter is written. You can change every letter by hand.">
      <Group align="flex-end" maw={720}>
        <NativeSelect
          label="Tone of letters"
          flex="1 1 150px"
          data={TONES}
          value={settings.letterTone}
          onChange={(event) => save({ letterTone: event.currentTarget.value as Settings['letterTone'] })}
        />
        <NativeSelect
          label="Length of letters"
          flex="1 1 150px"
          data={LENGTHS}
          value={style.length}
          onChange={(event) => set({ length: event.currentTarget.value as LetterStyle['length'] })}
        />
        <NativeSelect
          label="Language of letters"
          flex="2 1 290px"
          data={LANGUAGES}
          value={style.language}
          onChange={(event) => set({ language: event.currentTarget.value as LetterStyle['language'] })}
        />
      </Group>
      <TagsInput
        label="Words never to use"
        description="A sentence with one of them is left out. Press Enter after each."
        maw={720}
        splitChars={[';']}
        value={style.avoid}
        onChange={(avoid) => set({ avoid })}
      />
      <GrowingTextarea
        label="Something you wrote yourself"
        description="A letter or an e-mail, say. A model follows its manner, not what it says."
        maw={720}
        minRows={3}
        maxRows={10}
        value={sample}
        onChange={(event) => setSample(event.currentTarget.value)}
        onBlur={() => sample !== style.sample && set({ sample })}
      />
    </Section>
  );
}
