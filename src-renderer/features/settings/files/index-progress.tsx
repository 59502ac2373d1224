import { Alert, Progress, Stack, Text } from '@mantine/core';
import type { EmbedderState } from '#shared/domain/embedder.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { embedderName, sameEmbedder } from './embedder-names.ts';

interface Props {
  state: EmbedderState;
  settings: Settings;
}

/** How far the files are through, what answers meanwhile, and what keeps it from going on. */
export function IndexProgress({ state: { chosen, serving, done, of, problem }, settings }: Props) {
  if (of === 0) return null;
  const { servers } = settings.llm;
  const meanwhile = sameEmbedder(chosen, serving)
    ? 'Until a passage is through, its words find it.'
    : `Meanwhile ${embedderName(serving, servers)} answers.`;
  return (
    <Stack gap={6} aria-live="polite">
      {done < of ? (
        <>
          <Progress value={(done / of) * 100} aria-label="How far your files are through" maw={420} />
          <Text size="sm">
            {done.toLocaleString()} of {of.toLocaleString()} passages are through. {meanwhile}
          </Text>
        </>
      ) : (
        <Text size="sm" c="dimmed">
          All {of.toLocaleString()} passages of your files are found by {embedderName(chosen, servers)}.
        </Text>
      )}
      {problem !== '' && (
        <Alert color="orange" title="It rests for the moment">
          {problem} It is tried again by itself.
        </Alert>
      )}
    </Stack>
  );
}
