import { createSocket, type Socket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();
let listener: Socket;
let packets = 0;
beforeAll(async () => {
  listener = createSocket('udp4', () => {
    packets += 1;
  });
  await new Promise<void>((resolve) => listener.bind(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  packets = 0;
});
afterAll(() => void listener.close());

const OPENS = "try { new WebTransport(to + '/spy') } catch {}";
const blob = `URL.createObjectURL(new Blob(["const to = '" + to + "'; ${OPENS}"], { type: 'text/javascript' }))`;
/** Who opens a connection of packets (WebTransport), to the address in `to`. */
const WHO: Readonly<Record<string, string>> = {
  'the page': OPENS,
  'a worker': `new Worker(${blob})`,
  'a worker that is a module': `new Worker(${blob}, { type: 'module' })`,
  'a worker of a worker': `new Worker(URL.createObjectURL(new Blob(["new Worker('" + ${blob} + "')"])))`,
  'a shared worker': `new SharedWorker(${blob})`,
  'a served worker': `new Worker('/packets.js#' + to)`,
  'a worker of a bare frame': `const f = document.createElement('iframe'); document.body.append(f); new f.contentWindow.Worker(${blob})`,
};

describe('a connection of packets', () => {
  it.each(fewOf(Object.entries(WHO)))(
    'of %s brings nothing out, before the approval or after',
    async (_who, way) => {
      const { port } = listener.address() as AddressInfo;
      sites.page('/packets.js', (_request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/javascript' })
          .end(`const to = location.hash.slice(1); ${OPENS}`),
      );
      const url = sites.page(
        '/packets',
        asPage(
          `<form id="f" action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form><script>const to = 'https://127.0.0.1:${port}'; f.onchange = f.onsubmit = () => { ${way} };</script>`,
        ),
      );
      const { report } = await apply(browser.host, { url });
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(packets).toBe(0);
      expect(report.submitted).toBe('confirmed');
    },
  );
});
