import { expect, it } from 'vitest';
import { chosenAnew } from '#main/browser/egress/said-choices.ts';
import type { FormChoice } from '#shared/forms/approved-form.ts';

const box = (name: string, over: Partial<FormChoice> = {}): FormChoice => ({
  ...{ label: name, names: [name], value: 'on', chosen: false, kind: 'box' },
  ...over,
});
const saysMore = (body: unknown, choices: FormChoice[], query = ''): string[] =>
  chosenAnew(
    {
      url: new URL(`https://jobs.acme.example/receive${query}`),
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
    choices,
  );

it('finds what is said to be chosen under the name of an unticked box', () => {
  const news = box('consent[news]', { value: '1' });
  for (const body of [
    'name=Ada&consent%5Bnews%5D=1',
    { application: { consent: { news: true } } },
    { 'consent[news]': 'on' },
    { boxes: [{ name: 'consent[news]', value: '1' }] },
    `payload=${encodeURIComponent('{"consent":{"news":1}}')}`,
  ])
    expect(saysMore(body, [news])).toEqual(['consent[news]']);
  expect(saysMore('', [news], '?consent[news]=1')).toEqual(['consent[news]']);
});

it('finds nothing where a box is said to be unticked, or another one of its name is ticked', () => {
  const news = box('news', { value: '1' });
  for (const body of [
    'name=Ada&news=0',
    { news: false },
    { news: null, shown: ['news'] },
    { boxes: [{ name: 'news', value: '1', checked: false }] },
    { news: { title: 'Our news' } },
  ])
    expect(saysMore(body, [news])).toEqual([]);
  const terms = box('agree', { chosen: true });
  expect(saysMore('agree=on', [terms, box('agree')])).toEqual([]);
  expect(saysMore('agree=on&agree=on', [terms, box('agree', { label: 'News' })])).toEqual(['News']);
});

it('finds another one of several only where the chosen one is not said as well', () => {
  const yes = box('visa', { label: 'Yes', value: 'y', kind: 'one' });
  const no = box('visa', { label: 'No', value: 'n', kind: 'one', chosen: true });
  expect(saysMore('visa=n', [yes, no])).toEqual([]);
  expect(saysMore({ visa: ['y', 'n'] }, [yes, no])).toEqual([]);
  expect(saysMore('visa=y', [yes, no])).toEqual(['Yes']);
});
