import { printedText } from '#shared/domain/printed.ts';
import type { Printed } from '#shared/domain/profile.ts';
import type { Row } from './row-store.ts';

interface WithPrinted {
  printed?: Printed | undefined;
}

/** Columns of a date's field: the date, and how a file wrote it. */
export function dateColumns(
  item: WithPrinted,
  field: string,
  value: string | undefined,
  column = `${field}_date`,
): Row {
  const date = value ?? '';
  const printed = column.replace(/_date$/, '');
  return { [column]: date, [`${printed}_printed`]: printedText(item.printed, field, date) };
}

/** What files wrote, by field; nothing where none is stored. */
export function fromPrinted(fields: Record<string, [value: unknown, text: unknown]>): WithPrinted {
  const said = Object.entries(fields).filter(([, [, text]]) => typeof text === 'string' && text !== '');
  if (said.length === 0) return {};
  return {
    printed: Object.fromEntries(
      said.map(([field, [value, text]]) => [field, { value: String(value), text: String(text) }]),
    ),
  };
}
