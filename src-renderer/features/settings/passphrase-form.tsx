import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { passphraseProblem } from './passphrase-problem.ts';
import classes from './settings.module.css';

interface Props {
  /** What the button does. */
  task: string;
  /** Asks for it twice, as a slip could not be undone. */
  isNew?: boolean;
  busy: boolean;
  onGive: (passphrase: string) => void;
}

/** Takes a passphrase; it is handed on and kept nowhere in the window. */
export function PassphraseForm({ task, isNew = false, busy, onGive }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const problem = isNew ? passphraseProblem(passphrase, again) : null;
  return (
    <form
      className={classes.passphrase}
      aria-label={task}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '' && problem === null) onGive(passphrase);
      }}
    >
      <PasswordInput
        label="Passphrase"
        autoComplete="off"
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      {isNew && (
        <PasswordInput
          label="The same once more"
          autoComplete="off"
          error={again !== '' && problem}
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
      )}
      <Button type="submit" loading={busy} disabled={passphrase === '' || problem !== null}>
        {task}
      </Button>
    </form>
  );
}
