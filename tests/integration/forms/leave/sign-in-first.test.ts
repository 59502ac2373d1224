import { expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();
const EMAIL = '<p><label>Email <input name="email" type="email" required></label></p>';

it.each([
  [
    'by its heading',
    `<h2>Sign in to apply</h2><form action="/auth" method="post">${EMAIL}<button>Continue</button></form>`,
  ],
  [
    'by its button',
    `<form action="/auth" method="post">${EMAIL}<label><input type="checkbox" name="stay"> Remember me</label><button>Log in</button></form>`,
  ],
])('leaves a page to the user that asks for an account by an address alone, %s', async (_how, html) => {
  const url = sites.page('/account', asPage(html));
  const kinds: string[] = [];
  const { report, journal, reviews } = await apply(browser.host, {
    url,
    hooks: {
      handOver: async ({ kind }) => {
        kinds.push(kind);
        return 'stop';
      },
    },
  });
  expect(kinds).toEqual(['login']);
  expect(sites.sent()).toEqual([]);
  expect([report.submitted, journal, reviews]).toEqual([false, [], []]);
});

it('takes a form beside whose heading somebody may sign in for a form', async () => {
  const url = sites.page(
    '/both',
    asPage(
      `<h2>Sign in, or apply without an account</h2><form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>`,
    ),
  );
  const { report } = await apply(browser.host, { url });
  expect(report.submitted).toBe('confirmed');
});

it.each(
  fewOf([
    ['en', 'Apply now', 'Job alerts', 'Sign me up'],
    ['de', 'Jetzt bewerben', 'Zum Newsletter anmelden', 'Anmelden'],
    ['nl', 'Solliciteren', 'Nieuwe vacatures per e-mail', 'Aanmelden'],
    ['fr', 'Postuler', 'Alerte emploi', "S'inscrire"],
    ['es', 'Solicitar', 'Boletín de empleo', 'Suscribirme'],
    ['it', 'Candidati', 'Resta aggiornato', 'Accedi'],
    ['pt', 'Candidatar-se', 'Vagas por e-mail', 'Inscrever-me'],
    ['pl', 'Aplikuj', 'Newsletter', 'Zapisz się'],
  ]),
)('opens the form of a posting that has a box for news beside it: %s', async (lang, apply_, news, button) => {
  const form = `<form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form>`;
  const url = sites.page(
    `/posting-${lang}`,
    asPage(
      `<main><h1>Lighthouse keeper</h1><button type="button" onclick="at.hidden = false; this.remove()">${apply_}</button><section id="at" hidden>${form}</section></main><aside><h2>${news}</h2><form action="/news" method="post"><label>E-mail <input type="email" name="news_email"></label><button>${button}</button></form></aside>`,
    ),
  );
  const kinds: string[] = [];
  const { report } = await apply(browser.host, {
    url,
    hooks: {
      handOver: async ({ kind }) => {
        kinds.push(kind);
        return 'stop';
      },
    },
  });
  expect([kinds, report.submitted]).toEqual([[], 'confirmed']);
});

it('tries what opens the form before it takes a page for one that wants an account', async () => {
  const url = sites.page(
    '/opens',
    asPage(
      `<h1>Lighthouse keeper</h1><button type="button" onclick="document.body.innerHTML = at.innerHTML">Apply now</button><h2>Sign in</h2><form action="/auth" method="post">${EMAIL}<button>Log in</button></form><template id="at"><form action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form></template>`,
    ),
  );
  const { report } = await apply(browser.host, { url });
  expect([report.handedOver, report.submitted]).toEqual([[], 'confirmed']);
});
