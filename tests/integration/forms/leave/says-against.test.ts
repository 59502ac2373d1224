import { expect, it } from 'vitest';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const shows = (after: string) =>
  asPage(
    `<form id="f">${QUESTIONS}<p>If something went wrong, write to us.</p><button>Submit application</button></form><script>
      f.onsubmit = async (event) => {
        event.preventDefault();
        await fetch('/taken', { method: 'POST', body: new URLSearchParams(new FormData(f)) });
        document.body.innerHTML = ${JSON.stringify(after)};
      };
    </script>`,
  );

it.each([
  ['<p>Something went wrong, please try again</p>', 'the page says that something went wrong: "Something'],
  [
    '<h1>Your application could not be accepted: this position is closed.</h1>',
    'the page says that it was not taken: "Your application could not be accepted: this position is closed."',
  ],
  [
    '<h1>Thank you for your interest</h1><p>Unfortunately we were unable to process your application.</p>',
    'the page says that it was not taken: "Thank you for your interest Unfortunately we were unable',
  ],
  [
    '<h1>Merci</h1><p>Votre candidature n’a pas pu être envoyée.</p>',
    'the page says that it was not taken: "Merci Votre candidature',
  ],
  [
    '<h1>You have already applied for this job</h1><p>We received your application on 3 May.</p>',
    'the page says that you applied before: "You have already applied',
  ],
  [
    `${'<p>One line of many</p><p>Another line</p><p>A third line</p><p>A fourth line</p>'}<p>An error occurred</p>`,
    'the page says that something went wrong: "An error occurred"',
  ],
  [
    '<h1>Your profile</h1><p>If something went wrong, write to us.</p>',
    'the page showed neither a confirmation nor an error; it says: "Your profile"',
  ],
])('after %s the words say what the page says, and nothing is confirmed', async (after, words) => {
  sites.page('/taken', '<p>ok</p>');
  const url = sites.page('/shows', shows(after));
  const { report, journal } = await apply(browser.host, { url, confirmationMs: 1500 });
  expect(report.submitted).toBe('unknown');
  expect(report.reason).toContain(words);
  expect(journal).toEqual(['armed', 'unknown']);
});

it.each([
  '<h1>Thank you for applying</h1><p>If something went wrong, write to us.</p>',
  '<h1>Thank you for applying</h1><button disabled>You have already applied for this job</button>',
])('%s confirms', async (after) => {
  sites.page('/taken', '<p>ok</p>');
  const url = sites.page('/shows', shows(after));
  const { report } = await apply(browser.host, { url, confirmationMs: 1500 });
  expect(report.submitted).toBe('confirmed');
});
