import { expect, it } from 'vitest';
import type { FillReport, HeldBack } from '#shared/domain/form.ts';
import { fillText } from '../../../../bin/lib/fill-text.ts';

const report = (more: Partial<FillReport>): FillReport => ({
  ...{ url: 'https://acme.example/apply', vendor: null, steps: 1, modelCalls: 0, tokens: 0, durationMs: 0 },
  ...{ fields: [], handedOver: [], submitted: false, reason: '', missing: [] },
  ...more,
});
const held = (more: Partial<HeldBack>): HeldBack => ({
  ...{ method: 'POST', url: 'https://other.example/take', why: 'it goes to another site' },
  ...{ carried: 0, file: false, times: 1, ...more },
});

it('tells what was held back, to where and with what, and counts of visitors in one line', () => {
  const lines = fillText(
    report({
      held: [
        held({ carried: 3, file: true, times: 2 }),
        held({ method: 'WEBSOCKET', url: 'wss://other.example/live', carried: null }),
        held({ method: 'GET', url: 'https://count.example/a' }),
        held({ url: 'https://count.example/b' }),
        held({ url: 'https://beside.example/c' }),
      ],
    }),
  ).split('\n');
  expect(lines).toEqual([
    'sent: no',
    'held back: POST https://other.example/take, with 3 of your answers and a file of yours, and 1 more like it (it goes to another site)',
    'held back: WEBSOCKET wss://other.example/live (it goes to another site)',
    'held back as well, and none of your answers was seen in it: what goes to count.example, beside.example',
  ]);
});

it('says nothing of it where nothing was held', () => {
  expect(fillText(report({ reason: 'The form was not sent: it was only to be filled in.' }))).toBe(
    'sent: no\nThe form was not sent: it was only to be filled in.',
  );
});

it('names what the page asked once more as part of the approved press', () => {
  const agreed = [
    { question: 'Send your application now?', button: 'Yes, send' },
    { question: 'Send now?', button: null },
  ];
  expect(fillText(report({ submitted: 'confirmed', agreed }))).toBe(
    [
      'sent: confirmed',
      'answered with "Yes, send", as part of what was approved: "Send your application now?"',
      'answered with yes, as part of what was approved: "Send now?"',
    ].join('\n'),
  );
});

it('says in a sentence which answers could not be found in what left', () => {
  const text = (...missing: string[]) => fillText(report({ submitted: 'confirmed', missing }));
  expect(text('Phone')).toContain('your answer to "Phone" could not be found in what left the browser');
  expect(text('Email', 'Phone')).toContain('your answers to "Email", "Phone" could not be found');
  expect(text()).not.toContain('look at this');
});
