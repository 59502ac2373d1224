import { MonthInput } from '#renderer/components/month-input.tsx';
import type { Printed } from '#shared/domain/profile.ts';
import { printedHint } from './printed-hint.ts';
import { useProfileForm } from './profile-form.ts';

interface Props {
  path: string;
  item: { start: string; end: string; printed?: Printed | undefined };
  /** The end is open, as for today's job. */
  openEnd?: boolean;
}

/** From when until when, as exactly as the user wants to say. */
export function Dates({ path, item, openEnd = false }: Props) {
  const form = useProfileForm();
  return (
    <>
      <MonthInput
        label="From"
        placeholder="Mar 2020"
        description={printedHint(item.printed, 'start', item.start)}
        {...form.getInputProps(`${path}.start`)}
      />
      <MonthInput
        label="Until"
        placeholder={openEnd ? 'today' : 'Jun 2024'}
        disabled={openEnd}
        description={printedHint(item.printed, 'end', item.end)}
        {...form.getInputProps(`${path}.end`)}
      />
    </>
  );
}
