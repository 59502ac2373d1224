import { MonthInput } from '#renderer/components/month-input.tsx';
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
      <MonthInput label="From" placeholder="Mar 2020" {...form.getInputProps(`${path}.start`)} />
      <MonthInput
        label="Until"
        placeholder={openEnd ? 'today' : 'Jun 2024'}
        disabled={openEnd}
        {...form.getInputProps(`${path}.end`)}
      />
    </>
  );
}
