import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';
import { rangeWords } from '#renderer/lib/range-words.ts';

interface Props
  extends Omit<NumberInputProps, 'value' | 'onChange' | 'error' | 'clampBehavior' | 'min' | 'max'> {
  min: number;
  max?: number;
  /** Null stands for an empty box. */
  value: number | null;
  /** Called with what may stand there, and with null once the box is empty. */
  onChange: (value: number | null) => void;
}

/** A number within bounds: what lies outside of them stays in sight with the reason, and is not taken. */
export function RangeInput({ min, max, value, onChange, ...input }: Props) {
  const [outside, setOutside] = useState<number | null>(null);
  const fits = (number: number) => number >= min && (max === undefined || number <= max);
  return (
    <NumberInput
      {...input}
      min={min}
      {...(max !== undefined && { max })}
      clampBehavior="none"
      value={outside ?? value ?? ''}
      error={outside === null ? undefined : rangeWords(min, max)}
      onChange={(typed) => {
        const number = typeof typed === 'number' ? typed : null;
        // A sign that stands alone is no number yet.
        if (number === null && typed !== '') return;
        setOutside(number === null || fits(number) ? null : number);
        if (number === null || fits(number)) onChange(number);
      }}
    />
  );
}
