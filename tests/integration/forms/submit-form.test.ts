import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Parked } from '#agents/ports.ts';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import type { ReviewQuestion } from '#main/forms/apply/apply-request.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { answer, apply, outcomeOf } from './apply-harness.ts';
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
const says = { 'What would you change first?': 'The build.' };

describe('the submission', () => {
  it('presses no button that sends the form where it may not submit', async () => {
    const { report, reviews, journal } = await apply(browser.host, {
      url: pages.url('plain.html'),
      says,
      canSubmit: false,
    });
    expect(report.submitted).toBe(false);
    expect(outcomeOf(report, 'Full name')).toMatchObject({ status: 'filled', readBack: 'Ada Byron' });
    expect([reviews, journal, pages.received]).toEqual([[], [], []]);
  });

  it('does not send what the user stops at the review', async () => {
    const { report, journal } = await apply(browser.host, {
      url: pages.url('plain.html'),
      says,
      hooks: { review: async () => ({ decision: 'stop' }) },
    });
    expect(report.submitted).toBe(false);
    expect([journal, pages.received]).toEqual([[], []]);
  });

  it('fills in and shows what the page asks a moment after it was filled in', async () => {
    let tab: BrowserPage | undefined;
    let came = false;
    const { reviews, journal } = await apply(browser.host, {
      url: pages.url('plain.html'),
      says,
      onOpen: (page) => {
        tab = page;
      },
      hooks: {
        emit: ({ type }) => {
          if (type !== 'applier:verified' || came) return;
          came = true;
          const more = '<p><label>Postal code <input name="postal" required></label></p>';
          void tab?.page.evaluate((html) => document.forms[0]?.insertAdjacentHTML('afterbegin', html), more);
        },
      },
    });
    expect(reviews).toHaveLength(1);
    expect(reviews[0]?.fields.find(({ label }) => label === 'Postal code')?.value).toBe('N1 1AA');
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(pages.received[0]?.body).toContain('postal=N1+1AA');
  });

  it('takes the user’s corrections and shows the form again under another hash', async () => {
    const hashes: string[] = [];
    await apply(browser.host, {
      url: pages.url('plain.html'),
      says,
      hooks: {
        review: async (question) => {
          hashes.push(question.formHash);
          const field = question.fields.find((one) => one.label === 'Full name');
          if (hashes.length === 1)
            return { decision: 'edit', values: [{ fieldId: field?.id ?? '', value: 'Ada King' }] };
          return { decision: 'submit', formHash: question.formHash };
        },
      },
    });
    expect(new Set(hashes).size).toBe(2);
    expect(pages.received[0]?.body).toContain('full_name=Ada+King');
  });

  it('asks again where the approval is of another form, and shows what is sent as it looks', async () => {
    const shown: ReviewQuestion[] = [];
    const { report, journal } = await apply(browser.host, {
      url: pages.url('hidden-signs.html'),
      says: { 'Shirt size': 'Large' },
      hooks: {
        review: async (question) => ({
          decision: 'submit',
          formHash: shown.push(question) === 1 ? `${question.formHash}0` : question.formHash,
        }),
      },
    });
    expect(shown).toHaveLength(2);
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(pages.received).toHaveLength(1);
    expect(JSON.stringify([report, shown])).not.toMatch(/[\u00ad\u007f\u200b\u200e\u202e\u2060\u2066]/);
  });

  it('asks again when the page changed between the approval and the click', async () => {
    let tab: BrowserPage | undefined;
    const warnings: string[][] = [];
    const { journal } = await apply(browser.host, {
      url: pages.url('plain.html'),
      says,
      onOpen: (page) => {
        tab = page;
      },
      hooks: {
        review: async (question) => {
          warnings.push(question.warnings);
          if (warnings.length === 1) await tab?.page.fill('[name=change]', 'Everything.');
          return { decision: 'submit', formHash: question.formHash };
        },
      },
    });
    expect(warnings).toHaveLength(2);
    expect(warnings[1]?.join()).toContain('changed after you approved it');
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(pages.received).toHaveLength(1);
    expect(pages.received[0]?.body).toContain('change=The+build.');
  });

  it('says that it does not know when the page shows nothing, and presses once only', async () => {
    const { report, journal } = await apply(browser.host, {
      url: pages.url('silent.html'),
      confirmationMs: 2500,
    });
    expect(report.submitted).toBe('unknown');
    expect(journal).toEqual(['armed', 'unknown']);
    expect(pages.received).toHaveLength(1);
  });

  it('keeps the number under which the employer knows the application, though it comes after the thanks', async () => {
    const said: string[] = [];
    const { report } = await apply(browser.host, {
      url: pages.url('numbered.html'),
      hooks: { emit: (event) => void said.push(event.message) },
    });
    expect(report.submitted).toBe('confirmed');
    // The page's words hold signs that nobody sees.
    expect(said.slice(-2)).toEqual([
      'Sending the form with "Submit application"',
      'Application confirmed: Thank you for applying. Your reference number is AB-1207.',
    ]);
  });

  it('releases the journal when the form is turned down, asks what is wrong, and sends it after a new review', async () => {
    const { report, reviews, journal } = await apply(browser.host, {
      url: pages.url('picky.html'),
      hooks: {
        ask: async ([field]) => {
          const value = field?.help.startsWith('The form says: Enter a reference') ? 'AB-12' : 'wrong';
          return [{ fieldId: field?.id ?? '', value, remember: false }];
        },
      },
    });
    expect(journal).toEqual(['armed', 'released', 'armed', 'confirmed']);
    expect(reviews).toHaveLength(2);
    expect(report.submitted).toBe('confirmed');
    expect(pages.received).toHaveLength(2);
  });

  it('ends in the state unknown when the tab is closed right after the click', async () => {
    let tab: BrowserPage | undefined;
    const { report, journal } = await apply(browser.host, {
      url: pages.url('silent.html'),
      confirmationMs: 4000,
      onOpen: (page) => {
        tab = page;
      },
      hooks: {
        emit: (event) => {
          if (event.type === 'applier:click') setTimeout(() => void tab?.page.close(), 700);
        },
      },
    });
    expect(report.submitted).toBe('unknown');
    expect(journal).toEqual(['armed', 'unknown']);
  });

  it('lets a parked question through and closes the tab', async () => {
    let tab: BrowserPage | undefined;
    const work = apply(browser.host, {
      url: pages.url('plain.html'),
      onOpen: (page) => {
        tab = page;
      },
      hooks: { ask: () => Promise.reject(new Parked('r1')) },
    });
    await expect(work).rejects.toBeInstanceOf(Parked);
    expect(tab?.page.isClosed()).toBe(true);
  });

  it('tells the user when they close the tab in the middle', async () => {
    let tab: BrowserPage | undefined;
    const work = apply(browser.host, {
      url: pages.url('plain.html'),
      onOpen: (page) => {
        tab = page;
      },
      hooks: {
        ask: async () => {
          await tab?.page.close();
          return 'skip';
        },
      },
    });
    await expect(work).rejects.toBeInstanceOf(ExternalServiceError);
    await expect(work).rejects.toThrow(/closed the tab/);
  });

  it('tells the user when the form goes away while it is being filled in', async () => {
    const work = apply(browser.host, {
      url: pages.url('plain.html'),
      says,
      onOpen: ({ page }) => {
        void page.evaluate(() =>
          document.addEventListener('input', () => document.querySelector('form')?.remove()),
        );
      },
    });
    await expect(work).rejects.toThrow(/disappeared/);
    expect(pages.received).toEqual([]);
  });

  it('asks before an agreement is given, and once more for one that the form turns out to need', async () => {
    const privacy = 'I agree to the privacy policy of Example Bakery';
    const isTrue = 'I certify that what I wrote is true';
    const { asked, reviews, report } = await apply(browser.host, {
      url: pages.url('agree.html'),
      says: { [privacy]: 'Yes', [isTrue]: 'Yes' },
    });
    expect(asked.map((fields) => fields.map(({ label, required }) => [label, required]))).toEqual([
      [[privacy, false]],
      [[isTrue, false]],
    ]);
    expect(asked[1]?.[0]?.help).toContain('something is missing');
    expect(reviews.map(({ fields }) => fields.find(({ label }) => label === isTrue)?.value)).toEqual([
      '',
      'Yes',
    ]);
    expect(report.submitted).toBe('confirmed');
    expect(pages.received.map(({ body }) => body)).toEqual([
      expect.stringMatching(/privacy=on.*true=on(?!.*later)/),
    ]);
  });

  it('goes on without what the form marks as optional, however it complains', async () => {
    const optional = 'I confirm that I have read the house rules';
    const { asked, reviews, report } = await apply(browser.host, { url: pages.url('complains.html') });
    expect(asked.map((fields) => fields.map(({ label, required }) => [label, required]))).toEqual([
      [[optional, false]],
    ]);
    expect(asked[0]?.[0]?.help).toContain('There was a problem');
    expect(reviews.map(({ warnings }) => warnings.filter((text) => text.includes('required')))).toEqual([
      [],
      [],
    ]);
    expect(report.submitted).toBe('confirmed');
    expect(pages.received.map(({ body }) => body)).toEqual([expect.not.stringMatching(/rules=/)]);
  });

  it('lets an optional answer be left out that the form did not take', async () => {
    const nick = 'How shall we call you on the phone?';
    const { asked, report } = await apply(browser.host, {
      url: pages.url('objects.html'),
      answers: [answer(nick, 'Ada!')],
    });
    expect(asked.flat().map(({ label, required }) => [label, required])).toEqual([[nick, false]]);
    expect(report.submitted).toBe('confirmed');
    expect(pages.received.map(({ body }) => body)).toEqual([expect.stringMatching(/nick=(&|$)/)]);
  });

  it('ticks nothing that the user does not agree to', async () => {
    const { report, journal } = await apply(browser.host, { url: pages.url('agree.html') });
    expect(report.submitted).toBe(false);
    expect(journal.at(-1)).toBe('released');
    expect(pages.received).toEqual([]);
  });
});
