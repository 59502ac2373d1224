import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface Props {
  label: string;
  ms: number;
  onCommit: (ms: number) => void;
}

/** A time in seconds, kept in ms. */
export function SecondsInput({ label, ms, onCommit }: Props) {
  const [seconds, setSeconds] = useState<string | number>(ms / 1000);
  const commit = () => {
    if (typeof seconds === 'number' && seconds * 1000 !== ms) onCommit(Math.round(seconds * 1000));
    else setSeconds(ms / 1000);
  };
  return (
    <NumberInput
      label={label}
      suffix=" s"
      min={1}
      max={3600}
      clampBehavior="strict"
      value={seconds}
      onChange={setSeconds}
      onBlur={commit}
    />
  );
}
