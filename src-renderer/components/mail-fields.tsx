import { TextInput } from '@mantine/core';
import { GrowingTextarea } from './growing-textarea.tsx';

interface Props {
  subject: string;
  onSubject(subject: string): void;
  text: string;
  onText(text: string): void;
  /** Lines that are seen at least, and at most before it scrolls. */
  rows: readonly [least: number, most: number];
}

/** The subject and the words of an e-mail that the user sends themselves. */
export function MailFields({ subject, onSubject, text, onText, rows: [minRows, maxRows] }: Props) {
  return (
    <>
      <TextInput label="Subject" value={subject} onChange={(event) => onSubject(event.currentTarget.value)} />
      <GrowingTextarea
        label="Words"
        minRows={minRows}
        maxRows={maxRows}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </>
  );
}
