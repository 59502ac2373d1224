import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { useDraftHistory } from '#renderer/lib/use-draft-history.ts';
import { useKeepDraft } from '#renderer/lib/use-keep-draft.ts';
import { inWindow } from './in-window.ts';

const schema = z.object({ text: z.string() });
const stored = { text: 'Dear Ms Ek' };

let draft: ReturnType<typeof useDraftHistory<{ text: string }>>;
let keep: ReturnType<typeof useKeepDraft>;
let sent: string[];
let answer: (id: string) => void;
function Editor() {
  draft = useDraftHistory(stored, { id: 'letter-1', schema });
  keep = useKeepDraft({
    kind: 'letter',
    id: 'letter-1',
    history: draft,
    store: ({ text }) => {
      sent.push(text);
      return new Promise((resolve) => {
        answer = (id) => resolve({ id });
      });
    },
  });
  return null;
}

let page: ReturnType<typeof inWindow>;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  page = inWindow();
  sent = [];
  await page.draw(
    <QueryClientProvider client={new QueryClient()}>
      <Editor />
    </QueryClientProvider>,
  );
});
afterEach(async () => {
  await page.does(() => draft.reset());
  await page.leave();
  vi.useRealTimers();
});

const settle = () => page.does(() => vi.advanceTimersByTime(10));
const typeAndKeep = async () => {
  await page.does(() => draft.change({ text: 'Dear Mr Ek' }, 'text'));
  await page.does(() => void keep.mutate());
  await settle();
  expect(sent).toEqual(['Dear Mr Ek']);
};

it('shows no changes any more once what stands there was stored', async () => {
  await typeAndKeep();
  await page.does(() => answer('letter-1'));
  await settle();
  expect(draft.changed).toBe(false);
});

it('leaves what is typed while it stores the words before', async () => {
  await typeAndKeep();
  await page.does(() => draft.change({ text: 'Dear Mr Ek, I have' }, 'text'));
  await page.does(() => answer('letter-1'));
  await settle();
  expect(draft.value.text).toBe('Dear Mr Ek, I have');
  expect(draft.changed).toBe(true);
});

it('stores what was typed meanwhile with the next press', async () => {
  await typeAndKeep();
  await page.does(() => draft.change({ text: 'Dear Mr Ek, I have' }, 'text'));
  await page.does(() => answer('letter-1'));
  await settle();
  await page.does(() => void keep.mutate());
  await settle();
  expect(sent).toEqual(['Dear Mr Ek', 'Dear Mr Ek, I have']);
  await page.does(() => answer('letter-1'));
  await settle();
  expect(draft.changed).toBe(false);
});
