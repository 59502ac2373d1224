import { describe, expect, it } from 'vitest';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import { lastingJournal } from '#main/compose/forms/lasting-journal.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { fewOf } from '#tests/setup/few-of.ts';
import { answer, apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const NOTICE = '<p><label>What is your notice period? <input name="notice" required></label></p>';
const CITY = '<p><label>City <input name="town" required></label></p>';
const AGAIN = '<p><label>Full name * <input name="full_name" value="Ada Byron" required></label></p>';
const LICENCE =
  '<fieldset><legend>Do you have a driving licence? *</legend><label><input type="radio" name="d" value="y" required> Yes</label><label><input type="radio" name="d" value="n"> No</label></fieldset>';
const step = (to: string, questions: string, button: string, around = ''): string =>
  asPage(`${around}<form action="${to}" method="post">${questions}<button>${button}</button></form>`);
const answers = [answer('What is your notice period?', 'six weeks from today')];

/** Shows one page after the other, each once what was on the one before was posted; at last it thanks. */
function serveSteps(path: string, pages: readonly string[]): void {
  const left = [...pages];
  sites.page(path, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(left.shift() ?? '<h1>Thank you for applying</h1>');
  });
}

describe('steps that are pages of their own', () => {
  it.each(
    fewOf([
      ['Seuraava', 'Lähetä'],
      ['Tovább', 'Küldés'],
      ['İleri', 'Gönder'],
      ['Επόμενο', 'Υποβολή'],
      ['次へ', '送信'],
      ['다음', '제출'],
      ['التالي', 'إرسال'],
      ['Endelea', 'Endelea'],
      ['Submit application', 'Submit application'],
    ]),
  )('are each filled in and asked for, where their buttons say "%s" and "%s"', async (next, send) => {
    serveSteps('/step', [step('/step', CITY, next), step('/step', NOTICE, send)]);
    const url = sites.page('/form', step('/step', QUESTIONS, next));
    const { report, reviews, journal } = await apply(browser.host, { url, answers });
    expect(report).toMatchObject({ submitted: 'confirmed', steps: 3 });
    expect(reviews).toHaveLength(3);
    expect(new Set(reviews.map(({ formHash }) => formHash)).size).toBe(3);
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(sites.sent().map(({ body }) => [...new URLSearchParams(body).values()])).toEqual([
      ['Ada Byron', 'ada@example.org'],
      ['London'],
      ['six weeks from today'],
    ]);
  });

  it('are no search where the last of them is sent by its address', async () => {
    const last = step('/receive', NOTICE, 'Lähetä').replace('method="post"', 'method="get"');
    sites.page('/second', last);
    const url = sites.page('/form', step('/second', QUESTIONS, 'Seuraava'));
    const { report, reviews, journal } = await apply(browser.host, { url, answers });
    expect(report).toMatchObject({ submitted: 'confirmed', steps: 2 });
    expect(reviews).toHaveLength(2);
    expect(journal).toEqual(['armed', 'confirmed']);
  });

  it('are no search where all of them are sent by their address, and drawn by a script', async () => {
    const draw = `f.innerHTML = '<p><label>What is your notice period? <input name="notice"></label></p><button>Lähetä</button>'`;
    const url = sites.page(
      '/form',
      asPage(
        `<form id="f" action="/receive" method="get">${QUESTIONS}<button>Seuraava</button></form><script>let at = 0; f.onsubmit = (event) => { if (at++ > 0) return; event.preventDefault(); setTimeout(() => { ${draw}; }, 200); };</script>`,
      ),
    );
    const { report } = await apply(browser.host, { url, answers });
    expect(report).toMatchObject({ submitted: 'confirmed', steps: 2 });
  });

  it('that ask once more what was asked before are filled in as well', async () => {
    sites.page('/second', step('/receive', AGAIN + NOTICE, 'Lähetä'));
    const url = sites.page('/form', step('/second', QUESTIONS, 'Seuraava'));
    const { report, reviews } = await apply(browser.host, { url, answers });
    expect(report.submitted).toBe('confirmed');
    expect(reviews).toHaveLength(2);
  });

  it('of which a later one is not sent leave it open whether the first has arrived', async () => {
    serveSteps('/step', [step('/step', LICENCE, 'Lähetä')]);
    const url = sites.page('/form', step('/step', QUESTIONS, 'Seuraava'));
    const { report, journal } = await apply(browser.host, { url, confirmationMs: 3000 });
    expect(sites.sent()).toHaveLength(1);
    expect(report).toMatchObject({
      submitted: 'unknown',
      reason: expect.stringContaining('a part of it was sent'),
    });
    expect(journal).toEqual(['armed', 'unknown']);
  });

  it.each([
    ['its tab is closed', 'its tab was closed', 'Lähetä'],
    ['it does not go on', 'the form did not go on', 'Next'],
  ])('are never said to be unsent after the first left, where then %s', async (how, words, button) => {
    const stays = asPage(
      `<form onsubmit="return false">${NOTICE}<button type="button">${button}</button></form><p>Step 2 of 3</p>`,
    );
    serveSteps('/step', [stays]);
    const url = sites.page('/form', step('/step', QUESTIONS, 'Seuraava'));
    let tab: BrowserPage | undefined;
    const { report, journal } = await apply(browser.host, {
      url,
      ...(how === 'it does not go on' && { answers }),
      onOpen: (opened) => {
        tab = opened;
      },
      hooks: {
        ask: async () => {
          await tab?.page.close();
          return 'skip';
        },
      },
    });
    expect(report).toMatchObject({
      submitted: 'unknown',
      reason: `a part of it was sent, and then ${words}`,
    });
    expect(journal).toEqual(['armed', 'unknown']);
  });
});

it('a confirmation is written down before its picture is taken, whatever becomes of the page meanwhile', async () => {
  const url = sites.page('/form', step('/receive', QUESTIONS, 'Submit application'));
  const written: string[] = [];
  const atPicture: string[][] = [];
  const journal = lastingJournal({
    journal: () => ({
      arm: () => void written.push('armed'),
      confirm: () => void written.push('confirmed'),
      unknown: () => void written.push('unknown'),
      release: () => void written.push('released'),
    }),
    signal: new AbortController().signal,
    log: silentLog,
    keepPicture: async () => undefined,
  });
  const { report } = await apply(browser.host, {
    url,
    hooks: { journal },
    onOpen: (tab) => {
      tab.picture = async (part) => {
        if (part !== 'view') return null;
        atPicture.push([...written]);
        await tab.page.close();
        return null;
      };
    },
  });
  expect(atPicture).toEqual([['armed', 'confirmed']]);
  expect(written).toEqual(['armed', 'confirmed']);
  expect(report.submitted).toBe('confirmed');
});
