import { describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

/** Ways of sending of which the browser does not say whose they are. */
const WAYS: Readonly<Record<string, string>> = {
  'a window that the page opens': `window.open('about:blank', 'w' + job); const w = document.createElement('form'); Object.assign(w, { method: 'post', target: 'w' + job, action: '/jobs/' + job + '/receive' }); const i = document.createElement('input'); i.name = 'd'; i.value = data; w.append(i); document.body.append(w); HTMLFormElement.prototype.submit.call(w)`,
  'a shared worker': byWorker(`'/jobs/' + job + '/receive'`),
};

/** `path`: a script's expression. */
function byWorker(path: string): string {
  return `const w = new SharedWorker(URL.createObjectURL(new Blob(["fetch('" + location.origin + ${path} + "', { method: 'POST', body: '" + data + "' })"])))`;
}

const form = (job: string, script: string) =>
  asPage(
    `<form id="f" action="#" method="get">${QUESTIONS}<button>Submit application</button></form><script>const job = '${job}'; ${script}</script>`,
  );
const thanks = `document.body.innerHTML = '<h1>Thank you for applying</h1>'`;
const onSubmit = (way: string) =>
  `f.onsubmit = (event) => { event.preventDefault(); const data = new URLSearchParams(new FormData(f)).toString(); ${way}; setTimeout(() => { ${thanks} }, 600); };`;

const receivedBy = (job: string) => sites.sent().filter(({ path }) => path === `/jobs/${job}/receive`);

/** Fills in a form up to its review, where it waits until the returned function stops it. */
async function waitInReview(url: string): Promise<() => Promise<void>> {
  const inReview = Promise.withResolvers<void>();
  const over = Promise.withResolvers<void>();
  const review = async (): Promise<{ decision: 'stop' }> => {
    inReview.resolve();
    await over.promise;
    return { decision: 'stop' };
  };
  const work = apply(browser.host, { url, hooks: { review } });
  await inReview.promise;
  return async () => {
    over.resolve();
    await work;
  };
}

describe('two forms of one site at once', () => {
  it.each(fewOf(Object.entries(WAYS)))(
    'the approved one is sent by %s, and only that one',
    async (name, way) => {
      const [first, second] = [`${name.length}0001`, `${name.length}0002`];
      const approved = sites.page(`/jobs/${first}`, form(first, onSubmit(way)));
      // It sends by itself, again and again, from the moment on that something stands in it.
      const eager = `f.onchange = () => { clearInterval(window.again); window.again = setInterval(() => { const data = new URLSearchParams(new FormData(f)).toString(); ${way} }, 150); };`;
      const waiting = sites.page(`/jobs/${second}`, form(second, eager));
      const end = await waitInReview(waiting);
      const { report } = await apply(browser.host, { url: approved });
      await end();
      expect(report.submitted).toBe('confirmed');
      expect(receivedBy(first)).toHaveLength(1);
      expect(receivedBy(second)).toEqual([]);
    },
  );

  /** The form of one job waits for its review while that of another is taken in hand and sent by a shared worker. */
  async function sendBeside(job: string, to: string) {
    const end = await waitInReview(sites.page(`/jobs/${job}9`, form(`${job}9`, '')));
    let opened: Parameters<NonNullable<Parameters<typeof apply>[1]['onOpen']>>[0] | undefined;
    const { report } = await apply(browser.host, {
      url: sites.page(`/jobs/${job}`, form(job, onSubmit(byWorker(JSON.stringify(to))))),
      onOpen: (tab) => {
        opened = tab;
      },
      hooks: {
        review: async () => {
          opened?.takeover.take('app');
          await opened?.page.evaluate(`document.querySelector('#f').requestSubmit()`);
          await opened?.page.getByText('Thank you for applying').waitFor();
          opened?.takeover.release();
          await opened?.page.waitForTimeout(1500);
          return { decision: 'stop' };
        },
      },
    });
    await end();
    return report;
  }

  it('what a person sends from the one goes out, though the other may send nothing yet', async () => {
    const report = await sendBeside('770001', '/jobs/770001/receive');
    expect(receivedBy('770001')).toHaveLength(1);
    expect(report.submitted).toBe('confirmed');
  });

  it('a page in hand that thanks for what was held for the sake of the other is not believed', async () => {
    const report = await sendBeside('770002', '/receive-all');
    expect(sites.sent().filter(({ path }) => path === '/receive-all')).toEqual([]);
    expect(report).toMatchObject({ submitted: 'unknown' });
    expect(JSON.stringify(report)).toContain('JobAI held something back');
  });
});
