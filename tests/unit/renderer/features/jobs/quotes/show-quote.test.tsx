import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MarkedPosting } from '#renderer/features/jobs/quotes/marked-posting.tsx';
import { PostingQuote } from '#renderer/features/jobs/quotes/posting-quote.tsx';
import { PostingQuotesContext } from '#renderer/features/jobs/quotes/posting-quotes.ts';
import { inWindow } from '../../../lib/in-window.ts';

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

it('a press on a quote asks for it; what the posting does not say is no button', async () => {
  const show = vi.fn();
  await page.draw(
    <PostingQuotesContext value={{ quotes: ['a licence'], show }}>
      <PostingQuote quote="a licence" />
      <PostingQuote quote="a car" />
    </PostingQuotesContext>,
  );
  const buttons = [...document.querySelectorAll('button')];
  expect(buttons.map((button) => button.textContent)).toEqual(['“a licence”']);
  expect(document.querySelector('main')?.textContent).toContain('“a car”');
  await page.does(() => buttons[0]?.click());
  expect(show).toHaveBeenCalledWith('a licence');
});

it('the quote that was asked for is brought into sight, and again with the next press', async () => {
  const seen = vi.fn();
  const proto = Object.getPrototypeOf(document.createElement('mark'));
  Object.assign(proto, { scrollIntoView: seen, focus: vi.fn() });
  const draw = (shown: { quote: string } | null) =>
    page.draw(<MarkedPosting text="You need a  licence." quotes={['a licence']} shown={shown} />);
  await draw(null);
  expect(seen).not.toHaveBeenCalled();
  expect(document.querySelector('mark')?.textContent).toBe('a  licence');
  await draw({ quote: 'a licence' });
  await draw({ quote: 'a licence' });
  expect(seen).toHaveBeenCalledTimes(2);
  expect(document.querySelector('mark[data-shown]')?.textContent).toBe('a  licence');
});
