import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The parts of a page that a usual form loads beside itself. */
const PARTS = 12;

const box = (label: string, name: string, type = 'text'): string =>
  `<p><label for="${name}">${label} *</label><br><input id="${name}" name="${name}" type="${type}" required></p>`;
const list = (label: string, name: string, options: readonly string[]): string =>
  `<p><label for="${name}">${label} *</label><br><select id="${name}" name="${name}" required><option value="">Choose</option>${options.map((option) => `<option>${option}</option>`).join('')}</select></p>`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Engineer</title>
${Array.from({ length: PARTS }, (_, at) => `<script src="/part-${at}.js" defer></script>`).join('')}</head><body>
<h1>Engineer</h1><form id="f" action="/receive" method="post">
${box('First name', 'first')}${box('Last name', 'last')}${box('Email', 'email', 'email')}${box('Phone', 'phone', 'tel')}
${box('Street address', 'street')}${box('City', 'city')}${box('Postal code', 'postal')}
${list('Country', 'country', ['France', 'Germany', 'United Kingdom', 'United States'])}
${box('LinkedIn profile', 'linkedin', 'url')}${box('Current company', 'company')}
<button>Submit application</button></form>
<script>f.addEventListener('change', () => fetch('/draft', { method: 'POST', body: JSON.stringify(Object.fromEntries(new FormData(f))) }));</script>
</body></html>`;

/** A usual form of a company's own, which keeps a draft of each answer. */
export async function serveForm() {
  let received = 0;
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    if (request.url === '/receive') received += 1;
    const isPart = request.url?.endsWith('.js') === true;
    response.setHeader('content-type', isPart ? 'text/javascript' : 'text/html; charset=utf-8');
    if (request.url === '/receive') response.end('<h1>Thank you for applying</h1>');
    else response.end(isPart ? 'void 0;' : request.url === '/draft' ? 'kept' : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jobs/engineer`,
    received: () => received,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
