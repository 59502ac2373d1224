import { expect, test } from 'vitest';
import { requiredText } from '#main/postings/text/required-text.ts';

test.each([
  ['Mile widziane', ''],
  ['Diferenciais', ''],
  ['Les plus', ''],
  ['Meriterande:', ''],
  ['Hindi is a plus', 'Hindi is a plus\n- B'],
  ['Plus de 5 ans', 'Plus de 5 ans\n- B'],
])('under %j', (heading, kept) => expect(requiredText(`- A\n${heading}\n- B`)).toBe(`- A\n${kept}`.trim()));

test('what is only welcome is left out, up to the next heading', () => {
  const text = 'Requirements\n- SQL\nNice to have\n- A degree in art\n- French\nWhat we offer\n- Cake';
  expect(requiredText(text)).toBe('Requirements\n- SQL\nWhat we offer\n- Cake');
});
