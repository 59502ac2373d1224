import { Textarea, type TextareaProps } from '@mantine/core';
import { useState } from 'react';

interface Props extends Omit<TextareaProps, 'value' | 'defaultValue' | 'onChange'> {
  lines: string[];
  onChange: (lines: string[]) => void;
}

/** Several lines of text in one box, one item a line; empty lines are not kept. */
export function LinesInput({ lines, onChange, ...textarea }: Props) {
  const [text, setText] = useState(() => lines.join('\n'));
  return (
    <Textarea
      autosize
      minRows={2}
      {...textarea}
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        onChange(typed.split('\n').filter((line) => line.trim() !== ''));
      }}
      onBlur={() => setText(lines.join('\n'))}
    />
  );
}
