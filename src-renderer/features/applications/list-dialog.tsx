import { Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client, orpc } from '#renderer/lib/client.ts';
import { textOfFile } from '#renderer/lib/text-of-file.ts';
import { tellDone, tellProblem } from '#renderer/lib/toast.ts';
import type {
  ListColumns,
  ListedApplication,
  ListStatuses,
  UnknownStatus,
} from '#shared/contract/tracker.ts';
import { inParts } from './in-parts.ts';
import { ListColumnsChoice } from './list-columns-choice.tsx';
import { ListPreview } from './list-preview.tsx';
import { ListStatusChoice } from './list-status-choice.tsx';

interface Look {
  from: File | string;
  columns?: ListColumns;
  statuses?: ListStatuses;
}

interface LookedAt {
  csv: string;
  statuses: ListStatuses;
  columns: ListColumns;
  headings: string[];
  rows: ListedApplication[];
  unknown: UnknownStatus[];
}

/** What is new is added, unless the user said otherwise of the same line. */
function pickedOf(next: LookedAt, before: LookedAt | null, picked: ReadonlySet<number>): Set<number> {
  const states = new Map(before?.csv === next.csv ? before.rows.map(({ line, state }) => [line, state]) : []);
  const isPicked = ({ line, state }: ListedApplication) =>
    states.get(line) === state ? picked.has(line) : state === 'new';
  return new Set(next.rows.filter(isPicked).map(({ line }) => line));
}

/** A list of the user's own, read, matched and looked at before anything is added. */
export function ListDialog({ onClose }: { onClose: () => void }) {
  const [list, setList] = useState<LookedAt | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const queries = useQueryClient();
  const look = useMutation({
    mutationFn: async ({ from, columns, statuses = {} }: Look): Promise<LookedAt> => {
      const text = typeof from === 'string' ? from : await textOfFile(from);
      const read = await client.tracker.readList({ csv: text, statuses, ...(columns && { columns }) });
      return { csv: text, statuses, ...read };
    },
    onSuccess: (next) => {
      setPicked(pickedOf(next, list, picked));
      setList(next);
    },
    onError: (error) => tellProblem('The list was not read', error),
  });
  const [done, setDone] = useState(0);
  const stopped = useRef(false);
  const isStopped = () => stopped.current;
  const add = useMutation({
    mutationFn: ({ csv, columns, statuses }: LookedAt) => {
      stopped.current = false;
      return inParts([...picked], { onDone: setDone, isStopped }, (lines) =>
        client.tracker.addList({ csv, columns, statuses, lines }),
      );
    },
    onSuccess: (added) => {
      const left = (list?.rows.length ?? added) - added;
      tellDone(isStopped() ? `Stopped: ${added} added, ${left} not.` : `${added} added, ${left} left out.`);
      onClose();
    },
    onError: (error) =>
      tellProblem(done === 0 ? 'Nothing was added' : 'The rest was not added; add them again', error),
    onSettled: () => queries.invalidateQueries({ queryKey: orpc.tracker.key() }),
  });
  const leave = () => {
    stopped.current = true;
    if (!add.isPending) onClose();
  };
  return (
    <Modal
      opened
      onClose={leave}
      size="xl"
      title="Applications from a list of your own"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        <Text size="sm">
          Save your spreadsheet as CSV, with headings in its first line. You see what is in it before anything
          is added, and nothing that stands here already is added again.
        </Text>
        <FileButton accept=".csv,.tsv,.txt,text/csv" onChange={(file) => file && look.mutate({ from: file })}>
          {(props) => (
            <Button {...props} variant="default" w="fit-content" loading={look.isPending}>
              Choose the file
            </Button>
          )}
        </FileButton>
        {list && (
          <>
            <ListColumnsChoice
              headings={list.headings}
              columns={list.columns}
              onChange={(columns) => look.mutate({ from: list.csv, columns, statuses: list.statuses })}
            />
            <ListStatusChoice
              unknown={list.unknown}
              onChange={(statuses) => look.mutate({ from: list.csv, columns: list.columns, statuses })}
            />
            <ListPreview rows={list.rows} picked={picked} onPick={setPicked} />
            <Group justify="flex-end">
              <Button variant="default" onClick={leave}>
                {add.isPending ? 'Stop' : 'Cancel'}
              </Button>
              <Button
                disabled={picked.size === 0 || add.isPending}
                aria-live="polite"
                onClick={() => add.mutate(list)}
              >
                {add.isPending ? `Adding ${done} of ${picked.size}` : `Add ${picked.size}`}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  );
}
