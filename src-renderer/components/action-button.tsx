import { Button, type ButtonProps } from '@mantine/core';
import type { ButtonHTMLAttributes } from 'react';

type Props = ButtonProps & Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof ButtonProps>;

/** A small quiet button with its sign and its word; `aria-label` and `title` say what it is done to. */
export function ActionButton({ 'aria-label': label, ...button }: Props) {
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      c="dimmed"
      fw={500}
      aria-label={label}
      title={label}
      {...button}
    />
  );
}
