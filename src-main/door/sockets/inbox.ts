import type { WebSocket } from 'ws';
import { CLOSE } from './close-codes.ts';

/** The messages of one socket. What comes before anybody listens is kept, within limits. */
export interface Inbox {
  /** The first message; null where the socket closes or `ms` pass before. */
  first(ms: number): Promise<Message | null>;
  /** Hears every message that was not taken, also those that wait. */
  listen(hear: (message: Message) => void): void;
}

/** A message as an object; null for what is none. */
export type Message = { content: Record<string, unknown> | null };

/** Somebody who has not said who they are gets no more than this kept. */
const MOST_WAITING = 16;

export function createInbox(socket: WebSocket): Inbox {
  const waiting: Message[] = [];
  let hear = (message: Message) => {
    if (waiting.push(message) > MOST_WAITING) socket.close(CLOSE.tooSlow.code, CLOSE.tooSlow.reason);
  };
  const keep = hear;
  socket.on('message', (data, isBinary) => hear({ content: isBinary ? null : readMessage(String(data)) }));
  return {
    first: (ms) =>
      new Promise((resolve) => {
        const settle = (message: Message | null) => {
          clearTimeout(timer);
          socket.off('close', gone);
          hear = keep;
          resolve(message);
        };
        const gone = () => settle(null);
        const timer = setTimeout(() => settle(null), ms);
        socket.once('close', gone);
        hear = settle;
      }),
    listen(listener) {
      hear = listener;
      for (const message of waiting.splice(0)) listener(message);
    },
  };
}

function readMessage(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
