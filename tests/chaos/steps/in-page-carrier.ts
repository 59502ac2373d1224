/** Takes text to an address, each way that a page has. */
export type Carry = (how: string, url: string, text: string) => Promise<boolean>;

interface Transports {
  WebTransport: new (url: string) => unknown;
}

/** The script of a service worker that takes text on. */
export const RELAY_WORKER = `onactivate = () => clients.claim();
onmessage = ({ data: [url, text] }) => void fetch(url, { method: 'POST', mode: 'no-cors', body: text }).catch(() => 0);`;

/** Runs in the page. Each way resolves to whether the other end took it, as far as the page can know. */
export function carrierInPage(): Carry {
  const WORKER_MS = 4000;
  const WORKER_TEXT = `const carry = (home) => async ({ data: [url, text] }) => {
    await fetch(url, { method: 'POST', mode: 'no-cors', body: text }).catch(() => undefined);
    home.postMessage('done');
  };
  self.onmessage = carry(self);
  self.onconnect = ({ ports: [port] }) => { port.onmessage = carry(port); };`;
  /** A worker goes with its page, and what it sends with it. */
  const byWorker = (to: Worker | MessagePort, message: string[]): Promise<void> => {
    const done = new Promise<void>((resolve) => {
      to.onmessage = () => resolve();
    });
    to.postMessage(message);
    return Promise.race([done, later(WORKER_MS)]);
  };
  const workerUrl = (): string => URL.createObjectURL(new Blob([WORKER_TEXT], { type: 'text/javascript' }));
  const query = (url: string, text: string): string => `${url}?data=${encodeURIComponent(text)}`;
  const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const element = (name: string, attributes: Record<string, string>): void => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    document.body.append(made);
  };
  const hidden = (method: string, url: string, text: string, target: string): void => {
    const form = document.createElement('form');
    Object.assign(form, { method, action: url, target });
    form.hidden = true;
    const input = document.createElement('input');
    Object.assign(input, { name: 'data', value: text });
    form.append(input);
    document.body.append(form);
    form.submit();
  };

  const ways: Record<string, (url: string, text: string) => Promise<boolean> | unknown> = {
    fetch: async (url, text) => (await fetch(url, { method: 'POST', body: text })).ok,
    xhr: (url, text) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open('POST', url);
        request.onloadend = () => resolve(request.status >= 200 && request.status < 300);
        request.send(text);
      }),
    beacon: (url, text) => navigator.sendBeacon(url, text),
    websocket: (url, text) =>
      new Promise((resolve) => {
        const socket = new WebSocket(url.replace(/^http/, 'ws'));
        socket.onopen = () => {
          socket.send(text);
          resolve(true);
        };
        socket.onerror = () => resolve(false);
      }),
    popup: (url, text) => {
      window.open('about:blank', 'other');
      hidden('post', url, text, 'other');
    },
    'shared-worker': (url, text) => byWorker(new SharedWorker(workerUrl()).port, [url, text]),
    worker: (url, text) => byWorker(new Worker(workerUrl()), [url, text]),
    get: async (url, text) => (await fetch(query(url, text), { mode: 'no-cors' })).ok,
    image: (url, text) => {
      new Image().src = query(url, text);
    },
    frame: (url, text) => element('iframe', { src: query(url, text), width: '1', height: '1' }),
    style: (url, text) =>
      element('div', { style: `width:9px;height:9px;background:url("${query(url, text)}")` }),
    prefetch: (url, text) => element('link', { rel: 'prefetch', href: query(url, text) }),
    events: (url, text) => void new EventSource(query(url, text)),
    webtransport: (url) => void new (globalThis as unknown as Transports).WebTransport(url),
    'service-worker': async (url, text) => {
      const { active } =
        (await navigator.serviceWorker.register('/relay-worker.js')) && (await navigator.serviceWorker.ready);
      active?.postMessage([url, text]);
    },
    rtc: async (url) => {
      const { hostname, port } = new URL(url);
      const line = new RTCPeerConnection({ iceServers: [{ urls: `stun:${hostname}:${port || 443}` }] });
      line.createDataChannel('data');
      await line.setLocalDescription(await line.createOffer());
    },
    post: (url, text) => {
      element('iframe', { name: 'sink', width: '1', height: '1' });
      hidden('post', url, text, 'sink');
    },
  };
  return async (how, url, text) => {
    try {
      const taken = await ways[how]?.(url, text);
      await later(150);
      return taken !== false;
    } catch {
      return false;
    }
  };
}
