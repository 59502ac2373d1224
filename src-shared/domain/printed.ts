import type { Printed, Profile } from './profile.ts';

/** How a file wrote a field, while the field still says what was read from it; empty otherwise. */
export function printedText(printed: Printed | undefined, field: string, value: string): string {
  const found = printed?.[field];
  return found?.value === value ? found.text : '';
}

/** The value that the printed text of a whole address belongs to. */
export function addressValue({ street, city, region, postal, country }: Profile['address']): string {
  return [street, city, region, postal, country].join('\n');
}
