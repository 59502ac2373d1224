import { afterEach, beforeEach, expect, test } from 'vitest';
import { useTypedAnswer } from '#renderer/features/coach/interview/use-typed-answer.ts';
import { inWindow } from '../../lib/in-window.ts';

let typed: ReturnType<typeof useTypedAnswer>;
function Question({ at }: { at: number }) {
  typed = useTypedAnswer({ id: 'm1', at });
  return null;
}

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

test('a half typed answer is there when its question is come back to, not at the next one, and gone once it is sent', async () => {
  await page.draw(<Question at={0} />);
  await page.does(() => typed[1]('I called the depot'));
  await page.draw(null);
  await page.draw(<Question at={1} />);
  expect(typed[0]).toBe('');
  await page.draw(null);
  await page.draw(<Question at={0} />);
  expect(typed[0]).toBe('I called the depot');
  await page.does(() => typed[2]());
  expect(typed[0]).toBe('');
});
