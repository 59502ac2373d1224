import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { PictureModel, ScanReading } from '#shared/domain/scan.ts';
import { Way } from './way.tsx';

interface Props {
  models: readonly PictureModel[];
  onRead: (reading: ScanReading) => void;
}

/** Reading by a model of the user's that sees pictures; what leaves is said before it does. */
export function ReadByModel({ models, onRead }: Props) {
  const [chosen, setChosen] = useState(models[0]?.provider ?? '');
  const model = models.find(({ provider }) => provider === chosen) ?? models[0];
  if (model === undefined) return null;
  const { label, host, near, privacy } = model;
  return (
    <Way
      title="Let a model read it"
      about={`A picture of every page goes to ${near ? `${label} (${host}), on this machine or in your own network` : `${label} (${host})`}, with all that is on it: your name and your address too, which can't be kept out of a picture. ${privacy}`}
    >
      {models.length > 1 && (
        <NativeSelect
          label="Model"
          maw={420}
          value={model.provider}
          data={models.map((one) => ({ value: one.provider, label: `${one.label}: ${one.model}` }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onRead({ by: 'model', provider: model.provider })}
      >
        Send the pages to {label}
      </Button>
    </Way>
  );
}
