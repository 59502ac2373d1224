import { expect, it } from 'vitest';
import { consentsAnew, hiddenChoices } from '#main/browser/egress/said-consents.ts';
import { saidIn } from '#main/browser/egress/said-in.ts';
import type { FormChoice, HiddenBox } from '#shared/forms/approved-form.ts';

const choice = (label: string, over: Partial<FormChoice> = {}): FormChoice => ({
  ...{ label, names: ['c7'], value: 'on', chosen: false, kind: 'box', consent: 'marketing' },
  ...over,
});
const hidden = (name: string, over: Partial<HiddenBox> = {}): HiddenBox => ({
  ...{ names: [name], value: '0', beside: null },
  ...over,
});
const agrees = (body: unknown, choices = [choice('News')], boxes: HiddenBox[] = []): string[] =>
  consentsAnew(
    saidIn({ url: new URL('https://jobs.acme.example/receive'), body: JSON.stringify(body) }),
    choices,
    boxes,
  );

it.each([
  { preferences: { talentPool: 'opt-in' } },
  { newsletter: true },
  { consents: { marketing: 1 } },
  { marketing: 'yes' },
  { job_alerts: 'on' },
  { talentPool: { optIn: true } },
])('hears a consent under a name of the page’s own: %j', (body) => {
  expect(agrees(body)).toEqual(['News']);
});

it.each([
  { talentPool: false },
  { newsletterShown: true, newsletter_version: 1, marketing: 'no' },
  { isMobile: true, js: 1, agree: 1, gdprConsent: true, consentBannerShown: true },
  { skills: { marketing: true }, department: 'Marketing' },
  { preferences: { channels: ['email', 'sms', 'partners'] } },
])('hears none in %j', (body) => {
  expect(agrees(body)).toEqual([]);
});

it('says nothing where such a box is ticked, none is there, or a hidden one said so before', () => {
  expect(agrees({ newsletter: true }, [choice('News'), choice('Pool', { chosen: true })])).toEqual([]);
  expect(agrees({ newsletter: true }, [])).toEqual([]);
  expect(agrees({ newsletter: 1 }, undefined, [hidden('newsletter', { value: '1' })])).toEqual([]);
});

it('takes hidden boxes that say no for what they belong to', () => {
  const sms = choice('Send me offers by SMS', { names: ['sw'] });
  const labels = (box: HiddenBox, choices = [sms]) => hiddenChoices([box], choices).map(({ label }) => label);
  expect(labels(hidden('sms'))).toEqual([sms.label]);
  expect(labels(hidden('f_12', { beside: sms.label }))).toEqual([sms.label]);
  expect(labels(hidden('talentPool', { value: 'false' }), [])).toEqual(['talentPool']);
  for (const name of ['csrf', 'isMobile', 'js', 'agree_version', 'ts', 'source'])
    expect(labels(hidden(name, { value: '' }))).toEqual([]);
  expect(labels(hidden('sms', { value: '1' }))).toEqual([]);
  expect(labels(hidden('sms'), [{ ...sms, chosen: true }])).toEqual([]);
  expect(labels(hidden('consent'), [choice('Terms', { consent: 'other', chosen: true })])).toEqual([]);
});
