import { Button, type ButtonProps, Group } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** The boxes of the question. */
  children: ReactNode;
  /** What the button says. */
  word: string;
  onAsk: () => void;
  /** The answer is on its way. */
  busy?: boolean;
  /** Something that it takes is not said yet. */
  lacking?: boolean;
  variant?: NonNullable<ButtonProps['variant']>;
}

/** Boxes and the button that asks by them, in one row; Enter in a box asks, too. */
export function AskRow({ children, word, onAsk, busy = false, lacking = false, variant = 'filled' }: Props) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !lacking) onAsk();
      }}
    >
      <Group align="end" gap="sm">
        {children}
        <Button type="submit" variant={variant} loading={busy} disabled={lacking}>
          {word}
        </Button>
      </Group>
    </form>
  );
}
