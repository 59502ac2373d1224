import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import type { FieldOutcome } from '#shared/domain/form.ts';
import { apply, outcomeOf } from './apply-harness.ts';
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
afterAll(async () => {
  await browser.close();
  await pages.close();
});
const says = { 'What would you change first?': 'The build.' };

describe('handing the page over', () => {
  const shown: FieldOutcome[][] = [];

  it('waits at a login, sees that it is done, and goes on by itself', async () => {
    const kinds: string[] = [];
    const { report, journal } = await apply(browser.host, {
      url: pages.url('login.html'),
      says,
      onOpen: ({ page }) => {
        // The user signs in a moment later.
        setTimeout(() => void page.click('button').catch(() => undefined), 2500);
      },
      hooks: {
        handOver: (handOver, _url, seen) => {
          kinds.push(handOver.kind);
          return seen;
        },
      },
    });
    expect(kinds).toEqual(['login']);
    expect(report.handedOver).toEqual([expect.objectContaining({ kind: 'login', solved: true })]);
    expect(journal).toEqual(['armed', 'confirmed']);
  });

  it('hands a visible captcha over before the review, and stops where the user stops', async () => {
    const { report, reviews } = await apply(browser.host, {
      url: pages.url('captcha.html'),
      hooks: { handOver: async () => 'stop' },
    });
    expect(report.handedOver).toEqual([expect.objectContaining({ kind: 'captcha', solved: false })]);
    expect([report.submitted, reviews]).toEqual([false, []]);
  });

  it('may be put aside as long as the user has not laid a hand on the page', async () => {
    let tab: BrowserPage | undefined;
    const seen: boolean[] = [];
    await apply(browser.host, {
      url: pages.url('captcha.html'),
      onOpen: (page) => {
        tab = page;
      },
      hooks: {
        handOver: async () => {
          seen.push(tab?.takeover.held() ?? false, tab?.takeover.inHand() ?? true);
          await tab?.page.waitForTimeout(700);
          await tab?.page.mouse.click(5, 5);
          await vi.waitFor(() => expect(tab?.takeover.inHand()).toBe(true), 5000);
          seen.push(tab?.takeover.inHand() ?? false);
          return 'stop';
        },
      },
    });
    expect(seen).toEqual([true, false, true]);
  });

  it('is not parked by an invisible captcha', async () => {
    const { report } = await apply(browser.host, { url: pages.url('lever.html'), canSubmit: false });
    expect(report.handedOver).toEqual([]);
    expect(outcomeOf(report, 'Full name')?.status).toBe('filled');
  });

  it('waits while the user has the page, keeps what they typed, and goes on when they give it back', async () => {
    let tab: BrowserPage | undefined;
    let typedWhileHeld = '';
    const { report } = await apply(browser.host, {
      url: pages.url('plain.html'),
      says,
      canSubmit: false,
      onOpen: (page) => {
        tab = page;
      },
      hooks: {
        emit: (event) => {
          if (event.type !== 'applier:field' || event.data.label !== 'Full name' || tab === undefined) return;
          const { page, takeover } = tab;
          takeover.take('app');
          setTimeout(async () => {
            typedWhileHeld = await page.inputValue('[name=email]');
            await page.fill('[name=full_name]', 'Countess Lovelace');
            takeover.release();
          }, 800);
        },
      },
    });
    expect(typedWhileHeld).toBe('');
    expect(outcomeOf(report, 'Full name')).toMatchObject({ readBack: 'Countess Lovelace', source: 'user' });
    expect(outcomeOf(report, 'Email')).toMatchObject({ status: 'filled', readBack: 'ada@example.org' });
  });

  it('lets go when a person presses and types in the page itself, and keeps what they typed', async () => {
    let tab: BrowserPage | undefined;
    let came: Promise<void> | undefined;
    const { report } = await apply(browser.host, {
      url: pages.url('plain.html'),
      says,
      canSubmit: false,
      onOpen: (page) => {
        tab = page;
      },
      hooks: {
        emit: (event) => {
          if (event.type !== 'applier:field' || event.data.label !== 'Full name' || tab === undefined) return;
          const { page, takeover } = tab;
          came ??= (async () => {
            await page.click('[name=full_name]', { clickCount: 3 });
            await vi.waitFor(() => expect(takeover.held()).toBe(true), 10_000);
            // No hand goes from the mouse to the keys in less.
            await page.waitForTimeout(200);
            await page.keyboard.type('Countess Lovelace', { delay: 20 });
            takeover.release();
          })();
        },
      },
    });
    await came;
    expect(outcomeOf(report, 'Full name')).toMatchObject({ readBack: 'Countess Lovelace', source: 'user' });
    expect(outcomeOf(report, 'Email')).toMatchObject({ status: 'filled', readBack: 'ada@example.org' });
  });

  it('keeps what they typed on the page while the review waited, shows it, and sends that', async () => {
    let tab: BrowserPage | undefined;
    const { report, reviews } = await apply(browser.host, {
      url: pages.url('plain.html'),
      says,
      onOpen: (page) => {
        tab = page;
      },
      hooks: {
        review: async (question) => {
          shown.push(question.fields);
          if (shown.length === 1 && tab !== undefined) {
            tab.takeover.take('page');
            await tab.page.fill('[name=full_name]', 'Countess Lovelace');
            await tab.page.click('[name=phone]', { clickCount: 3 });
            await tab.page.keyboard.press('Delete');
            tab.takeover.release();
          }
          return { decision: 'submit', formHash: question.formHash };
        },
      },
    });
    expect(reviews).toEqual([]);
    expect(shown).toHaveLength(2);
    expect(shown[1]?.find(({ label }) => label === 'Full name')).toMatchObject({
      value: 'Countess Lovelace',
      source: 'user',
    });
    expect(report.submitted).toBe('confirmed');
    expect(outcomeOf(report, 'Full name')).toMatchObject({ readBack: 'Countess Lovelace', source: 'user' });
    expect(pages.received.at(-1)?.body).toMatch(/full_name=Countess\+Lovelace&.*phone=&/);
  });

  it.each([
    ['loaded its page anew', (tab: BrowserPage) => tab.page.reload()],
    ['went to another page', (tab: BrowserPage) => tab.page.goto(`${pages.url('plain.html')}/none`)],
  ])('fills the form in again where they %s', async (_what, act) => {
    let tab: BrowserPage | undefined;
    let reviews = 0;
    const { report } = await apply(browser.host, {
      url: pages.url('plain.html'),
      says,
      onOpen: (page) => {
        tab = page;
      },
      hooks: {
        review: async ({ formHash }) => {
          reviews += 1;
          if (reviews === 1 && tab !== undefined) {
            tab.takeover.take('page');
            await act(tab);
            tab.takeover.release();
          }
          return { decision: 'submit', formHash };
        },
      },
    });
    expect(report.submitted).toBe('confirmed');
    expect(pages.received.at(-1)?.body).toMatch(/full_name=Ada\+Byron&email=ada%40example.org&/);
  });
});
