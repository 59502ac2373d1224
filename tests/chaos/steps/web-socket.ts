import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

const ACCEPT = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Takes a WebSocket and hands on each short text that comes in (RFC 6455, frames of up to 64 KB). */
export function takeWebSocket(request: IncomingMessage, socket: Duplex, hear: (text: string) => void): void {
  const key = request.headers['sec-websocket-key'] ?? '';
  const accept = createHash('sha1').update(`${key}${ACCEPT}`).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let waiting = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (let frame = readFrame(waiting); frame !== null; frame = readFrame(waiting)) {
      waiting = waiting.subarray(frame.size);
      if (frame.isText) hear(frame.text);
    }
  });
}

function readFrame(bytes: Buffer): { size: number; isText: boolean; text: string } | null {
  if (bytes.length < 6) return null;
  const short = (bytes[1] ?? 0) & 127;
  const head = short === 126 ? 4 : 2;
  const length = short === 126 ? bytes.readUInt16BE(2) : short;
  const size = head + 4 + length;
  if (bytes.length < size) return null;
  const mask = bytes.subarray(head, head + 4);
  const text = bytes.subarray(head + 4, size).map((byte, at) => byte ^ (mask[at % 4] ?? 0));
  return { size, isText: ((bytes[0] ?? 0) & 15) === 1, text: Buffer.from(text).toString('utf8') };
}
