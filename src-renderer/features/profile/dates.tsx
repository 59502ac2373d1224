import { TextInput } from '@mantine/core';
import { useProfileForm } from './profile-form.ts';

interface Props {
  path: string;
  /** The end is open, as for today's job. */
  openEnd?: boolean;
}

/** From when until when, as exactly as the user wants to say. */
export function Dates({ path, openEnd = false }: Props) {
  const form = useProfileForm();
  return (
    <>
      <TextInput label="From" placeholder="2020-03" {...form.getInputProps(`${path}.start`)} />
      <TextInput
        label="Until"
        placeholder={openEnd ? 'today' : '2024-06'}
        disabled={openEnd}
        {...form.getInputProps(`${path}.end`)}
      />
    </>
  );
}
