import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** How the network fails. */
export const CONDITIONS = [
  'refused',
  'no such name',
  'captive portal',
  'lying names',
  'proxy wants a password',
  'no TLS',
  'one byte a moment',
  'slow but whole',
  'dropped in the middle',
  'silent',
  'no HTTP',
  'reset',
] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface BadNet {
  /** Where a host that was asked for stands, under this condition. */
  url: string;
  close(): Promise<void>;
}

const BODY = JSON.stringify({ jobs: [] });
const head = (status: string, more = '') =>
  `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nConnection: close\r\n${more}\r\n`;

/** A host on loopback behind a network that fails in one way. */
export async function openBadNet(condition: Condition): Promise<BadNet> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    // Whatever is asked is read first; who asks for robots is told that there are none.
    socket.once('data', (asked) => answer(socket, condition, asked.toString('latin1')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  if (condition === 'refused') await close();
  const host = condition === 'no such name' ? 'nowhere.invalid' : '127.0.0.1';
  return { url: `${condition === 'no TLS' ? 'https' : 'http'}://${host}:${port}`, close };
}

function answer(socket: Socket, condition: Condition, asked: string): void {
  if (/^\w+ \/robots\.txt/.test(asked) && condition !== 'silent') {
    socket.end(head('404 Not Found', 'Content-Length: 0\r\n'));
    return;
  }
  switch (condition) {
    case 'captive portal':
      if (asked.includes('/login'))
        socket.end(`${head('200 OK').replace('application/json', 'text/html')}<h1>Welcome to our Wi-Fi</h1>`);
      else socket.end(head('302 Found', 'Location: /login\r\nContent-Length: 0\r\n'));
      return;
    case 'proxy wants a password':
      socket.end(head('407 Proxy Authentication Required', 'Content-Length: 0\r\n'));
      return;
    case 'one byte a moment':
      trickle(socket, `${head('200 OK', 'Content-Length: 100000\r\n')}${' '.repeat(100_000)}`, 1, 40);
      return;
    case 'slow but whole':
      trickle(socket, `${head('200 OK', `Content-Length: ${BODY.length}\r\n`)}${BODY}`, 40, 20);
      return;
    case 'dropped in the middle':
      socket.write(`${head('200 OK', 'Content-Length: 1000\r\n')}${BODY}`);
      setTimeout(() => socket.destroy(), 20);
      return;
    case 'no HTTP':
      socket.end('220 mail.example ESMTP ready\r\n');
      return;
    case 'reset':
      socket.resetAndDestroy();
      return;
    default:
      // Silent, and what never gets so far.
      return;
  }
}

function trickle(socket: Socket, text: string, bytes: number, everyMs: number): void {
  let at = 0;
  const timer = setInterval(() => {
    socket.write(text.slice(at, at + bytes));
    at += bytes;
    if (at < text.length && !socket.destroyed) return;
    clearInterval(timer);
    socket.end();
  }, everyMs);
  socket.on('close', () => clearInterval(timer));
}
