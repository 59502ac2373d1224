import { Segments } from '#renderer/components/segments.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './use-settings.ts';

const THEMES: { value: SectionProps['settings']['theme']; label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export function AppearanceSection({ settings, save }: SectionProps) {
  return (
    <Section title="Appearance">
      <Segments
        aria-label="Colours"
        data={THEMES}
        value={settings.theme}
        onChange={(theme) => save({ theme: theme as typeof settings.theme })}
      />
    </Section>
  );
}
