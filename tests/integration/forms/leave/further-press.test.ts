import { describe, expect, it } from 'vitest';
import type { BrowserPage } from '#main/browser/browser-page.ts';
import type { HandOver } from '#shared/domain/form.ts';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply, type Story } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const THANKS = `document.body.innerHTML = '<h1>Thank you for applying</h1>'`;
const posts = (to: string, method = 'post'): string =>
  asPage(`<form action="${to}" method="${method}">${QUESTIONS}<button>Submit application</button></form>`);
const summary = (button: string): string =>
  asPage(
    `<h2>Please check your details</h2><p>Full name: Ada Byron</p><form method="post" action="/receive"><input type="hidden" name="token" value="7"><button>${button}</button></form>`,
  );
/** A page whose form is shown as a summary, or under a question, by script; `first` is sent before. */
const scripted = (shows: string, first = ''): string =>
  asPage(
    `<form id="f">${QUESTIONS}<button>Submit application</button></form><script>f.onsubmit = async (event) => { event.preventDefault(); const data = new URLSearchParams(new FormData(f)); ${first}; ${shows} };</script>`,
  );
const SAVED = `await fetch('/api/save', { method: 'POST', body: data })`;
const asked = (question: string, no: string, yes: string, box = '<dialog open>'): string =>
  `const box = document.createElement('div'); box.innerHTML = '${box}<p>${question}</p><button type="button" id="no">${no}</button><button type="button" id="yes">${yes}</button>'; document.body.append(box); no.onclick = () => box.remove(); yes.onclick = async () => { await fetch('/receive', { method: 'POST', body: data }); ${THANKS} }`;

const PAGES: Readonly<Record<string, [page: () => string, button: string]>> = {
  'leads to a summary': [
    () => {
      sites.page('/to-summary', (_request, response) =>
        response.writeHead(303, { location: '/summary' }).end(),
      );
      sites.page('/summary', summary('Confirm and send'));
      return posts('/to-summary');
    },
    'Confirm and send',
  ],
  'answers with a summary': [
    () => {
      sites.page('/summary', summary('Yes, send my application'));
      return posts('/summary');
    },
    'Yes, send my application',
  ],
  'goes to a summary by its address': [
    () => {
      sites.page('/summary', summary('Vahvista ja lähetä'));
      return posts('/summary', 'get');
    },
    'Vahvista ja lähetä',
  ],
  'shows the summary itself': [
    () =>
      scripted(
        `f.innerHTML = '<h2>Sprawdź dane</h2><button type="button" id="go">Potwierdź i wyślij</button>'; go.onclick = async () => { await fetch('/receive', { method: 'POST', body: 'final=1' }); ${THANKS} }`,
        SAVED,
      ),
    'Potwierdź i wyślij',
  ],
  'asks in English': [() => scripted(asked('Are you sure?', 'Cancel', 'Send')), 'Send'],
  'asks in German': [() => scripted(asked('Sind Sie sicher?', 'Abbrechen', 'Ja')), 'Ja'],
  'asks in French': [() => scripted(asked('Êtes-vous sûr ?', 'Annuler', 'Confirmer')), 'Confirmer'],
  'asks in Finnish': [() => scripted(asked('Oletko varma?', 'Peruuta', 'Lähetä')), 'Lähetä'],
  'asks in Polish': [() => scripted(asked('Czy na pewno?', 'Anuluj', 'Tak, wyślij')), 'Tak, wyślij'],
  'asks in a language that it knows no words of': [
    () => scripted(asked('Una uhakika?', 'Ghairi', 'Endelea')),
    'Endelea',
  ],
  'asks in a box that is called nothing': [
    () => scripted(asked('Are you sure?', 'Cancel', 'OK', '<div style="position:fixed;top:30%">')),
    'OK',
  ],
  'asks after it has saved': [() => scripted(asked('Are you sure?', 'Cancel', 'Send'), SAVED), 'Send'],
};

