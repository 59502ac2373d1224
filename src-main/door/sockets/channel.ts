import type { Clock } from '#agents/ports.ts';
import type { Calls } from '#main/rpc/calls.ts';
import type { Sessions } from '../seed/row.ts';

/** One open socket, as what answers on it sees it. */
export interface Channel {
  /** The id in the address. */
  id: string;
  calls: Calls;
  sessions: Sessions;
  clock: Clock;
  /** Aborts when the socket closes. */
  signal: AbortSignal;
  send(message: object): void;
  close(why: { code: number; reason: string }): void;
}

/** What answers on the sockets of one kind of address. */
export interface ChannelKind {
  /** Begins; what it throws is told on the socket, which then closes. */
  open(channel: Channel): Promise<ChannelTalk>;
}

export interface ChannelTalk {
  /** Answers one message. What it throws is told on the socket, which stays open. */
  hear(message: Record<string, unknown>): Promise<void>;
}
