import type { Printed } from '#shared/domain/profile.ts';
import type { FoundDates } from './dates-in.ts';

/** How a file wrote the dates of an entry, where that is not how they are kept; to be kept beside them. */
export function printedDates(
  dates: Pick<FoundDates, 'printed' | 'current'> | null | undefined,
  kept: { start: string; end: string },
): { printed?: Printed } {
  if (!dates) return {};
  const said = (['start', 'end'] as const).flatMap((field) => {
    const [text, value] = [dates.printed[field].trim(), kept[field]];
    const isRead = value !== '' || (field === 'end' && dates.current);
    return isRead && text !== '' && text !== value ? [[field, { value, text }] as const] : [];
  });
  return said.length === 0 ? {} : { printed: Object.fromEntries(said) };
}
