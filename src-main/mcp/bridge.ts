import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';

/**
 * Hands messages on between a client at `near` and a JobAI that is open and has its API on: one process has a data folder at a
 * time. A request that could not be handed on is answered with the reason.
 */
export async function bridgeTo(near: Transport, address: string, token: string): Promise<Transport> {
  const far = new StreamableHTTPClientTransport(new URL('/mcp', address), {
    requestInit: { headers: { authorization: `Bearer ${token}` } },
  });
  near.onmessage = (message) => {
    far.send(message).catch((thrown: unknown) => void near.send(failureOf(message, thrown)));
  };
  far.onmessage = (message) => void near.send(message);
  near.onclose = () => void far.close();
  await far.start();
  await near.start();
  return far;
}

function failureOf(message: JSONRPCMessage, thrown: unknown): JSONRPCMessage {
  const reason = thrown instanceof Error ? thrown.message : 'no answer';
  const text = `JobAI did not answer (${reason}). Is it open, its API on, and the token in JOBAI_API_TOKEN right?`;
  const id = 'id' in message ? message.id : undefined;
  return id === undefined
    ? { jsonrpc: '2.0', method: 'notifications/message', params: { level: 'error', data: text } }
    : { jsonrpc: '2.0', id: id as string, error: { code: -32_000, message: text } };
}
