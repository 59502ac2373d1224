import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

interface Props {
  /** On the button. */
  word: string;
  from?: { text: string; dueOn: string | null };
  focused?: boolean;
  saving: boolean;
  mt?: string;
  /** Rejects where it was not kept: then what was typed stays. */
  onSave(text: string, dueOn: string | null): Promise<unknown>;
}

/** What to do, and by which day if by any. */
export function TaskForm({ word, from = { text: '', dueOn: null }, focused, saving, mt, onSave }: Props) {
  const [text, setText] = useState(from.text);
  const [dueOn, setDueOn] = useState(from.dueOn ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(text.trim(), dueOn || null).then(
      () => {
        setText(from.text);
        setDueOn(from.dueOn ?? '');
      },
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit}>
      <Group gap="xs" align="end" mt={mt ?? 0}>
        <TextInput
          size="xs"
          flex={1}
          miw={220}
          label="What to do"
          maxLength={500}
          ref={focused ? focus : undefined}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <TextInput
          size="xs"
          type="date"
          label="By (if by a day)"
          value={dueOn}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" variant="default" loading={saving} disabled={text.trim() === ''}>
          {word}
        </Button>
      </Group>
    </form>
  );
}

const focus = (box: HTMLInputElement | null) => box?.focus();
