import { expect, test } from 'vitest';
import { latexHref, latexText } from '#main/documents/write/latex-text.ts';

test.each([
  ['<100ms', '\\textless{}100ms'],
  ['>2x', '\\textgreater{}2x'],
  ['a|b', 'a\\textbar{}b'],
  ['C# 5 % of $2 & a_b', 'C\\# 5 \\% of \\$2 \\& a\\_b'],
  ['a -> b', 'a -\\textgreater{} b'],
  ['a--b ,,c', 'a-{}-b ,{},c'],
  ['~name \\x {y} ^2', '\\textasciitilde{}name \\textbackslash{}x \\{y\\} \\textasciicircum{}2'],
  ['1A* [draft]', '1A* {[}draft{]}'],
])('%s is shown as it was typed', (text, latex) => {
  expect(latexText(text)).toBe(latex);
});

test('a link keeps its escapes, its part and its query', () => {
  expect(latexHref('https://a.example/caf%C3%A9/~me?v=a&t=10s#part')).toBe(
    'https://a.example/caf\\%C3\\%A9/~me?v=a\\&t=10s\\#part',
  );
});
