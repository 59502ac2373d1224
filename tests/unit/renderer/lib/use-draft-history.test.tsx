import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { useDrafts } from '#renderer/lib/draft-store.ts';
import { useDraftHistory } from '#renderer/lib/use-draft-history.ts';
import { inWindow } from './in-window.ts';

const schema = z.object({ text: z.string() });
const kept = { a: { text: 'Letter to A' }, b: { text: 'Letter to B' } };

let history: ReturnType<typeof useDraftHistory<{ text: string }>>;
function Editor({ id }: { id: 'a' | 'b' }) {
  history = useDraftHistory(kept[id], { id, schema });
  return null;
}

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  page = inWindow();
});
afterEach(async () => {
  await page.does(() => history.reset());
  await page.leave();
  vi.useRealTimers();
});

const shown = () => ({ text: history.value.text, changed: history.changed });

it('shows nothing of what was typed into one document in the next one, and has it there again', async () => {
  await page.draw(<Editor id="a" />);
  await page.does(() => history.change({ text: 'Typed for A' }, 'text'));
  await page.draw(<Editor id="b" />);
  expect(shown()).toEqual({ text: 'Letter to B', changed: false });
  await page.draw(<Editor id="a" />);
  expect(shown()).toEqual({ text: 'Typed for A', changed: true });
});

it('has what was typed there again after the screen was closed, with its steps', async () => {
  await page.draw(<Editor id="a" />);
  await page.does(() => history.change({ text: 'Once' }));
  await page.does(() => history.change({ text: 'Twice' }));
  await page.draw(null);
  await page.draw(<Editor id="a" />);
  expect(shown()).toEqual({ text: 'Twice', changed: true });
  await page.does(() => history.undo());
  expect(shown()).toEqual({ text: 'Once', changed: true });
});

it('keeps the present value among the drafts until it is kept, and reads it from there', async () => {
  await page.draw(<Editor id="a" />);
  await page.does(() => history.change({ text: 'Typed for A' }));
  expect(useDrafts.getState().byRequest['a']).toEqual({ document: '{"text":"Typed for A"}' });
  await page.does(() => history.reset());
  expect(useDrafts.getState().byRequest['a']).toBeUndefined();
  useDrafts.setState({ byRequest: { b: { document: '{"text":"From before"}' } } });
  await page.draw(<Editor id="b" />);
  expect(shown()).toEqual({ text: 'From before', changed: true });
});

it('takes up nothing that it can not read', async () => {
  useDrafts.setState({ byRequest: { b: { document: '{"text":' } } });
  await page.draw(<Editor id="b" />);
  expect(shown()).toEqual({ text: 'Letter to B', changed: false });
});
