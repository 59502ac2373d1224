import { describe, expect, it } from 'vitest';
import { mayBeSent, receiptWords } from '#renderer/components/receipt-words.ts';

describe('receiptWords', () => {
  it('says sent only of what was confirmed', () => {
    const said = [null, 'released', 'armed', 'unknown', 'confirmed'] as const;
    expect(said.filter((state) => receiptWords(state).did === 'Sent')).toEqual(['confirmed']);
  });

  it('says that a form that only waits for its review was not sent', () => {
    expect(receiptWords(null).end).toContain('Not sent');
    expect(receiptWords('released').end).toContain('Not sent');
    expect([mayBeSent(null), mayBeSent('released'), mayBeSent('unknown')]).toEqual([false, false, true]);
  });
});
