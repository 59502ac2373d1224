import { expect, test } from 'vitest';
import { printedHint } from '#renderer/features/profile/printed-hint.ts';

const hint = (text: string, value: string) => printedHint({ start: { value, text } }, 'start', value);

test.each([
  ['Sommer 2019', '2019'],
  ['Q3 2021', '2021'],
  ['WS 2014/15', '2014'],
  ['3. März 2020', '2020-03'],
  ['15.03.2020', '2020-03'],
  ['2020-03-15', '2020-03'],
  ['12 de mayo de 2018', '2018-05'],
])('%s says more than %s', (text, value) => {
  expect(hint(text, value)).toBe(`In your file: ${text}`);
});

test.each([
  ['März 2020', '2020-03'],
  ['03/2020', '2020-03'],
  ['2020.03', '2020-03'],
  ['(2019)', '2019'],
  ['heute', ''],
])('%s says no more than %j', (text, value) => {
  expect(hint(text, value)).toBe('');
});

test('what was changed since is no longer what the file wrote', () => {
  expect(printedHint({ start: { value: '2019', text: 'Sommer 2019' } }, 'start', '2020')).toBe('');
});
