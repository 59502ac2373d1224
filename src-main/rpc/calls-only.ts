import type { RPCHandler } from '@orpc/server/message-port';
import type { Logger } from '#agents/ports.ts';
import type { RpcContext } from './context.ts';

/** A message port of Electron or the browser, as oRPC takes it. */
export type Port = Parameters<RPCHandler<RpcContext>['upgrade']>[0];

type Listener = (event: { data: unknown }) => void;
interface AnyPort {
  on?(type: string, heard: (event?: { data?: unknown }) => void): unknown;
  addEventListener?(type: string, heard: (event: { data?: unknown }) => void): unknown;
  postMessage(...message: unknown[]): void;
}

/**
 * A port that lets only messages through that are calls. oRPC reads a message in a promise that nobody waits for, so one
 * that can't be read would be an error that nobody catches.
 */
export function callsOnly(port: Port, log: Pick<Logger, 'warn'>): Port {
  const whole = port as AnyPort;
  const listen = (type: string, listener: Listener) => {
    const heard = (event?: { data?: unknown }) => {
      const data = event?.data;
      if (type !== 'message' || isCall(data)) return listener({ data });
      log.warn('a message of the window was no call', { kind: typeof data });
    };
    if (whole.addEventListener) whole.addEventListener(type, heard);
    else whole.on?.(type, heard);
  };
  return {
    addEventListener: listen,
    postMessage: (...message: unknown[]) => whole.postMessage(...message),
  } as unknown as Port;
}

/** By the wire format of oRPC's peers: `i` is the call, `t` its kind (none for a call itself), `p` what it says. */
function isCall(data: unknown): boolean {
  if (typeof data !== 'string') return false;
  try {
    const { i, t, p } = JSON.parse(data) as { i?: unknown; t?: unknown; p?: unknown };
    if (typeof i !== 'string') return false;
    if (t === ABORT) return true;
    if (typeof p !== 'object' || p === null) return false;
    if (t === PART_OF_STREAM) return true;
    const { u, h = {} } = p as { u?: unknown; h?: unknown };
    return typeof u === 'string' && URL.canParse(u, 'orpc://localhost') && isBare(h);
  } catch {
    return false;
  }
}

const PART_OF_STREAM = 3;
const ABORT = 4;

/** The window sends plain data alone: a body of another kind would be read by what its headers say. */
const isBare = (headers: unknown): boolean =>
  typeof headers === 'object' &&
  headers !== null &&
  !Object.keys(headers).some((name) => /^content-/i.test(name));
