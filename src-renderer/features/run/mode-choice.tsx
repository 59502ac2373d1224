import { Input, SegmentedControl, Stack, Text } from '@mantine/core';

const MODES = {
  draft: {
    label: 'I press Submit',
    words:
      'JobAI fills in each form, shows you every answer and stops. Nothing is sent until you press Submit.',
  },
  auto: {
    label: 'Send what is complete',
    words:
      'JobAI also sends a form by itself when every answer is yours and was checked on the page. Anything unsure still waits for you.',
  },
} as const;

type Mode = keyof typeof MODES;

/** Who presses Submit, each choice with one honest sentence. */
export function ModeChoice({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) {
  return (
    <Stack gap={6}>
      <Input.Label component="div">Sending</Input.Label>
      <SegmentedControl
        aria-label="Sending"
        w="fit-content"
        value={mode}
        onChange={(value) => onChange(value === 'auto' ? 'auto' : 'draft')}
        data={Object.entries(MODES).map(([value, { label }]) => ({ value, label }))}
      />
      <Text size="sm" c="dimmed">
        {MODES[mode].words}
      </Text>
    </Stack>
  );
}
