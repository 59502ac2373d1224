import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';

interface Props {
  label: string;
  /** Dollars; otherwise tokens. */
  usd?: boolean;
  value: number | null;
  onCommit: (value: number | null) => void;
}

/** A limit that counts once the box is left or Enter is pressed; empty or zero sets none. */
export function BudgetInput({ label, usd = false, value, onCommit }: Props) {
  const [typed, setTyped] = useState<string | number>(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  const commit = () => {
    const next = Number(typed) > 0 ? Number(typed) : null;
    if (next === value) setTyped(value ?? '');
    else onCommit(next);
  };
  return (
    <NumberInput
      label={label}
      placeholder="No limit"
      hideControls
      allowNegative={false}
      decimalScale={usd ? 4 : 0}
      thousandSeparator=","
      prefix={usd ? '$' : ''}
      value={typed}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
