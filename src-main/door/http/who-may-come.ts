import type { MiddlewareHandler } from 'hono';
import { answerHttp } from './answers.ts';
import type { DoorEnv } from './env.ts';

/** The parts of a request that say where it comes from; a browser sets them and no page can. */
export interface Arrival {
  host: string | undefined;
  origin: string | undefined;
  /** `Sec-Fetch-Site`. */
  site: string | undefined;
}

export interface Visitors {
  port(): number;
  /** Origins of web pages that the user lets in. */
  allowed(): readonly string[];
}

/** Why a request is turned away; null where it may come in. */
export type Turned = { status: 421 | 403; message: string } | null;

/** Names of this machine. A page of another name that was made to lead here still says its own name in `Host`. */
const OURS = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Keeps web pages out: the request must name this machine as its host (a name that was bent to lead here does not), and
 * one that a page makes must come from an origin that the user let in, or from the API's own page.
 */
export function turnAway({ host, origin, site }: Arrival, visitors: Visitors): Turned {
  const hosts = OURS.map((name) => `${name}:${visitors.port()}`);
  if (host === undefined || !hosts.includes(host.toLowerCase()))
    return { status: 421, message: 'JobAI answers only to its own address on this machine.' };
  const ours = hosts.map((name) => `http://${name}`);
  if (origin !== undefined && (ours.includes(origin) || visitors.allowed().includes(origin))) return null;
  const fromAPage = origin !== undefined || site === 'cross-site' || site === 'same-site';
  return fromAPage
    ? { status: 403, message: 'Web pages may not ask JobAI. Let an origin in under Settings > API.' }
    : null;
}

/** The same for every request over HTTP. */
export function whoMayCome(visitors: Visitors): MiddlewareHandler<DoorEnv> {
  return async (context, next) => {
    const { req } = context;
    const turned = turnAway(
      { host: req.header('Host'), origin: req.header('Origin'), site: req.header('Sec-Fetch-Site') },
      visitors,
    );
    if (turned !== null) return answerHttp(context, turned.status, turned.message);
    await next();
    return;
  };
}
