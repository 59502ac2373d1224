import { afterEach, beforeEach, expect, test } from 'vitest';
import { useBattleWords } from '#renderer/features/coach/use-battle-words.ts';
import { inWindow } from '../../lib/in-window.ts';

let typed: ReturnType<typeof useBattleWords>;
function Words({ id }: { id: string }) {
  typed = useBattleWords({ id });
  return null;
}

let page: ReturnType<typeof inWindow>;
beforeEach(() => {
  page = inWindow();
});
afterEach(() => page.leave());

test('half typed words of a negotiation are there when it is come back to, and gone once they are said', async () => {
  await page.draw(<Words id="n1" />);
  await page.does(() => typed.write('I would need 58,000'));
  await page.draw(null);
  await page.draw(<Words id="n2" />);
  expect(typed.text).toBe('');
  await page.draw(<Words id="n1" />);
  expect(typed.text).toBe('I would need 58,000');
  await page.does(() => typed.said('I would need 58,000'));
  expect(typed.text).toBe('');
});

test('what is typed while the other side answers stays', async () => {
  await page.draw(<Words id="n3" />);
  await page.does(() => typed.write('No.'));
  await page.does(() => typed.write('No. And the car?'));
  await page.does(() => typed.said('No.'));
  expect(typed.text).toBe('No. And the car?');
});
