import { expect, it } from 'vitest';
import type { SentRequest } from '#main/forms/apply/apply-request.ts';
import { notTheEnd } from '#main/forms/apply/not-the-end.ts';

const sent = (status: number | null): SentRequest => ({
  ...{ method: 'POST', url: 'https://acme.example/x', open: status === null },
  ...{ status, carried: 4 },
});

it.each([
  [200, 'further', 'the site took what was sent, and asks more.'],
  [200, 'again', 'the site answered, and shows the form again.'],
  [null, 'further', 'something was sent that the site has not answered yet, and asks more.'],
] as const)(
  'a site that answers %s, and a form that comes %s, are told as they are',
  (status, step, words) => {
    expect(notTheEnd('Send', step, [sent(status)])).toBe(
      `"Send" did not end it: ${words} Nothing says yet whether it counts as applied.`,
    );
  },
);
