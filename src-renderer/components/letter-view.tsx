import { Alert, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, orpc } from '#renderer/lib/client.ts';
import { documentName } from '#renderer/lib/document-name.ts';
import { notCovered } from '#renderer/lib/not-covered.ts';
import type { StoredLetter } from '#shared/domain/stored-document.ts';
import { CopyButton } from './copy-button.tsx';
import { DocumentMarks } from './document-marks.tsx';
import { DocumentPaper } from './document-paper.tsx';
import { GrowingTextarea } from './growing-textarea.tsx';
import { KeepBar } from './keep-bar.tsx';
import { LedgerList } from './ledger-list.tsx';
import { AddresseeInput } from './letter/addressee-input.tsx';
import { useLetterDraft } from './letter/use-letter-draft.ts';
import { Loaded } from './loaded.tsx';
import { LookPanel } from './look-panel.tsx';
import { MachineText } from './machine-text.tsx';
import { VersionList } from './version-list.tsx';

/** A cover letter: its page, live, beside its text and each sentence with the statements that it rests on. */
export function LetterView({ stored }: { stored: StoredLetter }) {
  const draft = useLetterDraft(stored);
  const { letter } = stored;
  const { text, look } = draft.value;
  const versions = useQuery(orpc.letter.versions.queryOptions({ input: { id: stored.id } }));
  const blocked = notCovered(draft.ledger.data);
  const beyond = draft.paper?.beyond ?? [];
  return (
    <DocumentPaper
      pdfId={stored.pdfId}
      name={documentName('letter', stored)}
      live={draft.paper?.bytes ?? null}
      exportAs={(format) => client.letter.export({ id: stored.id, format })}
      actions={blocked === null && <CopyButton text={text} label="Copy the letter's text" word="Copy" />}
    >
      <Stack gap="md">
        <DocumentMarks
          of={draft.changed ? { ...stored, approval: null } : stored}
          by={letter.engine}
          kind="letter"
          more={`version ${letter.draft} · ${letter.tone}`}
          blocked={blocked}
          approve={async () => client.letter.approve({ id: await draft.keep.mutateAsync() })}
        />
        <KeepBar
          changed={draft.changed}
          canRedo={draft.canRedo}
          busy={draft.keep.isPending}
          onKeep={() => draft.keep.mutate()}
          onUndo={draft.undo}
          onRedo={draft.redo}
        />
        {beyond.length > 0 && (
          <Alert variant="light" color="yellow" title="It does not fit on one page">
            Set as tightly as can still be read well, {beyond.length}{' '}
            {beyond.length === 1 ? 'paragraph stands' : 'paragraphs stand'} on the next page. Shorten it, or
            let it have two.
          </Alert>
        )}
        <Tabs defaultValue="text" keepMounted={false} styles={{ tab: { paddingInline: 8, fontSize: 13 } }}>
          <Tabs.List mb="sm">
            <Tabs.Tab value="text">Text</Tabs.Tab>
            <Tabs.Tab value="look">Look</Tabs.Tab>
            <Tabs.Tab value="versions">Versions</Tabs.Tab>
            <Tabs.Tab value="machine">What machines read</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="text">
            <Stack gap="md">
              <AddresseeInput
                letter={letter}
                text={text}
                onText={(next) => draft.change({ text: next, look }, 'to')}
              />
              <GrowingTextarea
                aria-label="The letter's text"
                minRows={10}
                value={text}
                onChange={(event) => draft.change({ text: event.currentTarget.value, look }, 'text')}
              />
              <Loaded query={draft.ledger} failed="What the letter rests on could not be looked up">
                {(sentences) => <LedgerList sentences={sentences} />}
              </Loaded>
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="look">
            <LookPanel kind="letter" look={look} onChange={(next) => draft.change({ text, look: next })} />
          </Tabs.Panel>
          <Tabs.Panel value="versions">
            <Loaded query={versions} failed="The versions could not be read">
              {(all) => (
                <VersionList
                  versions={all.map(({ body, ...version }) => ({ ...version, lines: linesIn(body.text) }))}
                  shown={{ documentId: stored.id, lines: linesIn(text) }}
                  onUse={({ id }) => {
                    const found = all.find((version) => version.id === id);
                    if (found) draft.change({ text: found.body.text, look });
                  }}
                />
              )}
            </Loaded>
          </Tabs.Panel>
          <Tabs.Panel value="machine">
            <MachineText kind="letter" id={stored.id} />
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </DocumentPaper>
  );
}

const linesIn = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
