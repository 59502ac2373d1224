import { expect, it } from 'vitest';
import { operationOf } from '#main/browser/egress/graphql-operation.ts';
import { signOf } from '#main/browser/egress/path-signs.ts';

const SIZE = 2_000_000;
const filled = (part: string) => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);
const asked = (query: string) => operationOf(JSON.stringify({ query }));
const signed = (body: string) =>
  signOf({ url: new URL('https://jobs.acme.example/api/draft'), body, file: false });

it.each([
  ['words that mutate', `{"query":"mutation ${filled('mutation ')}"}`],
  ['nested mutations', `{"query":"mutation{${filled('mutation{')}"}`],
  ['gaps', `{"query":"mutation${filled(' ')}"}`],
  ['texts that do not end', `{"query":"mutation{a(b:${filled('\\\\\\"')}"}`],
  ['remarks', `{"query":"{#${filled('#')}"}`],
  ['a query that never ends', `{"query":"mutation {${filled('a ')}`],
  ['a great many queries', filled('{"query":"{a}"},')],
])(
  'reads no more of a hostile body than a page would have, and takes the rest for the worst: %s',
  (_what, body) => {
    expect(operationOf(body)).toMatchObject({ isWhole: false });
    expect(operationOf(body)?.deeds.length).toBeLessThan(100_000);
    expect(signed(body)).toBe('send');
  },
);

it.each([
  ['names without a text', filled('"query"')],
  ['a name and gaps', `"query"${filled(' ')}`],
  ['names of operations', filled('"operationName"  ')],
  ['a word that is looked for', `{"query":"${filled('mutation ').replace('mutation', 'engineer')}"}`],
  ['remarks before nothing', `{"query":"${filled('#')}"}`],
  ['remarks in lines', `{"query":"${filled('# ,\\n')}"}`],
])('passes once over a large body that is none: %s', (_what, body) => {
  expect(operationOf(body)).toBeNull();
  expect(signed(body)).toBe('draft');
});

it.each([
  [
    'mutation A { save: submitApplication(a: {b: "}"}) { id job { title } } again }',
    ['submitApplication', 'again'],
  ],
  ['mutation { ... on Mutation @include(if: $a) { submit } ...All keep { id } }', ['submit', 'keep']],
  ['# said before\nmutation A { # "\n submit { id } }', ['submit']],
  ['query Q { job { id } } mutation M($a: [X!] = [{b: 1}]) @live { save { id } }', ['save']],
  ['mutation M { ...F } fragment F on RootMutation { apply { id } }', ['apply']],
  ['mutation M { note(text: """a " } submit {""") { id } }', ['note']],
])('finds the deeds of %s', (query, deeds) => {
  expect(asked(query)).toMatchObject({ mutates: true, deeds, isWhole: true });
});

it('knows a mutation however its letters are written down', () => {
  expect(operationOf('{"query":"\\u006dutation { \\u0073ubmit }"}')).toMatchObject({ deeds: ['submit'] });
});

it.each(['query Job { mutation { submit } }', '{ job(text: "mutation {") { id } }', 'subscription { sent }'])(
  'finds none in %s',
  (query) => {
    expect(asked(query)).toMatchObject({ mutates: false, deeds: [] });
  },
);
