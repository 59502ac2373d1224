import { expect } from '@playwright/test';
import { withHearing } from './hearing.ts';
import { inMain, type Recommendation } from './recommendation.ts';

/** Long enough for a request to a server on this machine that is not stopped. */
const A_MOMENT_MS = 400;

/** What a page could load, ask for, or be led to. */
export const PAGES: Recommendation[] = [
  {
    number: 1,
    title: 'nothing is loaded but from the app itself',
    check: ({ window }) =>
      withHearing(async (origin, heard) => {
        const loaded = await window.evaluate(async (away) => {
          const settled = (tag: 'img' | 'script') =>
            new Promise((resolve) => {
              const element = document.createElement(tag);
              element.onload = resolve;
              element.onerror = resolve;
              element.src = `${away}/${tag}`;
              document.body.append(element);
            });
          await Promise.all([
            settled('img'),
            settled('script'),
            fetch(`${away}/fetch`, { mode: 'no-cors' }).catch(() => null),
          ]);
          return performance.getEntriesByType('resource').map(({ name }) => new URL(name).protocol);
        }, origin);
        expect(heard).toEqual([]);
        expect(loaded.filter((protocol) => !['app:', 'data:', 'blob:', 'http:'].includes(protocol))).toEqual(
          [],
        );
      }),
    broken: inMain("img-src 'self' data: blob:", 'img-src *'),
  },
  {
    number: 5,
    title: 'permissions are denied, whoever asks',
    async check({ window }) {
      const given = await window.evaluate(async () => {
        const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
        const states = names.map(async (name) => {
          const found = await navigator.permissions.query({ name: name as PermissionName }).catch(() => null);
          return found === null || found.state === 'denied' ? null : name;
        });
        const asked = [
          Notification.requestPermission().then((said) => (said === 'denied' ? null : 'to notify')),
          navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(
            () => 'to see and hear',
            () => null,
          ),
        ];
        return (await Promise.all([...states, ...asked])).filter((name) => name !== null);
      });
      expect(given).toEqual([]);
    },
    broken: inMain('decide(permission === "clipboard-sanitized-write")', 'decide(true)'),
  },
  {
    number: 7,
    title: 'a strict policy for content is on every answer',
    async check({ window }) {
      const policies = await window.evaluate(() =>
        Promise.all(
          ['/', '/startup', '/files/none', '/nowhere'].map(
            async (path) => (await fetch(path)).headers.get('content-security-policy') ?? '',
          ),
        ),
      );
      for (const policy of policies) {
        expect(policy).toContain("default-src 'none'");
        expect(policy).not.toContain('unsafe-eval');
      }
      const ran = await window.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.planted = true';
        document.head.append(script);
        const link = document.createElement('a');
        link.setAttribute('onclick', 'window.planted = true');
        document.body.append(link);
        link.click();
        return 'planted' in globalThis;
      });
      expect(ran).toBe(false);
    },
    broken: inMain("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  },
  {
    number: 13,
    title: 'no page leads out of the window',
    check: ({ window }) =>
      withHearing(async (origin, heard) => {
        for (const place of ['data:text/html,gone', 'file:///etc/hostname', `${origin}/gone`]) {
          await window.evaluate((address) => {
            location.href = address;
          }, place);
          await window.waitForTimeout(A_MOMENT_MS);
          expect(window.url()).toContain('app://jobai/');
        }
        expect(heard).toEqual([]);
      }),
    broken: inMain('contents.on("will-navigate"', 'contents.on("will-navigate-never"'),
  },
  {
    number: 14,
    title: 'no page opens another window',
    async check({ electron, window }) {
      await electron.evaluate(({ shell }) => {
        shell.openExternal = async () => undefined;
      });
      const opened = await window.evaluate(() =>
        ['app://jobai/', 'about:blank', 'https://example.com/'].map((address) => open(address) !== null),
      );
      expect(opened).toEqual([false, false, false]);
      expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    },
    broken: inMain('return { action: "deny" }', 'return { action: "allow" }'),
  },
  {
    number: 15,
    title: 'only web pages are handed to the system',
    async check({ electron, window }) {
      const handed = await electron.evaluate(({ shell }) => {
        const all: string[] = [];
        shell.openExternal = async (address) => void all.push(address);
        Object.assign(globalThis, { handedOver: all });
        return all.length;
      });
      expect(handed).toBe(0);
      await window.evaluate(() => {
        for (const address of [
          'file:///etc/hostname',
          'javascript:alert(1)',
          'smb://server.example/share',
          'ms-settings:privacy',
          'mailto:a@b.example',
          'http://plain.example/',
          'https://user:word@page.example/',
          'https://page.example/job',
        ])
          open(address);
      });
      const all = () =>
        electron.evaluate(() => (globalThis as unknown as { handedOver: string[] }).handedOver);
      await expect.poll(all).toContain('https://page.example/job');
      expect(await all()).toEqual(['https://page.example/job']);
    },
    broken: inMain('url === null || !allowed ||', 'url === null ||'),
  },
  {
    number: 18,
    title: 'the app’s own scheme takes the place of file:, and ends at the window’s folder',
    async check({ window }) {
      expect(window.url()).toMatch(/^app:\/\/jobai\//);
      const paths = [
        '/%2e%2e/main/index.js',
        '/..%2f..%2fpackage.json',
        '/..%5c..%5cpackage.json',
        '/files/no-such-file',
        '/files/..%2f..%2fpackage.json',
        '/files/%00',
      ];
      const statuses = await window.evaluate(
        (tried) => Promise.all(tried.map(async (path) => (await fetch(path)).status)),
        paths,
      );
      expect(statuses).toEqual(paths.map(() => 404));
      const read = await window.evaluate(() =>
        fetch('file:///etc/hostname').then(
          () => 'read',
          () => 'refused',
        ),
      );
      expect(read).toBe('refused');
    },
    broken: inMain('way.startsWith("..")', 'false'),
  },
];
