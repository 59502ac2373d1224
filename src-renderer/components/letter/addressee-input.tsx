import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CoverLetter } from '#shared/domain/letter.ts';
import { greetingTo } from '#shared/writing/language/greeting-to.ts';
import { withSalutation } from '#shared/writing/with-salutation.ts';

interface Props {
  /** Undefined while it is looked up: the box stands in its place already. */
  letter: CoverLetter | undefined;
  text: string;
  onText: (text: string) => void;
}

/** To whom a letter is written: its greeting follows, in the letter's language and tone. */
export function AddresseeInput({ letter, text, onText }: Props) {
  const [to, setTo] = useState('');
  const write = (name: string) => {
    if (letter === undefined) return;
    const { document, tone } = letter;
    setTo(name);
    onText(withSalutation(text, greetingTo(name, document.language ?? 'en', tone) ?? document.salutation));
  };
  return (
    <TextInput
      label="To whom"
      description="A name, where you know one. The letter greets whoever stands here."
      placeholder="Ms Ito"
      maxLength={60}
      disabled={letter === undefined}
      value={to}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
