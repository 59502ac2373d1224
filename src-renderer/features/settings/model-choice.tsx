import { Autocomplete } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ProviderModel } from '#shared/domain/model-provider.ts';

interface Props {
  label: string;
  /** The provider's name. */
  owner: string;
  /** Whether it has a price that is known. */
  priced: boolean;
  known: string[];
  model: ProviderModel | undefined;
  /** With an empty name the catalogue's own is asked. */
  onChoose: (model: string) => void;
}

/** Which model does one kind of work: one that is known, or any other by its name. */
export function ModelChoice({ label, owner, priced, known, model, onChoose }: Props) {
  const chosen = model?.chosen ? model.id : '';
  const [typed, setTyped] = useState(chosen);
  useEffect(() => setTyped(chosen), [chosen]);
  const commit = (value: string) => {
    if (value.trim() !== chosen) onChoose(value);
  };
  return (
    <Autocomplete
      size="xs"
      label={label}
      aria-label={`${owner}: ${label.toLowerCase()}`}
      description={model && (priced ? priceText(model) : 'Counted as free; its price is not known')}
      inputWrapperOrder={['label', 'input', 'description']}
      placeholder={model && !model.chosen ? model.id : 'None'}
      data={known}
      value={typed}
      onChange={setTyped}
      onOptionSubmit={commit}
      onBlur={() => commit(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit(typed);
      }}
    />
  );
}

const priceText = ({ price }: ProviderModel) =>
  price.input === 0 && price.output === 0
    ? 'Costs nothing'
    : `$${price.input} in, $${price.output} out a million tokens`;
