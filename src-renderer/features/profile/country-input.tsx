import { TextInput, type TextInputProps } from '@mantine/core';
import { type ChangeEvent, useState } from 'react';
import { countryName } from '#renderer/lib/countries.ts';

interface CountryInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** A country's code or its name, as it was read or typed. */
  value?: string;
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** A country, shown by its name; while it is typed, as it is typed. */
export function CountryInput({ value = '', onChange, onBlur, ...look }: CountryInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      label="Country"
      placeholder="Germany"
      {...look}
      value={typed ?? countryName(value)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange?.(event);
      }}
      onBlur={(event) => {
        setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}
