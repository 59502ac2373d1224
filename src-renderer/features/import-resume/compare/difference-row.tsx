import { Paper, Radio, Stack, Text } from '@mantine/core';
import type { Difference, MergeChoice } from '#shared/domain/merge-profile/difference.ts';

interface Props {
  difference: Difference;
  choice: MergeChoice;
  onChoose: (choice: MergeChoice) => void;
}

/** One thing that profile and file say differently; the user says which holds. */
export function DifferenceRow({ difference, choice, onChoose }: Props) {
  const { key, of, label, mine, theirs, canKeepBoth } = difference;
  return (
    <Paper withBorder p="sm">
      <Radio.Group
        name={key}
        label={
          <>
            {label}
            {of !== '' && (
              <Text span size="sm" c="dimmed">
                {' '}
                {of}
              </Text>
            )}
          </>
        }
        value={choice}
        onChange={(value) => onChoose(value as MergeChoice)}
      >
        <Stack gap={6} mt={6}>
          <Radio value="mine" label={mine} description="As your profile says" />
          <Radio value="theirs" label={theirs} description="As this file says" />
          {canKeepBoth && <Radio value="both" label="Keep both" />}
        </Stack>
      </Radio.Group>
    </Paper>
  );
}
