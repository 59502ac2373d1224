import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import type { StoredLetter } from '#shared/domain/stored-document.ts';
import { approvalWords } from './approval-words.ts';
import { CopyButton } from './copy-button.tsx';
import { DocumentPaper } from './document-paper.tsx';
import { DocumentState } from './document-state.tsx';
import { EngineMark } from './engine-mark.tsx';
import { LedgerList } from './ledger-list.tsx';
import { Loaded } from './loaded.tsx';
import { LookPanel } from './look-panel.tsx';
import { useLook } from './use-look.ts';

/** A cover letter: its page beside each paragraph with the statements that it stands on. */
export function LetterView({ stored }: { stored: StoredLetter }) {
  const ledger = useQuery(orpc.letter.ledger.queryOptions({ input: { id: stored.id } }));
  const look = useLook({ kind: 'letter', stored });
  const { letter } = stored;
  return (
    <DocumentPaper
      pdfId={stored.pdfId}
      name={`Letter to ${stored.company}`}
      live={look.shown}
      exportAs={(format) => client.letter.export({ id: stored.id, format })}
      actions={<CopyButton text={letter.text} label="Copy the letter's text" word="Copy" />}
    >
      <Stack gap="lg">
        <Group gap="xs">
          <EngineMark by={letter.engine} />
          <DocumentState of={stored} />
          <Text size="sm" c="dimmed">
            {approvalWords(stored.approval)} · draft {letter.draft} · {letter.tone}
          </Text>
        </Group>
        <LookPanel {...look.panel} />
        <Loaded query={ledger} failed="What the letter rests on could not be looked up">
          {(sentences) => <LedgerList sentences={sentences} />}
        </Loaded>
      </Stack>
    </DocumentPaper>
  );
}
