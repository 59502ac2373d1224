import { Image, Stack, Table, Text, Title } from '@mantine/core';
import { inWords } from '#renderer/lib/day-value.ts';
import { fileUrl } from '#renderer/lib/file-url.ts';
import { hostOf } from '#renderer/lib/host-of.ts';
import { placeName, whereItGoes } from '#renderer/lib/where-it-goes.ts';
import type { Receipt, SubmissionState } from '#shared/domain/application.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';
import type { FieldOutcome } from '#shared/domain/form.ts';
import { EngineMark } from './engine-mark.tsx';
import { HeldBackList } from './held-back.tsx';
import classes from './receipt-view.module.css';
import { receiptWords } from './receipt-words.ts';
import { RelativeTime } from './relative-time.tsx';
import { RevealButton } from './reveal-button.tsx';
import { WebLink } from './web-link.tsx';

interface Props {
  receipt: Receipt;
  submission: SubmissionState | null;
  /** Sent to the practice board, or to be. */
  practice: boolean;
}

/** What exactly was sent (or would be) with an application: every answer with where it came from, every file, the pictures, the time. */
export function ReceiptView({ receipt, submission, practice }: Props) {
  const words = receiptWords(submission);
  const sent = receipt.fields.filter((field) => field.type !== 'hidden' && field.status !== 'skipped');
  const answered = sent.filter((field) => field.type !== 'file' && answerOf(field) !== NONE);
  const goes = whereItGoes(receipt.origins, submission === 'confirmed' ? 'Went' : 'Goes', practice);
  // Where it went stands in the line above; this one says what else had a part in it.
  const goesAlso = goes?.includes('(') ? goes : null;
  return (
    <Stack gap="xl">
      <div>
        <Text>
          {words.did} <RelativeTime at={receipt.submittedAt} /> {words.where}{' '}
          {practice ? (
            placeName(receipt.url, practice)
          ) : (
            <WebLink url={receipt.url}>{hostOf(receipt.url)}</WebLink>
          )}
          {words.end}
        </Text>
        {goesAlso && <Text c="dimmed">{goesAlso}</Text>}
        {receipt.missing && (
          <Text>
            These of your answers could not be found in what left the browser:{' '}
            {receipt.missing.map((label) => `“${label}”`).join(', ')}. The page may have dropped or changed
            them, or written them in a way of its own. If in doubt, ask the employer what arrived.
          </Text>
        )}
        <HeldBackList held={receipt.held} />
        {receipt.confirmation && <Text c="dimmed">The page answered: “{receipt.confirmation}”</Text>}
      </div>
      <section aria-labelledby="receipt-answers">
        <Title order={3} id="receipt-answers" mb="xs">
          {words.answers} ({answered.length})
        </Title>
        <div className={classes.scroll}>
          <Table verticalSpacing={6} aria-labelledby="receipt-answers">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Question</Table.Th>
                <Table.Th>Answer</Table.Th>
                <Table.Th>From</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sent.map((field) => (
                <Table.Tr key={field.id}>
                  <Table.Td className={classes.question}>{field.label}</Table.Td>
                  <Table.Td className={classes.answer}>{answerOf(field)}</Table.Td>
                  <Table.Td className={classes.from}>
                    {field.source ? <EngineMark by={field.source} /> : NONE}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      </section>
      {receipt.files.length > 0 && (
        <section aria-labelledby="receipt-files">
          <Title order={3} id="receipt-files" mb="xs">
            Files
          </Title>
          <ul className={classes.files}>
            {receipt.files.map((file) => (
              <li key={file.fileId}>
                <div>
                  <Text size="sm" fw={550}>
                    {file.name}{' '}
                    <Text component="span" size="xs" c="dimmed">
                      {bytesText(file.bytes)}
                    </Text>
                  </Text>
                </div>
                <RevealButton fileId={file.fileId} name={file.name} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {receipt.pictureIds.length > 0 && (
        <section aria-labelledby="receipt-pictures">
          <Title order={3} id="receipt-pictures" mb="xs">
            The page
          </Title>
          <div className={classes.pictures}>
            {receipt.pictureIds.map((id, index) => (
              <Image
                key={id}
                src={fileUrl(id)}
                alt={index === 0 ? 'The form before it was sent' : 'The page after it was sent'}
                radius="sm"
                className={classes.picture}
              />
            ))}
          </div>
        </section>
      )}
    </Stack>
  );
}

const NONE = '–';
const answerOf = (field: FieldOutcome) => inWords(field.readBack || field.value) || NONE;
