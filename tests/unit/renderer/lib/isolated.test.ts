import { expect, it } from 'vitest';
import { itemText } from '#renderer/features/applications/item-text.ts';
import { isolated } from '#renderer/lib/isolated.ts';

it('sets words from right to left apart, and leaves others as they are', () => {
  expect(isolated('Łódź 看護師, O’Reilly')).toBe('Łódź 看護師, O’Reilly');
  expect(isolated('ليلى حسن')).toBe('\u2068ليلى حسن\u2069');
  expect(isolated('אחות')).toBe('\u2068אחות\u2069');
});

it('keeps a telephone number as it is behind a name that is written from right to left', () => {
  const person = { id: 'i', applicationId: 'a', kind: 'person' as const, name: 'ليلى حسن', role: '' };
  expect(itemText({ ...person, contact: '+49 30 1234' })).toBe('\u2068ليلى حسن\u2069, +49 30 1234');
});
