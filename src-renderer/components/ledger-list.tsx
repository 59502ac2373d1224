import { Stack, Text } from '@mantine/core';
import type { LedgerSentence } from '#shared/domain/ledger.ts';
import classes from './ledger-list.module.css';
import { LedgerMark } from './ledger-mark.tsx';

/** Sentences of a document, each with the user's own statements that it rests on; what none bears out is red. */
export function LedgerList({ sentences }: { sentences: readonly LedgerSentence[] }) {
  return (
    <Stack component="ul" gap={2} className={classes.list ?? ''}>
      {sentences.map((sentence) => (
        <li
          key={`${sentence.place} ${sentence.text}`}
          className={classes.row}
          data-open={sentence.problems.length > 0}
        >
          <Text size="sm">{sentence.text}</Text>
          <LedgerMark sentences={[sentence]} />
        </li>
      ))}
    </Stack>
  );
}
