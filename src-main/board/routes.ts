import { apiRoutes } from './api.ts';
import type { Board, Route } from './board.ts';
import { companyOf } from './board.ts';
import { greenhouseRoutes } from './greenhouse/routes.ts';
import { leverRoutes } from './lever/routes.ts';
import { boardIndex, companyPage } from './pages/board-index.ts';
import { receivedPage } from './pages/received.ts';
import { asset, page, type Reply } from './reply.ts';
import { workdayRoutes } from './workday/routes.ts';

/** Every address of the board; the first that matches answers. A company's own list comes last: its pattern is the widest. */
export const routes: readonly Route[] = [
  { method: 'GET', pattern: /^\/$/, handle: ({ board }) => page(boardIndex(board)) },
  { method: 'GET', pattern: /^\/received$/, handle: ({ board }) => page(receivedPage(board.store.all())) },
  { method: 'GET', pattern: /^\/received\/(?<id>PB-\d+)\/files\/(?<index>\d+)$/, handle: receivedFile },
  {
    method: 'GET',
    pattern: /^\/robots\.txt$/,
    handle: () => asset('text/plain', 'User-agent: *\nAllow: /\n'),
  },
  ...apiRoutes,
  ...greenhouseRoutes,
  ...leverRoutes,
  ...workdayRoutes,
  {
    method: 'GET',
    pattern: /^\/(?<token>[a-z][a-z0-9-]*)$/,
    handle: ({ board, params }) => page(companyPage(board, companyOf(board, params.token))),
  },
];

async function receivedFile({
  board,
  params,
}: {
  board: Board;
  params: Record<string, string>;
}): Promise<Reply> {
  const { name, bytes } = await board.store.file(params.id ?? '', Number(params.index));
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  };
  return { status: 200, headers, body: bytes };
}
