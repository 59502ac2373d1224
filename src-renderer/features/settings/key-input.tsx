import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import classes from './settings.module.css';

interface Props {
  label: string;
  busy: boolean;
  onStore: (value: string) => void;
  onCancel: () => void;
}

/** Takes a new key; it is handed on and never shown again. */
export function KeyInput({ label, busy, onStore, onCancel }: Props) {
  const [value, setValue] = useState('');
  return (
    <form
      className={classes.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim()) onStore(value.trim());
      }}
    >
      <PasswordInput
        className={classes.rowText}
        autoFocus
        autoComplete="off"
        aria-label={`New key for ${label}`}
        placeholder={`Paste the key for ${label}`}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
      <Button size="compact-sm" variant="default" onClick={onCancel}>
        Cancel
      </Button>
      <Button size="compact-sm" type="submit" loading={busy} disabled={value.trim() === ''}>
        Store
      </Button>
    </form>
  );
}
