import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { DrawnForm } from '#tests/chaos/steps/drawn.ts';
import { type Result, workForms } from '#tests/chaos/steps/work-forms.ts';
import { faultsOf } from '#tests/chaos/steps.ts';

// Starting a browser on a busy machine takes longer than a test may.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 240_000 });

const PLAIN = {
  ...{ language: 'en', shape: 'single', transport: 'post', answer: 'page', element: 'button' },
  ...{
    change: 'none',
    changeMs: 0,
    drawMs: 0,
    foreign: null,
    framed: false,
    besides: null,
    countsSteps: true,
  },
  steps: [['first', 'last', 'email', 'phone', 'street', 'resume']],
  words: { next: 'Next', submit: 'Submit application', apply: 'Apply now' },
} as const satisfies Partial<DrawnForm>;
const TWO_STEPS = {
  shape: 'stepped',
  steps: [
    ['first', 'last', 'email'],
    ['phone', 'resume'],
  ],
} as const;

/** By what each is to show; the seeds decide the vendor and what it saves. */
const KINDS: Readonly<Record<string, Partial<DrawnForm> & { seed: number; sends: number }>> = {
  'a form without leave to send': { ...PLAIN, seed: 9001, mode: 'look', sends: 0 },
  'a form with it': { ...PLAIN, seed: 9002, mode: 'send', sends: 1 },
  'a form behind a button, sent by script': {
    ...{ ...PLAIN, seed: 9003, mode: 'send', sends: 1 },
    ...{ shape: 'opened', transport: 'fetch', answer: 'in-place', drawMs: 400 },
  },
  'a form of two steps that the person stops': {
    ...PLAIN,
    ...TWO_STEPS,
    seed: 9004,
    mode: 'draft-stop',
    sends: 0,
  },
  'a form that the person approves': { ...PLAIN, seed: 9005, mode: 'draft-approve', sends: 1 },
  'a form whose "Next" is all there is, without leave': {
    ...{ ...PLAIN, seed: 9007, mode: 'look', shape: 'one-form-steps', sends: 0 },
  },
  'a button that turns in place before its step is drawn, without leave': {
    ...{ ...PLAIN, ...TWO_STEPS, seed: 9008, mode: 'look', change: 'in-place', drawMs: 400, sends: 0 },
  },
  'a form that is answered with an error after it was stored': {
    ...{ ...PLAIN, seed: 9009, mode: 'send', answer: 'refused', sends: 1 },
  },
  'a page that tells another origin what is typed': {
    ...{ ...PLAIN, seed: 9010, mode: 'look', sends: 0 },
    foreign: { how: 'spy-websocket', origin: 'https://collector.example' },
  },
  'a form by a live connection that thanks before it went, approved in a run': {
    ...{ ...PLAIN, seed: 70_000_033, mode: 'draft-approve', transport: 'websocket', sends: 0 },
  },
  'a button that applies at once and thanks, in a run': {
    ...{ ...PLAIN, seed: 9011, mode: 'draft-stop', shape: 'one-click', steps: [], transport: 'fetch' },
    ...{ answer: 'in-place', sends: 0 },
  },
  'a button that applies at once by an address, in a run that may send alone': {
    ...{ ...PLAIN, seed: 9012, mode: 'auto', shape: 'one-click', steps: [], transport: 'get', sends: 0 },
  },
  'a form whose "Next" is all there is, in a run': {
    ...{ ...PLAIN, seed: 9013, mode: 'draft-stop', shape: 'one-form-steps', sends: 0 },
  },
  'a consent that the page ticked, in a run that may send alone': {
    ...{ ...PLAIN, seed: 9014, mode: 'auto', besides: { kind: 'consent' }, sends: 1 },
  },
  'a value of the page’s own, in a run that may send alone': {
    ...{ ...PLAIN, seed: 9015, mode: 'auto', besides: { kind: 'prefilled' }, sends: 1 },
  },
  'a form that the person sends by hand in a run that may send alone': {
    ...{ ...PLAIN, ...TWO_STEPS, seed: 9016, mode: 'by-hand', transport: 'xhr', sends: 1 },
  },
  'a box under a mask': {
    ...{ ...PLAIN, seed: 9017, mode: 'send', besides: { kind: 'veil', veil: 'mask' }, sends: 1 },
  },
  'a box whose autocomplete asks for something else than its label': {
    ...{ ...PLAIN, seed: 9018, mode: 'send', besides: { kind: 'animal' }, sends: 1 },
  },
  'a form that saves itself, whose "Next" is all there is and goes on to the thanks, in a run that may send alone':
    { seed: 320_000_201, sends: 1 },
  'a form that may go alone': { ...PLAIN, seed: 9006, mode: 'auto', transport: 'xhr', sends: 1 },
};

describe('over drawn forms, by what arrived at their servers', () => {
  let results: Result[];
  beforeAll(async () => {
    const wanted = Object.values(KINDS).map(({ sends: _, ...one }) => one);
    ({ results } = await workForms(wanted, () => undefined));
  });

  it.each(Object.entries(KINDS))('%s: nothing leaves that may not', (_name, { seed, sends }) => {
    const result = results.find(({ form }) => form.seed === seed) as Result;
    expect(faultsOf(result)).toEqual([]);
    expect(result.verdict.sends).toBe(sends);
    if (sends === 0 && result.form.shape !== 'one-click') expect(result.worked.fields).not.toHaveLength(0);
  });
});
