import type { TextareaProps } from '@mantine/core';
import { useState } from 'react';
import { GrowingTextarea } from '#renderer/components/growing-textarea.tsx';
import { bulletOf } from '#shared/domain/bullet.ts';

interface Props extends Omit<TextareaProps, 'value' | 'defaultValue' | 'onChange'> {
  lines: string[];
  onChange: (lines: string[]) => void;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.slice(bulletOf(line).length))
    .filter((line) => line.trim() !== '');

/** Several lines of text in one box, one item a line; empty lines and the signs of a list are not kept. */
export function LinesInput({ lines, onChange, ...textarea }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const stored = lines.join('\n');
  // What was changed elsewhere, as by an undo, wins over what was typed here.
  const text = typed !== null && linesOf(typed).join('\n') === stored ? typed : stored;
  return (
    <GrowingTextarea
      minRows={2}
      {...textarea}
      value={text}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(linesOf(event.currentTarget.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
