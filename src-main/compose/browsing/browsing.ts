import { join } from 'node:path';
import type { Clock, Logger, Ports } from '#agents/ports.ts';
import { type BrowserHost, createBrowserHost } from '#main/browser/browser-host.ts';
import { findChrome } from '#main/browser/find-chrome.ts';
import type { Db } from '#main/db/db.ts';
import type { Repositories } from '#main/db/repositories.ts';
import { knowOwnBoard } from '#main/forms/vendors/own-board.ts';
import type { Downloads, Http } from '#main/http/http.ts';
import type { Secrets } from '#main/secrets/create-secrets.ts';
import type { SettingsStore } from '#main/settings/create-settings.ts';
import { atFirstCall } from '../common/at-first-call.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import type { LazyBoard } from '../finding/lazy-board.ts';
import type { FindOffers } from '../forms/answer-offers.ts';
import { tellBrowsed } from '../system/outbound.ts';
import { BROWSER_KEY, browserAddress } from './browser-address.ts';
import { createBrowserDoor } from './browser-door.ts';
import { browserFiles } from './browser-files.ts';
import { createFetchedBrowser } from './fetched-browser.ts';
import { createLiveTabs } from './live-tabs.ts';
import { createInsideCheck, createPageAddressCheck, openChecked } from './page-address.ts';

export interface BrowsingDeps {
  dataDir: string;
  /** Lets the browser reach this machine alone. */
  offline: boolean;
  db: Db;
  repos: Repositories;
  settings: SettingsStore;
  secrets: Pick<Secrets, 'get'>;
  documents: DocumentStore;
  board: LazyBoard;
  http: Pick<Http, 'isNamed'> & Downloads;
  findOffers: FindOffers;
  portsOutsideRun(profileId: string, signal: AbortSignal): Ports;
  log: Logger;
  clock: Clock;
}

const THIS_MACHINE_ALONE = ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'];

/** The browser and all that works in it. What fills forms is loaded with the first form. */
export function composeBrowsing(deps: BrowsingDeps) {
  const { db, repos, settings, documents, board, log, clock } = deps;
  const address = () =>
    browserAddress({
      address: () => settings.get().browser.address,
      key: () => deps.secrets.get(BROWSER_KEY),
      offline: deps.offline,
    });
  const fetched = createFetchedBrowser({
    ...{ folder: join(deps.dataDir, 'browser'), http: deps.http, log },
    baseUrls: () => settings.get().baseUrls,
  });
  const find = () => findChrome({ configured: settings.get().browser.executablePath, fetched: fetched.path });
  const chrome = createBrowserHost({
    profileDir: join(deps.dataDir, 'browser-profile'),
    settings: () => settings.get().browser,
    address,
    fetched: fetched.path,
    extraArgs: deps.offline ? THIS_MACHINE_ALONE : [],
    onRequest: tellBrowsed(repos.outbound, clock, log),
    isInside: createInsideCheck(),
    log,
  });
  const openPage = openChecked(chrome.open, createPageAddressCheck({ isNamed: deps.http.isNamed }));
  const host: BrowserHost = {
    ...chrome,
    async open(url, options) {
      const tab = await openPage(url, options);
      knowOwnBoard(tab.page, board.running);
      return tab;
    },
  };
  const tabs = createLiveTabs();
  const filler = async () => {
    const { planWithModel } = await import('../forms/model-plan.ts');
    const { findOffers } = deps;
    const compareSent = () => settings.get().browser.compareSent;
    const { createAutoQuota } = await import('../forms/auto-quota.ts');
    const autoQuota = createAutoQuota(repos.meta, () => settings.get().browser.autoPerDay, clock);
    const parts = { host, tabs, documents, repos, board, compareSent, findOffers, autoQuota };
    return { ...parts, planWithModel: planWithModel(repos) };
  };
  const handOverMs = () => settings.get().questionTimeoutMs;
  const fillOne = atFirstCall(async () => {
    const { createSingleFill } = await import('../forms/single-fill.ts');
    return createSingleFill({
      ...(await filler()),
      db,
      portsFor: deps.portsOutsideRun,
      headless: () => settings.get().browser.headless,
      handOverMs,
    });
  });
  return {
    door: createBrowserDoor({ tabs, host, handOverMs, fillOne }),
    address,
    find,
    files: browserFiles(find, fetched),
    warm: host.warm,
    async close() {
      await Promise.all([host.close(), fetched.stop()]);
    },
    fillForm: atFirstCall(async () => {
      const { createFormFiller } = await import('../forms/form-filler.ts');
      return createFormFiller(await filler());
    }),
    wasReceived: atFirstCall(async () => {
      const { createReceivedCheck } = await import('../forms/received-check.ts');
      return createReceivedCheck(host, board, log);
    }),
  };
}

export type Browsing = ReturnType<typeof composeBrowsing>;