/** A person who presses the button by hand, or does nothing of the kind. */
const person = (act: (tab: BrowserPage, message: string) => Promise<'done' | 'stop' | 'seen'>) => {
  const handed: HandOver[] = [];
  let tab: BrowserPage | undefined;
  const story: Pick<Story, 'hooks' | 'onOpen'> = {
    onOpen: (page) => {
      tab = page;
    },
    hooks: {
      handOver: async (handOver, _url, seen) => {
        handed.push(handOver);
        const answer = await act(tab as BrowserPage, handOver.message);
        return answer === 'seen' ? seen : answer;
      },
    },
  };
  return { handed, story };
};

it.each(fewOf(['Submit and create an account?', 'Bewerbung absenden? Wir speichern Ihre Daten 24 Monate.']))(
  'a page that asks "%s" in a box of the browser’s is answered by the user alone',
  async (question) => {
    const { handed, story } = person(async ({ page: at }) => {
      expect(sites.sent()).toEqual([]);
      at.once('dialog', (dialog) => void dialog.accept());
      await at.getByRole('button', { name: 'Submit application' }).click();
      return 'seen';
    });
    const sends = `await fetch('/receive', { method: 'POST', body: data }); ${THANKS}`;
    const url = sites.page('/form', scripted(`if (confirm('${question}')) { ${sends} }`));
    const { report, journal } = await apply(browser.host, { url, ...story });
    expect(handed).toEqual([
      expect.objectContaining({ kind: 'confirm', message: expect.stringContaining(`"${question}"`) }),
    ]);
    expect(report).toMatchObject({ submitted: 'confirmed', reason: '' });
    expect(journal).toEqual(['armed', 'confirmed']);
    expect(sites.sent().map(({ path }) => path)).toEqual(['/receive']);
  },
);

describe('a form that, once sent,', () => {
  it.each(fewOf(Object.entries(PAGES)))(
    '%s is the user’s to press, and known as sent',
    async (_what, [page, button]) => {
      const { handed, story } = person(async ({ page: at }) => {
        await at.getByRole('button', { name: button, exact: true }).click();
        return 'seen';
      });
      const { report, journal, reviews } = await apply(browser.host, {
        url: sites.page('/form', page()),
        ...story,
      });
      expect(handed).toEqual([
        expect.objectContaining({
          kind: 'confirm',
          message: expect.stringContaining(`its button "${button}"`),
        }),
      ]);
      expect(report).toMatchObject({ submitted: 'confirmed', reason: '' });
      expect(journal).toEqual(['armed', 'confirmed']);
      expect(reviews).toHaveLength(1);
      expect(sites.sent().filter(({ path }) => path === '/receive')).toHaveLength(1);
    },
  );

  it.each(fewOf(Object.entries(PAGES)))(
    '%s is never claimed to be sent where nobody presses',
    async (_what, [page, button]) => {
      const { story } = person(async () => 'stop');
      const { report, journal } = await apply(browser.host, {
        url: sites.page('/form', page()),
        confirmationMs: 5000,
        ...story,
      });
      const left = sites.arrived.some(({ method, path }) => method === 'POST' || path.includes('full_name='));
      expect(report.submitted).toBe(left ? 'unknown' : false);
      expect(report.reason).toContain(`its button "${button}" pressed`);
      expect(journal).toEqual(['armed', left ? 'unknown' : 'released']);
      expect(sites.sent().filter(({ path }) => path === '/receive')).toEqual([]);
    },
  );

  it('asks, and is left alone, is put away for later where nothing was sent', async () => {
    const journal: string[] = [];
    const note = (entry: string) => async () => void journal.push(entry);
    const later = new Error('parked');
    const { story } = person(async () => {
      throw later;
    });
    const hooks = {
      ...story.hooks,
      journal: {
        arm: note('armed'),
        confirm: note('confirmed'),
        unknown: note('unknown'),
        release: note('released'),
      },
    };
    const url = sites.page('/form', scripted(asked('Are you sure?', 'Cancel', 'Send')));
    await expect(apply(browser.host, { url, ...story, hooks })).rejects.toBe(later);
    expect(journal).toEqual(['armed', 'released']);
  });
});

