import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query';
import { act, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { inHand } from '#renderer/lib/calls-in-hand.ts';
import { flushAtEnd } from '#renderer/lib/flush-at-end.ts';
import { onFlush } from '#renderer/lib/on-flush.ts';
import { inWindow } from './in-window.ts';

const stored: string[] = [];
const store = (text: string) =>
  inHand(new Promise<void>((resolve) => setTimeout(() => resolve(void stored.push(text)), 20)));

/** A box that stores what was typed as it is left. */
function Box() {
  const [typed, setTyped] = useState('');
  const keep = useMutation({ mutationFn: store });
  return (
    <input
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => keep.mutate('left')}
    />
  );
}

let page: ReturnType<typeof inWindow>;
afterEach(() => page.leave());

test('what is in hand as the window goes is stored before it is gone, and nothing else is waited for', async () => {
  page = inWindow();
  await page.draw(
    <QueryClientProvider client={new QueryClient()}>
      <Box />
    </QueryClientProvider>,
  );
  const box = document.querySelector('input') as HTMLInputElement;
  // A browser's own blur, which the page of these tests lacks.
  box.blur = () => void box.dispatchEvent(new window.Event('focusout', { bubbles: true }));
  Object.defineProperty(document, 'activeElement', { configurable: true, value: box });
  const off = onFlush(() => store('flushed'));
  void inHand(new Promise(() => undefined));
  await act(flushAtEnd);
  off();
  expect(stored.toSorted()).toEqual(['flushed', 'left']);
});
