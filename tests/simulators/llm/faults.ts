import type { ServerResponse } from 'node:http';
import type { ModelReply, ModelRequest } from './types.ts';
import { replyBody, streamReply } from './write-reply.ts';

export interface Faulty {
  request: ModelRequest;
  reply: ModelReply;
  response: ServerResponse;
}
type Fault = (faulty: Faulty) => void | Promise<void>;

/** Everything that goes wrong with real providers, by name. */
export const FAULTS = {
  '429': ({ response }) => refuse(response, 429, 'Rate limit reached for model'),
  '429-retry-after': ({ response }) =>
    refuse(response, 429, 'Rate limit reached for model', { 'retry-after': '0.2' }),
  'quota-day': ({ response }) =>
    refuse(response, 429, 'Rate limit reached on tokens per day (TPD)', { 'retry-after': '3600' }),
  '500': ({ response }) => refuse(response, 500, 'Internal server error'),
  '502': ({ response }) => {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>');
  },
  slow: async (faulty) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await say(faulty);
  },
  hang: () => undefined,
  reset: ({ response }) => {
    response.socket?.destroy();
  },
  truncated: (faulty) =>
    say(faulty, {
      text: faulty.reply.text.slice(0, -Math.ceil(faulty.reply.text.length / 3)),
      finish: 'length',
    }),
  'truncated-silently': (faulty) => say(faulty, { text: faulty.reply.text.slice(0, -2) }),
  fenced: (faulty) => say(faulty, { text: `\`\`\`json\n${faulty.reply.text}\n\`\`\`` }),
  prose: (faulty) =>
    say(faulty, {
      text: `Sure! Here is {the} answer:\n\n${faulty.reply.text}\n\nLet me know [if] it helps.`,
    }),
  'wrong-types': (faulty) =>
    say(faulty, { text: faulty.reply.text.replace(/:\s*(\d+)/g, ':"$1"').replace(/:\s*true/g, ':"true"') }),
  'missing-fields': (faulty) =>
    say(faulty, {
      text: changed(faulty.reply.text, (object) => Object.fromEntries(Object.entries(object).slice(1))),
    }),
  'extra-fields': (faulty) =>
    say(faulty, { text: changed(faulty.reply.text, (object) => ({ thoughts: 'hm', ...object })) }),
  'single-quotes': (faulty) =>
    say(faulty, { text: faulty.reply.text.replaceAll('"', "'").replace(/}$/, ',}') }),
  'duplicate-keys': (faulty) =>
    say(faulty, { text: faulty.reply.text.replace(/^\{/, '{"extra":1,"extra":2,') }),
  'unknown-tool': (faulty) => sayTool(faulty),
  empty: (faulty) => say(faulty, { text: '' }),
  'wrong-content-type': ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).end('upstream says hello');
  },
  '400-valid-schema': (faulty) =>
    faulty.request.schema === null
      ? say(faulty)
      : refuse(faulty.response, 400, "Invalid schema for response_format 'answer'"),
  decommissioned: ({ request, response }) =>
    refuse(
      response,
      400,
      `The model \`${request.model}\` has been decommissioned and is no longer supported`,
    ),
  unauthorised: ({ request, response }) =>
    refuse(response, 401, `Incorrect API key provided: ${request.apiKey}`),
  'stream-cut': async ({ request, reply, response }) => {
    if (request.stream) await streamReply(response, request, reply, 2);
    else response.destroy();
  },
  huge: (faulty) => say(faulty, { text: `${'x'.repeat(2_000_000)}` }),
} satisfies Record<string, Fault>;
export type FaultName = keyof typeof FAULTS;

function say({ request, reply, response }: Faulty, over: Partial<ModelReply> = {}): void | Promise<void> {
  const changedReply = { ...reply, ...over };
  if (request.stream) return streamReply(response, request, changedReply);
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify(replyBody(request, changedReply)));
}

function sayTool(faulty: Faulty): void {
  const body = replyBody(faulty.request, { ...faulty.reply, text: '' }) as {
    choices?: { message: object }[];
  };
  const call = { id: 'call_1', type: 'function', function: { name: 'no_such_tool', arguments: '{}' } };
  if (body.choices?.[0]) body.choices[0].message = { role: 'assistant', content: '', tool_calls: [call] };
  faulty.response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify({ error: { message, code: status, status, type: 'simulated' } }));
}

function changed(text: string, change: (object: Record<string, unknown>) => object): string {
  try {
    return JSON.stringify(change(JSON.parse(text)));
  } catch {
    return text;
  }
}