it('a site that says in words of its own that it has the application is asked about once', async () => {
  const { handed, story } = person(async () => 'stop');
  const url = sites.page(
    '/form',
    scripted(
      `document.body.innerHTML = '<p>We have it now.</p><a href="/jobs">All jobs</a><button>Print</button><button>Send to a friend</button><form action="/log-out" method="post"></form>'`,
      `await fetch('/receive', { method: 'POST', body: data })`,
    ),
  );
  const { report } = await apply(browser.host, { url, confirmationMs: 4000, ...story });
  expect(handed).toEqual([]);
  expect(report).toMatchObject({ submitted: 'unknown', reason: expect.stringContaining('We have it now') });
});

describe('a page that is handed over for a further press', () => {
  const spying = (then = ''): string =>
    scripted(
      `f.hidden = true; document.body.insertAdjacentHTML('beforeend', '<button type="button" id="go">Confirm and send</button>'); ${then}; setInterval(() => { fetch('${sites.other}/spy', { method: 'POST', mode: 'no-cors', body: data }); fetch('/receive', { method: 'POST', body: data }); }, 100)`,
    );

  it('sends nothing elsewhere, and no more than was approved, while nobody touches it', async () => {
    const { handed, story } = person(async ({ page }) => {
      await page.waitForTimeout(1500);
      return 'stop';
    });
    const url = sites.page('/form', spying());
    await apply(browser.host, { url, confirmationMs: 6000, ...story });
    expect(handed).toHaveLength(1);
    expect(sites.leaked()).toEqual([]);
    expect(sites.sent().filter(({ path }) => path === '/receive').length).toBeLessThan(2);
  });
});

describe('a page that has taken the form', () => {
  it.each(
    fewOf([
      ['a menu of links', `<a href="/c">Confirm your profile</a><a href="/s">Enviar CV</a>`],
      [
        'buttons that confirm something else',
        `<button>Confirmar</button><button>OK</button><button>Log out</button>`,
      ],
      ['the way out as a form', `<form method="post" action="/out"><button>Log out</button></form>`],
    ]),
  )('and shows %s is asked about no further press', async (_what, shows) => {
    const { handed, story } = person(async () => 'stop');
    const url = sites.page(
      '/form',
      scripted(
        `document.body.innerHTML = '<p>We have it now.</p>${shows}'`,
        `await fetch('/receive', { method: 'POST', body: data })`,
      ),
    );
    const { report } = await apply(browser.host, { url, confirmationMs: 4000, ...story });
    expect(handed).toEqual([]);
    expect(report.submitted).toBe('unknown');
  });

  it('is not said to have sent nothing where it wants a further press', async () => {
    const { handed, story } = person(async () => 'stop');
    const url = sites.page('/form', scripted(asked('Are you sure?', 'Cancel', 'Send'), SAVED));
    const { report } = await apply(browser.host, { url, confirmationMs: 4000, ...story });
    expect(handed[0]?.message).toMatch(/^The application may be sent already; /);
    expect(report.reason).toMatch(/^it may be sent already/);
  });

  it.each([
    ['Não enviar', 'Enviar'],
    ['Niet versturen', 'Versturen'],
  ])('asks in a box, and "%s" is not what it waits for', async (no, yes) => {
    const { handed, story } = person(async () => 'stop');
    const url = sites.page('/form', scripted(asked('Are you sure?', no, yes)));
    await apply(browser.host, { url, confirmationMs: 4000, ...story });
    expect(handed[0]?.message).toContain(`its button "${yes}"`);
  });
});
