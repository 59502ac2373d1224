import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PortalSite {
  url: string;
  /** Each request as `METHOD /path`, in order. */
  asked: string[];
  /** From now on whoever comes is signed in already. */
  letIn(): void;
  /** What the list of applications shows of one. */
  say(status: string): void;
  close(): Promise<void>;
}

/** An employer's page for applicants on loopback: a sign-in, and behind it a list of applications, drawn late as such pages do. */
export async function startPortal(title: string): Promise<PortalSite> {
  const asked: string[] = [];
  let status = 'Under review';
  let isOpen = false;
  const server = createServer((request, response) => {
    const { method = '', url = '/', headers } = request;
    asked.push(`${method} ${url}`);
    const page = (body: string, head: Record<string, string> = {}) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...head }).end(body);
    if (url === '/sign-in') {
      response.writeHead(303, { 'set-cookie': 'in=1; Path=/', location: '/home' }).end();
      return;
    }
    if (!isOpen && !/(^|; )in=1/.test(headers.cookie ?? '')) return void page(SIGN_IN);
    if (url === '/home')
      return void page('<title>Home</title><h1>Welcome back</h1><a href="/applications">My applications</a>');
    page(listOf(title, status));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    url: `http://127.0.0.1:${port}/applications`,
    letIn: () => {
      isOpen = true;
    },
    say: (next) => {
      status = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const SIGN_IN = `<title>Sign in</title><h1>Sign in</h1><form method="post" action="/sign-in">
<label>E-mail <input type="email" name="email"></label> <label>Password <input type="password" name="password"></label>
<button>Sign in</button></form>`;

const listOf = (title: string, status: string) => `<title>My applications</title>
<nav><a href="#">Interview tips</a> <a href="#">Job offers</a></nav>
<h1>My applications</h1><ul id="list"></ul>
<script>setTimeout(() => { document.getElementById('list').innerHTML = ${JSON.stringify(`
<li class="row"><a href="#">Plumber</a><p>Not selected</p></li>
<li class="row"><a href="#">${title}</a><p>Applied 3 May 2026</p><p>${status}</p><button>Withdraw</button></li>
<li class="row"><a href="#">Teacher</a><p>Interview scheduled</p></li>`)}; }, 400);</script>`;
