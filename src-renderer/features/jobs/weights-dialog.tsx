import { Button, Group, Modal, Slider, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '#renderer/components/loaded.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { PartName, ScoreWeights } from '#shared/domain/score-weights.ts';
import { PART_NAMES } from './score-words.ts';

interface Props {
  opened: boolean;
  onClose: () => void;
}
type Whole = Record<PartName, number>;
const NAMES = Object.keys(PART_NAMES) as PartName[];

/** What each part of the score counts. A change moves all scores at once. */
export function WeightsDialog({ opened, onClose }: Props) {
  const weights = useQuery(orpc.jobs.weights.queryOptions({ input: {}, enabled: opened }));
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="What the score counts"
      size="md"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Loaded query={weights} failed="What the parts count could not be read">
        {({ weights: now, usual }) => <Sliders now={now} usual={usual} />}
      </Loaded>
    </Modal>
  );
}

function Sliders({ now, usual }: { now: Whole; usual: Whole }) {
  const [drawn, setDrawn] = useState(now);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (weights: ScoreWeights | null) => client.jobs.setWeights({ weights }),
    onSuccess: () => queries.invalidateQueries({ queryKey: orpc.jobs.key() }),
    onError: (thrown) => {
      setDrawn(now);
      tellProblem('The scores were not changed', thrown);
    },
  });
  const total = NAMES.reduce((sum, name) => sum + drawn[name], 0);
  const isUsual = NAMES.every((name) => drawn[name] === usual[name]);
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        Where a posting is silent about a part, the others share its weight. Every score moves at once.
      </Text>
      {NAMES.map((name) => (
        <div key={name}>
          <Group justify="space-between">
            <Text size="sm" fw={550}>
              {PART_NAMES[name]}
            </Text>
            <Text size="sm" c="dimmed">
              {total === 0 ? 0 : Math.round((drawn[name] / total) * 100)} %
            </Text>
          </Group>
          <Slider
            min={0}
            max={100}
            label={null}
            thumbLabel={`What ${PART_NAMES[name]} counts`}
            value={drawn[name]}
            onChange={(value) => setDrawn({ ...drawn, [name]: value })}
            onChangeEnd={(value) => save.mutate({ ...drawn, [name]: value })}
          />
        </div>
      ))}
      <Group justify="flex-end">
        <Button
          variant="default"
          disabled={isUsual}
          loading={save.isPending}
          onClick={() => {
            setDrawn(usual);
            save.mutate(null);
          }}
        >
          Back to the usual
        </Button>
      </Group>
    </Stack>
  );
}
