import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call for vectors, as it came in. */
export interface EmbeddingCall {
  path: string;
  key: string;
  model: string;
  texts: string[];
  /** Gemini's, of the first text. */
  task: string | null;
}

export interface EmbeddingServer {
  url: string;
  calls: EmbeddingCall[];
  /** The status of the next answers; 200 by default. */
  answer(status: number): void;
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: two wire formats, told apart by their paths.
type Body = Record<string, any>;

/** A server on loopback that makes vectors by the wire formats of Gemini and of OpenAI. Words of one meaning are one number. */
export async function startEmbeddings(): Promise<EmbeddingServer> {
  const calls: EmbeddingCall[] = [];
  let status = 200;
  const server = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const body: Body = JSON.parse(Buffer.concat(parts).toString('utf8') || '{}');
    const path = incoming.url ?? '';
    const gemini = path.endsWith(':batchEmbedContents');
    if (!gemini && path !== '/v1/embeddings') {
      response.writeHead(404).end('{}');
      return;
    }
    const texts: string[] = gemini
      ? body.requests.map((one: Body) => one.content.parts[0].text)
      : [body.input].flat();
    calls.push({
      path,
      key: String(incoming.headers['x-goog-api-key'] ?? incoming.headers.authorization ?? ''),
      model: gemini ? body.requests[0].model : body.model,
      texts,
      task: gemini ? body.requests[0].taskType : null,
    });
    const vectors = texts.map(vectorOf);
    const good = gemini
      ? { embeddings: vectors.map((values) => ({ values })) }
      : {
          // Out of order, as the format allows.
          data: vectors.map((embedding, index) => ({ index, embedding })).reverse(),
          usage: { prompt_tokens: texts.length * 7, total_tokens: texts.length * 7 },
        };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(status === 200 ? good : { error: { message: 'not now' } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    answer(next) {
      status = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const MEANINGS = [/nurs|ward|hospital/i, /bread|bak|oven/i, /team|led|lead/i];

const vectorOf = (text: string): number[] => [
  ...MEANINGS.map((meaning) => (meaning.test(text) ? 1 : 0)),
  0.05,
];
