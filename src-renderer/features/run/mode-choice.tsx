import { Group, Radio, Stack, Text } from '@mantine/core';
import type { SendingMode } from './first-search.ts';
import classes from './mode-choice.module.css';

const MODES: Record<SendingMode, { label: string; words: string }> = {
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
};

/** Who presses Submit, each choice with one honest sentence. */
export function ModeChoice({ mode, onChange }: { mode: SendingMode; onChange: (mode: SendingMode) => void }) {
  return (
    <Stack gap={6}>
      <Radio.Group label="Sending" value={mode} onChange={(value) => onChange(value as SendingMode)}>
        <div className={classes.choices}>
          {Object.entries(MODES).map(([value, { label }]) => (
            <Radio.Card key={value} value={value} className={classes.choice ?? ''}>
              <Group wrap="nowrap" gap={10}>
                <Radio.Indicator size="xs" />
                <Text size="sm" fw={mode === value ? 600 : 400}>
                  {label}
                </Text>
              </Group>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <Text size="sm" c="dimmed">
        {MODES[mode].words}
      </Text>
    </Stack>
  );
}
