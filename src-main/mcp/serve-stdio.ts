import { Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';

/** Keeps standard output for the protocol: whatever else is printed goes to standard error. */
export function protocolOnly(): StdioServerTransport {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
  const out = new Writable({
    write(chunk: Buffer, _encoding, done) {
      write(chunk, () => done());
    },
  });
  return new StdioServerTransport(process.stdin, out);
}

/** Resolves when the other side has gone: it closed our input, or the transport ended. */
export function untilGone(transport: Transport, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => resolve();
    const before = transport.onclose;
    transport.onclose = () => {
      before?.();
      end();
    };
    process.stdin.once('end', end);
    process.stdin.once('close', end);
    signal.addEventListener('abort', end, { once: true });
  });
}
