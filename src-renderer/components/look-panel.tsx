import { ColorSwatch, Group, Select, Stack, Switch, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { DocumentLook } from '#shared/domain/document-look.ts';

const LAYOUTS = [
  { value: 'modern', label: 'Modern' },
  { value: 'plain', label: 'Plain, for machines' },
  { value: 'classic', label: 'Classic' },
  { value: 'compact', label: 'Compact' },
  { value: 'academic', label: 'Academic' },
  { value: 'two-columns', label: 'Two columns' },
];
const FONTS = [
  { value: 'sans', label: 'Source Sans' },
  { value: 'serif', label: 'Libertinus Serif' },
  { value: 'book', label: 'New Computer Modern' },
];
const PAPERS = [
  { value: 'auto', label: 'As where the job is' },
  { value: 'a4', label: 'A4' },
  { value: 'us-letter', label: 'US letter' },
];
const ACCENTS = [
  ['#1f4e79', 'Blue'],
  ['#1d6b4f', 'Green'],
  ['#7a1f3d', 'Wine'],
  ['#5b3a8c', 'Violet'],
  ['#8a4b08', 'Copper'],
  ['#222222', 'Black'],
] as const;

interface Props {
  kind: 'resume' | 'letter';
  look: DocumentLook;
  onChange: (look: DocumentLook) => void;
}

/** How a document looks: layout, typeface, colour, paper, one page. */
export function LookPanel({ kind, look, onChange }: Props) {
  const set = (part: Partial<DocumentLook>) => onChange({ ...look, ...part });
  const pick = (key: 'template' | 'font' | 'paper') => (value: string | null) =>
    value !== null && set({ [key]: value });
  return (
    <Stack gap="sm" component="section" aria-label="Look">
      <Group gap="sm" grow preventGrowOverflow={false}>
        {kind === 'resume' && (
          <Select
            label="Layout"
            size="xs"
            data={LAYOUTS}
            value={look.template}
            allowDeselect={false}
            onChange={pick('template')}
          />
        )}
        <Select
          label="Typeface"
          size="xs"
          data={FONTS}
          value={look.font}
          allowDeselect={false}
          onChange={pick('font')}
        />
        <Select
          label="Paper"
          size="xs"
          data={PAPERS}
          value={look.paper}
          allowDeselect={false}
          onChange={pick('paper')}
        />
      </Group>
      <Group gap="md">
        <Group gap={6} role="group" aria-label="Colour">
          {ACCENTS.map(([value, name]) => (
            <UnstyledButton
              key={value}
              aria-label={name}
              aria-pressed={look.accent === value}
              onClick={() => set({ accent: value })}
            >
              <ColorSwatch color={value} size={20} withShadow={false}>
                {look.accent === value && <IconCheck size={12} color="white" aria-hidden />}
              </ColorSwatch>
            </UnstyledButton>
          ))}
        </Group>
        <Switch
          size="xs"
          label="Fit to one page"
          checked={look.onePage}
          onChange={(event) => set({ onePage: event.currentTarget.checked })}
        />
      </Group>
    </Stack>
  );
}
