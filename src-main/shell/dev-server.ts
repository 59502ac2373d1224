import { app, net } from 'electron';

/** Where electron-vite serves the window's sources while developing; null in every other case. */
export function devServer(): string | null {
  const url = process.env.ELECTRON_RENDERER_URL;
  return !app.isPackaged && url !== undefined && URL.canParse(url) ? url : null;
}

/** Passes a request on to the development server. Its answers carry no policy: hot reload needs inline scripts. */
export function devAnswer(server: string, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  return net.fetch(new URL(pathname + search, server).href);
}
