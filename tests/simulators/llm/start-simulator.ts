import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultBrain } from './default-brain.ts';
import { FAULTS, type FaultName } from './faults.ts';
import { createQuotas, type Quota } from './quotas.ts';
import { readRequest } from './read-request.ts';
import type { Brain, ModelReply, ModelRequest } from './types.ts';
import { replyBody, streamReply } from './write-reply.ts';

export interface SimulatorOptions {
  /** 0 takes any free port. */
  port?: number;
  brain?: Brain;
  /** Which fault a request meets; null answers it well. */
  fault?: (request: ModelRequest, count: number) => FaultName | null;
  quota?: Quota;
  /** Makes the quota's minutes and days this many times shorter. */
  scale?: number;
  latencyMs?: () => number;
}

export interface Simulator {
  /** `http://127.0.0.1:PORT`; the base URL of every provider. */
  url: string;
  /** All requests so far. */
  requests: ModelRequest[];
  /** How many requests were refused for a full quota. */
  refusals(): number;
  /** Requests whose sender went away before the answer. */
  aborted(): number;
  set(options: Pick<SimulatorOptions, 'brain' | 'fault'>): void;
  close(): Promise<void>;
}

/** A server on loopback that speaks the wire formats of Groq, OpenAI, OpenRouter and Gemini. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  let { brain = defaultBrain, fault = () => null } = options;
  const { latencyMs = () => 0 } = options;
  const quotas = createQuotas(options.quota ?? {}, options.scale);
  const requests: ModelRequest[] = [];
  let refusals = 0;
  let aborted = 0;

  const answer = async (request: ModelRequest, response: ServerResponse) => {
    const reply = replyOf(request, brain(request), quotas.cachedPrefix(request));
    const counted = reply.promptTokens - reply.cachedTokens + reply.completionTokens;
    const full = quotas.take(request, counted);
    for (const [name, value] of Object.entries(quotas.headers(request))) response.setHeader(name, value);
    if (full !== null) {
      refusals += 1;
      const message = `Rate limit reached for model on ${full.limit}`;
      response.writeHead(429, {
        'content-type': 'application/json',
        'retry-after': String(full.waitMs / 1000),
      });
      response.end(JSON.stringify({ error: { message, code: 'rate_limit_exceeded' } }));
      return;
    }
    quotas.remember(request);
    const name = fault(request, requests.length);
    await new Promise((resolve) => setTimeout(resolve, latencyMs()));
    if (name !== null) await FAULTS[name]({ request, reply, response });
    else if (request.stream) await streamReply(response, request, reply);
    else
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(replyBody(request, reply)));
  };

  const server = createServer((incoming, response) => {
    response.on('close', () => {
      if (!response.writableFinished && incoming.destroyed) aborted += 1;
    });
    if (incoming.method === 'GET' && /\/models(\?|$)/.test(incoming.url ?? '')) {
      response.end(JSON.stringify(listing(incoming.url ?? '')));
      return;
    }
    void readRequest(incoming).then((request) => {
      if (request === null) {
        response.writeHead(404).end('{"error":{"message":"no such path"}}');
        return;
      }
      requests.push(request);
      return answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    refusals: () => refusals,
    aborted: () => aborted,
    set(changes) {
      brain = changes.brain ?? brain;
      fault = changes.fault ?? fault;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The list of models, as Gemini and as all others write it. */
function listing(url: string): object {
  const names = ['small-model', 'large-model'];
  if (url.startsWith('/v1beta/')) return { models: names.map((name) => ({ name: `models/${name}` })) };
  return { object: 'list', data: names.map((id) => ({ id, object: 'model' })) };
}

function replyOf(request: ModelRequest, text: string, cachedTokens: number): ModelReply {
  const promptTokens = Math.ceil(
    request.messages.reduce((sum, message) => sum + message.content.length, 0) / 4,
  );
  const completionTokens = Math.ceil(text.length / 4);
  return {
    text,
    finish: 'stop',
    promptTokens,
    cachedTokens: Math.min(cachedTokens, promptTokens),
    completionTokens,
  };
}
