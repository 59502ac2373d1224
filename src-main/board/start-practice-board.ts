import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Clock, Logger } from '#agents/ports.ts';
import { openApplicationStore, type ReceivedApplication } from './application-store.ts';
import type { Board } from './board.ts';
import { handleRequest } from './handle-request.ts';
import { loadAssets } from './load-assets.ts';
import { loadCompanies } from './load-companies.ts';
import { listenOnStablePort } from './stable-port.ts';
import { createDrafts } from './workday/drafts.ts';

export interface PracticeBoardOptions {
  /** The app's data folder; the board keeps to `practice-board` inside it. */
  dataDir: string;
  /** The app's `resources` folder. */
  resourcesDir: string;
  log: Logger;
  clock: Clock;
  /** Without one, the port of last time is used again where it is free. */
  port?: number | undefined;
  /** Lets `?fault=` in an address cause trouble (see faults.ts). Off by default. */
  faults?: boolean | undefined;
  newSessionId?: (() => string) | undefined;
}

export interface PracticeBoard {
  /** e.g. `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** What was received, the oldest first. */
  applications(): readonly ReceivedApplication[];
  close(): Promise<void>;
}

/**
 * Serves the practice board on loopback. An application is on disk before its applicant is thanked.
 * Throws an `ExternalServiceError` when a `port` that was asked for is taken.
 */
export async function startPracticeBoard(options: PracticeBoardOptions): Promise<PracticeBoard> {
  const { clock, log } = options;
  const resources = join(options.resourcesDir, 'practice-board');
  const folder = join(options.dataDir, 'practice-board');
  const [companies, assets, store] = await Promise.all([
    loadCompanies(join(resources, 'companies')),
    loadAssets(join(resources, 'assets')),
    openApplicationStore(join(folder, 'applications'), clock),
  ]);
  const board: Board = {
    origin: '',
    companies,
    store,
    clock,
    drafts: createDrafts(options.newSessionId ?? randomUUID),
  };
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    void handleRequest({ board, assets, log, faults: options.faults ?? false }, request, response);
  });
  board.origin = `http://127.0.0.1:${await listenOnStablePort(server, folder, options.port)}`;
  log.info('practice board started', { origin: board.origin, companies: companies.length });
  return {
    origin: board.origin,
    applications: () => store.all(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Longer than programs keep a connection that rests, so that they close it and no request meets a closed one. */
const KEEP_ALIVE_MS = 65_000;
