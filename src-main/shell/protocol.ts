import { isAbsolute, join } from 'node:path';
import { protocol } from 'electron';
import { emptyAnswer, fileAnswer, jsonAnswer } from './answers.ts';
import type { BackendHolder } from './backend-holder.ts';
import { devAnswer, devServer } from './dev-server.ts';
import { pathInside } from './inside.ts';
import { mimeOf } from './mime.ts';
import { isAppUrl } from './scheme.ts';

async function storedFile(id: string, backend: BackendHolder): Promise<Response> {
  const running = await backend.whenReady();
  const file = await running?.resolveFile(id);
  if (file == null || !isAbsolute(file.path)) return emptyAnswer(404);
  return fileAnswer(file.path, file.mime);
}

/** Answers for the app's own origin: the window's files, stored files by id, and how the start went. */
async function answer(request: Request, rendererDir: string, backend: BackendHolder): Promise<Response> {
  const url = new URL(request.url);
  if (!isAppUrl(request.url)) return emptyAnswer(404);
  if (request.method === 'POST') {
    if (url.pathname !== '/startup/restart') return emptyAnswer(405);
    backend.restart();
    return emptyAnswer(204);
  }
  if (url.pathname === '/startup') return jsonAnswer(await backend.outcome());
  const [, fileId] = /^\/files\/([^/]+)$/.exec(url.pathname) ?? [];
  if (fileId !== undefined) return storedFile(decodeURIComponent(fileId), backend);
  const server = devServer();
  if (server !== null) return devAnswer(server, request);
  const path = url.pathname === '/' ? join(rendererDir, 'index.html') : pathInside(rendererDir, url.pathname);
  return path === null ? emptyAnswer(404) : fileAnswer(path, mimeOf(path));
}

/** Serves `app://jobai/` from the built window and the data folder. */
export function setupProtocol(rendererDir: string, backend: BackendHolder): void {
  protocol.handle('app', (request) => answer(request, rendererDir, backend).catch(() => emptyAnswer(500)));
}
