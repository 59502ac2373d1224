import {
  Alert,
  Button,
  ColorSwatch,
  Group,
  Select,
  Stack,
  Switch,
  Text,
  UnstyledButton,
} from '@mantine/core';
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
  /** Whether it differs from what is kept. */
  changed: boolean;
  busy: boolean;
  /** What stands behind the first page though one page was wished for. */
  beyond: readonly string[];
  onChange: (look: DocumentLook) => void;
  onKeep: () => void;
  onUndo: () => void;
}

/** How a document looks: layout, typeface, colour, paper, one page. */
export function LookPanel({ kind, look, changed, busy, beyond, onChange, onKeep, onUndo }: Props) {
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
      {beyond.length > 0 && (
        <Alert variant="light" color="yellow" title="It does not fit on one page">
          Set as tightly as can still be read well, these stand on the next page:{' '}
          {beyond.slice(0, 5).join('; ')}
          {beyond.length > 5 && ` and ${beyond.length - 5} more`}. Nothing is left out.
        </Alert>
      )}
      {changed && (
        <Group gap="xs">
          <Button size="xs" loading={busy} onClick={onKeep}>
            Keep this look
          </Button>
          <Button size="xs" variant="default" onClick={onUndo}>
            Undo
          </Button>
          <Text size="xs" c="dimmed">
            Shown, not kept yet
          </Text>
        </Group>
      )}
    </Stack>
  );
}
