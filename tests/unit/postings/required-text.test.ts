import { expect, test } from 'vitest';
import { requiredText } from '#main/postings/text/required-text.ts';

test('what is only welcome is left out, up to the next heading', () => {
  const text = 'Requirements\n- SQL\nNice to have\n- A degree in art\n- French\nWhat we offer\n- Cake';
  expect(requiredText(text)).toBe('Requirements\n- SQL\nWhat we offer\n- Cake');
});
