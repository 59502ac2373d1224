import { Input, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';

const MODES = {
  draft: {
    label: 'I press Submit',
    words:
      'JobAI shows you each resume and letter, fills in each form, shows you every answer and stops. Nothing is sent until you press Submit.',
  },
  documents: {
    label: 'Show me the documents, send the forms',
    words:
      'You approve each resume and letter. JobAI then sends a form by itself when every answer is yours and was checked on the page. Anything unsure waits for you.',
  },
  auto: {
    label: 'Send what is complete',
    words:
      'JobAI sends resumes and letters that you have not seen, with each form whose answers are all yours and were checked on the page. Anything unsure waits for you.',
  },
} as const;

/** Who looks at the documents, and who presses Submit. */
export type SendingMode = keyof typeof MODES;

/** Who presses Submit, each choice with one honest sentence. */
export function ModeChoice({ mode, onChange }: { mode: SendingMode; onChange: (mode: SendingMode) => void }) {
  const isNarrow = useMediaQuery('(max-width: 1060px)');
  return (
    <Stack gap={6}>
      <Input.Label component="div">Sending</Input.Label>
      <SegmentedControl
        aria-label="Sending"
        w="fit-content"
        orientation={isNarrow ? 'vertical' : 'horizontal'}
        maw="100%"
        value={mode}
        onChange={(value) => onChange(value as SendingMode)}
        data={Object.entries(MODES).map(([value, { label }]) => ({ value, label }))}
      />
      <Text size="sm" c="dimmed">
        {MODES[mode].words}
      </Text>
    </Stack>
  );
}
