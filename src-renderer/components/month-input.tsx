import { TextInput } from '@mantine/core';
import { type FocusEventHandler, type ReactNode, useState } from 'react';
import { useAfterPress } from '#renderer/lib/use-after-press.ts';
import { readDate } from '#shared/dates/read-date.ts';
import { printDate } from '#shared/domain/print-dates.ts';

interface MonthInputProps {
  label: ReactNode;
  placeholder: string;
  description?: string | undefined;
  disabled?: boolean;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what could not be read as typed. */
  value?: string;
  error?: string | undefined;
  onChange: (value: string) => void;
  onBlur?: FocusEventHandler<HTMLInputElement>;
}

/** A month as people write it, `Feb 2020` or `02/2020`; read when the field is left or Enter pressed, and gone as soon as it is empty. */
export function MonthInput({ value = '', onChange, onBlur, ...look }: MonthInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const afterPress = useAfterPress();
  const leave = () => {
    setTyped(null);
    if (typed === null || typed === printDate(value)) return;
    const { date, understood } = readDate(typed);
    onChange(understood ? date : typed.trim());
  };
  return (
    <TextInput
      {...look}
      value={typed ?? printDate(value)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        // What was said of the date goes at once, so that nothing moves below a press elsewhere.
        if (text === '' && value !== '') onChange('');
      }}
      onKeyDown={(event) => {
        // Enter may send the form that it stands in, before the field is left.
        if (event.key === 'Enter') leave();
      }}
      onBlur={(event) => {
        afterPress(() => {
          leave();
          onBlur?.(event);
        });
      }}
    />
  );
}
