import { readFileSync } from 'node:fs';
import type { Alive } from '#shared/domain/alive.ts';

/** A page as it is found when a job is looked at again, and what may be said of it. */
export interface AlivePage {
  name: string;
  body: string;
  /** What is right; `unknown` is no fault where a page shows nothing of the posting. */
  right: Alive['state'];
}

/** The job that all pages are, or were, of. */
export const TITLE = 'Payroll Officer';

const LAYOUTS = ['top', 'end', 'banner', 'notice', 'short'] as const;
type Layout = (typeof LAYOUTS)[number];

const LIVE = `${'You run the payroll of three hundred people and answer what they ask. '.repeat(6)}</p><ul><li>Two years with payroll</li><li>Calm in a busy week</li></ul><p>`;
const APPLY = '<a class="apply" href="/apply">Apply now</a>';
const page = (head: string, inside: string): string =>
  `<!doctype html><html><head><title>${head}</title></head><body><nav><a href="/jobs">All jobs</a></nav>${inside}<footer>Terms</footer></body></html>`;

function layOut(words: string, layout: Layout): string {
  const main = (before: string, after: string, button = '') =>
    page(
      `${TITLE} | Acme`,
      `<main><h1>${TITLE}</h1>${before}<div class="description"><p>${LIVE}</p></div>${after}${button}</main>`,
    );
  switch (layout) {
    case 'top':
      return main(`<p>${words}</p>`, '');
    case 'end':
      return main('', `<p>${words}</p>`, APPLY);
    case 'banner':
      return main(`<div class="alert" role="alert"><strong>${words}</strong></div>`, '');
    case 'notice':
      return main('', `<div class="notice"><p>${words}</p></div>`, APPLY);
    case 'short':
      return page(`${TITLE} | Acme`, `<main><h1>${TITLE}</h1><p>${words}</p></main>`);
  }
}

/** Pages that show no posting, though nobody said that it is closed; and open ones that look like it. */
const FRAMES: readonly AlivePage[] = [
  [
    'a frame filled by scripts',
    page('Careers', '<div id="root"></div><script src="/app.js"></script>'),
    'unknown',
  ],
  [
    'a frame that asks for scripts',
    page(
      'Careers',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div>',
    ),
    'unknown',
  ],
  [
    'a soft 404',
    page('Page not found', '<main><h1>Page not found</h1><p>Sorry, we could not find that page.</p></main>'),
    'unknown',
  ],
  [
    'a soft 404 in German',
    page('Seite nicht gefunden', '<main><h1>Seite nicht gefunden</h1><p>Die Seite gibt es nicht.</p></main>'),
    'unknown',
  ],
  [
    'the list of all jobs',
    page(
      'Jobs at Acme',
      '<main><h1>Open positions</h1><ul><li><a href="/1">Baker</a></li><li><a href="/2">Clerk</a></li></ul></main>',
    ),
    'unknown',
  ],
  [
    'a login wall',
    page(
      'Sign in',
      '<main><h1>Sign in</h1><form><input type="password"></form><p>Sign in to see this job.</p></main>',
    ),
    'unknown',
  ],
  [
    'a check for people',
    page(
      'Just a moment...',
      '<main><h1>Checking your browser</h1><p>This may take a few seconds.</p></main>',
    ),
    'unknown',
  ],
  [
    'a cookie wall',
    page('Your privacy', '<main><h1>We value your privacy</h1><button>Accept all</button></main>'),
    'unknown',
  ],
  [
    'a page under repair',
    page(
      'Maintenance',
      '<main><h1>We will be back soon</h1><p>Our careers site is closed for maintenance.</p></main>',
    ),
    'unknown',
  ],
  ['an empty answer', '', 'unknown'],
  [
    'another job that is closed',
    layOut('This position has been filled.', 'top').replaceAll(TITLE, 'Beekeeper'),
    'unknown',
  ],
  [
    'a template that holds the words unseen',
    page(
      `${TITLE} | Acme`,
      `<main><h1>${TITLE}</h1><template><p>This job is no longer available.</p></template><div style="display:none">This position has been filled.</div><p>${LIVE}</p>${APPLY}</main>`,
    ),
    'open',
  ],
  [
    'similar jobs that are closed',
    page(
      `${TITLE} | Acme`,
      `<main><h1>${TITLE}</h1><p>${LIVE}</p>${APPLY}</main><aside><h2>Similar jobs</h2><ul><li>Baker (closed)</li><li>Clerk: no longer accepting applications</li></ul></aside>`,
    ),
    'open',
  ],
  [
    'a day to come in the markup',
    page(
      `${TITLE} | Acme`,
      `<script type="application/ld+json">{"@type":"JobPosting","title":"${TITLE}","validThrough":"2031-05-01"}</script><main><h1>${TITLE}</h1><p>${LIVE}</p></main>`,
    ),
    'open',
  ],
  [
    'a day gone by in the markup',
    page(
      `${TITLE} | Acme`,
      `<script type="application/ld+json">{"@type":"JobPosting","title":"${TITLE}","validThrough":"2024-05-01"}</script><main><h1>${TITLE}</h1><p>${LIVE}</p></main>`,
    ),
    'closed',
  ],
].map(([name, body, right]) => ({ name, body, right }) as AlivePage);

/** Written wordings in ten languages, each set into one of five pages by the seed, and the pages that show nothing. */
export function alivePages(random: () => number): AlivePage[] {
  const written = readFileSync(new URL('./wordings.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language = '', right = '', words = ''] = line.split('|');
      const layouts = right === 'open' ? LAYOUTS.filter((one) => one !== 'short') : LAYOUTS;
      const layout = layouts[Math.floor(random() * layouts.length)] ?? 'top';
      return { name: `${language}, ${layout}: ${words}`, body: layOut(words, layout), right } as AlivePage;
    });
  const plain = LAYOUTS.map((layout) => ({
    name: `nothing said, ${layout}`,
    body: layOut('We look forward to your application.', layout),
    right: 'open' as const,
  }));
  return [...written, ...plain, ...FRAMES];
}
