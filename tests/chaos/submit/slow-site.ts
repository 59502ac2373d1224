import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Random } from '../seeded.ts';

/** How a site takes a form: by a form of the page's own, or by a script that thanks in its place. */
const WAYS = ['form', 'script'] as const;
/** The longest that it takes until it thanks, in ms. */
const SLOWEST = 700;

export interface SlowSite {
  url(job: number): string;
  /** How often it holds an application for a job. */
  held(job: number): number;
  close(): Promise<void>;
}

/** An employer's site that keeps what arrives at once, and thanks after a while that was drawn for the job. */
export async function startSlowSite(random: Random): Promise<SlowSite> {
  const held = new Map<number, number>();
  const waits = new Map<number, number>();
  const server = createServer((request, response) => {
    const job = Number(/\d+/.exec(request.url ?? '')?.[0]);
    if (request.method !== 'POST') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(formOf(job));
      return;
    }
    request.resume().on('end', () => {
      held.set(job, (held.get(job) ?? 0) + 1);
      const wait = waits.get(job) ?? random.between(0, SLOWEST);
      waits.set(job, wait);
      setTimeout(() => {
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end('<!doctype html><title>Sent</title><h1>Thank you for applying</h1>');
      }, wait);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (job) => `${origin}/jobs/${job}`,
    held: (job) => held.get(job) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function formOf(job: number): string {
  const script = `<script>document.forms[0].addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await fetch('/sent/${job}', { method: 'POST', body: new FormData(event.target) });
    document.querySelector('main').innerHTML = await answer.text();
  });</script>`;
  return `<!doctype html><html lang="en"><title>Apply: Diver ${job}</title><main><h1>Apply: Diver ${job}</h1>
    <form method="post" action="/sent/${job}"><label>First name * <input name="first" required></label>
    <label>E-mail * <input type="email" name="mail" required></label><button>Submit application</button></form></main>
    ${WAYS[job % WAYS.length] === 'script' ? script : ''}</html>`;
}
