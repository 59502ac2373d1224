import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CoverLetter } from '#shared/domain/letter.ts';
import { greetingTo } from '#shared/writing/language/greeting-to.ts';
import { withSalutation } from '#shared/writing/with-salutation.ts';

interface Props {
  letter: CoverLetter;
  text: string;
  onText: (text: string) => void;
}

/** To whom a letter is written: its greeting follows, in the letter's language and tone. */
export function AddresseeInput({ letter, text, onText }: Props) {
  const [to, setTo] = useState('');
  const { document, tone } = letter;
  const write = (name: string) => {
    setTo(name);
    onText(withSalutation(text, greetingTo(name, document.language ?? 'en', tone) ?? document.salutation));
  };
  return (
    <TextInput
      label="To whom"
      description="A name, where you know one. The letter greets whoever stands here."
      placeholder="Ms Ito"
      maxLength={60}
      value={to}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
