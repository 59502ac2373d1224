import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { parse } from 'yaml';
import { inMain, type Recommendation } from './recommendation.ts';

/**
 * Electron's three newest majors get mends, and a new one comes every eight weeks (releases.electronjs.org/schedule, read
 * 2026-11-28: 45.0.0 came on 2026-10-21). When this fails, move to the newest major and write its dates here.
 */
const SUPPORTED = { major: 45, until: '2027-04-06' };

const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
};

/**
 * What the window's process listens to. `error` is Electron's own; electron-store tells a window's script where the data
 * lies, where a preload script asks, and ours does not.
 */
const CHANNELS = ['electron-store-get-data', 'error', 'start-orpc'];

/** What the window has beside a bare page's: what stores typed words before it closes, and Playwright's own. */
const HARMLESS = /^(jobaiFlush$|__pw|__playwright)/;

/** What holds the program behind the window. */
export const PROGRAM: Recommendation[] = [
  {
    number: 12,
    title: 'a web view that is made all the same is refused',
    async check({ electron }) {
      const refused = await electron.evaluate(({ BrowserWindow }) => {
        let stopped = false;
        const event = { preventDefault: () => (stopped = true), defaultPrevented: false };
        BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', event, {}, {});
        return stopped;
      });
      expect(refused).toBe(true);
    },
    broken: inMain('contents.on("will-attach-webview"', 'contents.on("will-attach-never"'),
  },
  {
    number: 16,
    title: 'Electron is one that still gets mends, and named exactly',
    async check({ appDir }) {
      const text = readFileSync(join(appDir, 'package.json'), 'utf8');
      const wanted = (JSON.parse(text) as { devDependencies: Record<string, string> }).devDependencies
        .electron;
      expect(wanted).toMatch(/^\d+\.\d+\.\d+$/);
      expect(Number(wanted?.split('.')[0])).toBeGreaterThanOrEqual(SUPPORTED.major);
      expect(new Date().toISOString() < SUPPORTED.until).toBe(true);
    },
    broken: {
      file: 'package.json',
      change: (text) => text.replace(/"electron": "\d+/, '"electron": "39'),
    },
  },
  {
    number: 17,
    title: 'a port is taken from our own window’s top frame alone',
    async check({ electron }) {
      const kept = await electron.evaluate(({ BrowserWindow, ipcMain }) => {
        const sender = BrowserWindow.getAllWindows()[0]?.webContents;
        const own = { parent: null, url: 'app://jobai/' };
        const tries = [
          { sender, senderFrame: { parent: null, url: 'https://evil.example/' } },
          { sender, senderFrame: { parent: null, url: 'app://other/' } },
          { sender, senderFrame: { parent: own, url: 'app://jobai/' } },
          { sender, senderFrame: null },
          { sender: {}, senderFrame: own },
        ];
        return tries.map((event) => {
          let closed = false;
          const port = { close: () => (closed = true) };
          try {
            ipcMain.emit('start-orpc', { ...event, ports: [port] });
          } catch {
            // It was handed on, and is no real port.
          }
          return !closed;
        });
      });
      expect(kept).toEqual([false, false, false, false, false]);
      const channels = await electron.evaluate(({ ipcMain }) =>
        ipcMain.eventNames().map((name) => String(name)),
      );
      expect(channels.filter((name) => !name.startsWith('-')).sort()).toEqual(CHANNELS);
    },
    broken: inMain('frame !== null && frame.parent === null && isAppUrl(frame.url)', 'true'),
  },
  {
    number: 19,
    title: 'the fuses of the packed program are set',
    async check({ appDir }) {
      const builder = parse(readFileSync(join(appDir, 'electron-builder.yml'), 'utf8')) as {
        electronFuses: Record<string, boolean>;
      };
      expect(builder.electronFuses).toMatchObject(FUSES);
    },
    broken: {
      file: 'electron-builder.yml',
      change: (text) => text.replace('runAsNode: false', 'runAsNode: true'),
    },
  },
  {
    number: 20,
    title: 'nothing of Electron or Node is in a page’s reach',
    async check({ window }) {
      const beside = await window.evaluate(() => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        const bare = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
        frame.remove();
        return Object.getOwnPropertyNames(window).filter((name) => !bare.has(name));
      });
      expect(beside.filter((name) => !HARMLESS.test(name))).toEqual([]);
    },
    broken: {
      file: 'out/preload/index.cjs',
      change: (text) =>
        `${text}\n;electron.contextBridge.exposeInMainWorld("ipc", { send: (...given) => electron.ipcRenderer.send(...given) });`,
    },
  },
];
