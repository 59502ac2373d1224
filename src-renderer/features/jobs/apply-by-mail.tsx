import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconMail } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyButton } from '#renderer/components/copy-button.tsx';
import { MailFields } from '#renderer/components/mail-fields.tsx';
import { client, orpc } from '#renderer/lib/client.ts';
import { saveFile } from '#renderer/lib/save-file.ts';
import { tellUndo } from '#renderer/lib/tell-undo.tsx';
import { tellProblem } from '#renderer/lib/toast.ts';
import type { MailDraft } from '#shared/contract/tracker.ts';

/** An application by e-mail, shown only where the posting asks for one. */
export function ApplyByMail({ jobId }: { jobId: string }) {
  const draft = useQuery(orpc.tracker.mailDraft.queryOptions({ input: { jobId } }));
  return draft.data ? <Draft key={`${jobId} ${draft.data.text}`} jobId={jobId} draft={draft.data} /> : null;
}

const FILES = { resume: 'your resume', letter: 'your letter' };

function Draft({ jobId, draft }: { jobId: string; draft: MailDraft }) {
  const [subject, setSubject] = useState(draft.subject);
  const [text, setText] = useState(draft.text);
  const mail = { jobId, subject, text };
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: orpc.tracker.key() }),
      queries.invalidateQueries({ queryKey: orpc.jobs.key() }),
    ]);
  const undo = (id: string) =>
    void client.tracker
      .takeBack({ id })
      .then(refresh, (error: unknown) => tellProblem('It was not taken back', error));
  const open = useMutation({
    mutationFn: () => client.tracker.openMail(mail),
    onError: (error) => tellProblem('The mail program was not opened', error),
  });
  const save = useMutation({
    mutationFn: () => client.tracker.mailFile(mail),
    onSuccess: ({ name, eml }) => saveFile(name, eml, 'message/rfc822'),
    onError: (error) => tellProblem('The e-mail was not saved', error),
  });
  const settle = useMutation({
    mutationFn: () => client.tracker.sentByMail({ jobId }),
    onSuccess: ({ id }) => {
      tellUndo('Counted as applied', () => undo(id), { name: 'sent by mail' });
      return refresh();
    },
    onError: (error) => tellProblem('It was not noted', error),
  });
  const whole = subject.trim() !== '' && text.trim() !== '';
  const ready = whole && draft.files.includes('resume');
  return (
    <Stack gap="sm" component="section" aria-labelledby="apply-by-mail" mb="xl">
      <div>
        <Title order={2} id="apply-by-mail">
          Apply by e-mail
        </Title>
        <Text c="dimmed">
          {draft.quote === ''
            ? 'The posting’s own link is a mail address.'
            : `The posting says: “${draft.quote}”`}
        </Text>
      </div>
      <Text size="sm">
        To <b>{draft.to}</b>
        {draft.files.length > 0 && `, with ${draft.files.map((file) => FILES[file]).join(' and ')} as PDF`}
      </Text>
      {!draft.files.includes('resume') && (
        <Text size="sm">
          There is no resume for this job yet. Make one on the Resume tab; it goes with the e-mail.
        </Text>
      )}
      <MailFields subject={subject} onSubject={setSubject} text={text} onText={setText} rows={[6, 18]} />
      <Group gap="xs">
        <Button
          leftSection={<IconMail size={16} aria-hidden />}
          disabled={!ready}
          loading={open.isPending}
          onClick={() => open.mutate()}
        >
          Open in my mail program
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          disabled={!ready}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          Save as a file
        </Button>
        <CopyButton text={`${draft.to}\n${subject}\n\n${text}`} label="Copy the e-mail" word="Copy" />
        <Button variant="default" loading={settle.isPending} onClick={() => settle.mutate()}>
          I sent it
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        JobAI sends no e-mail. It counts as applied when you say that you sent it.
      </Text>
    </Stack>
  );
}
