import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { apply } from './apply-harness.ts';
import { openBrowser } from './open-browser.ts';
import { servePages } from './serve-pages.ts';

// Starting a browser on a busy machine takes longer than a test may.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const browser = openBrowser();
let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  pages = await servePages();
  await browser.warmUp();
});
beforeEach(() => {
  pages.received.length = 0;
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

describe('a button that only says "Continue"', () => {
  it.each(['continue.html', 'last-step.html'])(
    'is not pressed without leave to submit (%s)',
    async (page) => {
      const { report, reviews, journal } = await apply(browser.host, {
        url: pages.url(page),
        canSubmit: false,
      });
      expect([reviews, journal, pages.received]).toEqual([[], [], []]);
      expect(report).toMatchObject({
        submitted: false,
        reason: expect.stringContaining('only to be filled in'),
      });
    },
  );

  it('is taken for sending: review and journal come first, and the confirmation is seen', async () => {
    const atArming: number[] = [];
    const entries: string[] = [];
    const { report, reviews } = await apply(browser.host, {
      url: pages.url('continue.html'),
      hooks: {
        journal: {
          arm: async () => {
            atArming.push(pages.received.length);
            entries.push('armed');
          },
          confirm: async () => void entries.push('confirmed'),
          unknown: async () => void entries.push('unknown'),
          release: async () => void entries.push('released'),
        },
      },
    });
    expect(report).toMatchObject({ submitted: 'confirmed', reason: '' });
    expect([atArming, entries, reviews.length]).toEqual([[0], ['armed', 'confirmed'], 1]);
    expect(pages.received).toHaveLength(1);
  });

  it('is not pressed where the review ends with a no', async () => {
    const { report, journal } = await apply(browser.host, {
      url: pages.url('continue.html'),
      hooks: { review: async () => ({ decision: 'stop' }) },
    });
    expect(report.reason).toBe('The form was not sent: you stopped it at the review.');
    expect([journal, pages.received]).toEqual([[], []]);
  });

  it('releases the journal when a further step comes, fills that in, and asks anew before each press', async () => {
    const { report, reviews, journal } = await apply(browser.host, {
      url: pages.url('unmarked-steps.html'),
      says: { 'What would you change first?': 'The build.' },
    });
    expect(journal).toEqual(['armed', 'released', 'armed', 'released', 'armed', 'confirmed']);
    expect(new Set(reviews.map((review) => review.formHash)).size).toBe(3);
    expect(report).toMatchObject({ submitted: 'confirmed', steps: 3 });
    expect(reviews.at(-1)?.fields.map((field) => field.label)).toEqual([
      'Full name',
      'Email',
      'Current company',
      'What would you change first?',
    ]);
    expect(pages.received.map(({ body }) => JSON.parse(body))).toEqual([
      { full_name: 'Ada Byron', email: 'ada@example.org', company: 'Analytical Ltd', change: 'The build.' },
    ]);
  });
});

describe('a form that is not sent', () => {
  it('says that its button is switched off', async () => {
    const { report, journal } = await apply(browser.host, { url: pages.url('switched-off.html') });
    expect(report).toMatchObject({ submitted: false, reason: expect.stringContaining('switched off') });
    expect([journal, pages.received]).toEqual([[], []]);
  });

  it('says what the page turned down, however often it did so', async () => {
    let asked = 0;
    const { report, journal, reviews } = await apply(browser.host, {
      url: pages.url('picky.html'),
      hooks: {
        ask: async ([field]) => {
          asked += 1;
          return [{ fieldId: field?.id ?? '', value: `wrong ${asked}`, remember: false }];
        },
      },
    });
    expect(journal).toEqual(Array.from({ length: 6 }, () => ['armed', 'released']).flat());
    expect(reviews).toHaveLength(6);
    expect(report.reason).toContain('Enter a reference such as AB-12');
  });
});
