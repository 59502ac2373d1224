import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Calls } from '#main/rpc/calls.ts';
import { createMcpServer } from './create-mcp-server.ts';

/**
 * MCP over HTTP, a request at a time: nothing is kept between two, so there is no session that somebody else could take up,
 * and none to close when a token is taken back.
 */
export async function answerMcp(request: Request, calls: Calls, version: string): Promise<Response> {
  if (request.method !== 'POST') return new Response(null, { status: 405, headers: { Allow: 'POST' } });
  const server = createMcpServer(calls, version);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request);
  } finally {
    await server.close();
  }
}
