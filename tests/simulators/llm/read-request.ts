import type { IncomingMessage } from 'node:http';
import type { ModelRequest } from './types.ts';

// biome-ignore lint/suspicious/noExplicitAny: four wire formats, told apart field by field below.
type Body = Record<string, any>;

/** Understands a completion request of any of the four wire formats; null where it is none. */
export async function readRequest(incoming: IncomingMessage): Promise<ModelRequest | null> {
  const path = (incoming.url ?? '').split('?')[0] ?? '';
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  if (incoming.method !== 'POST') return null;
  const body: Body = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  const gemini = /^\/v1beta\/models\/([^:]+):(generateContent|streamGenerateContent)$/.exec(path);
  if (gemini !== null)
    return readGemini(
      body,
      decodeURIComponent(gemini[1] ?? ''),
      gemini[2] === 'streamGenerateContent',
      incoming,
    );
  if (path === '/openai/v1/chat/completions') return readOpenAi(body, 'groq', incoming);
  if (path === '/api/v1/chat/completions') return readOpenAi(body, 'openrouter', incoming);
  return path === '/v1/chat/completions' ? readOpenAi(body, 'openai', incoming) : null;
}

function readOpenAi(
  body: Body,
  wire: 'groq' | 'openai' | 'openrouter',
  incoming: IncomingMessage,
): ModelRequest {
  const format = body.response_format ?? {};
  return {
    wire,
    apiKey: (incoming.headers.authorization ?? '').replace(/^Bearer /, ''),
    model: body.model,
    messages: body.messages.map(({ role, content }: Body) => ({ role, content: textOf(content) })),
    pictures: body.messages.flatMap(({ content }: Body) => picturesIn(content)),
    schema: format.type === 'json_schema' ? format.json_schema.schema : null,
    json: format.type === 'json_object' || format.type === 'json_schema',
    stream: body.stream === true,
    maxTokens: body.max_completion_tokens ?? body.max_tokens ?? 4096,
  };
}

function readGemini(body: Body, model: string, stream: boolean, incoming: IncomingMessage): ModelRequest {
  const config = body.generationConfig ?? {};
  const turns = [
    ...(body.systemInstruction ? [{ ...body.systemInstruction, role: 'system' }] : []),
    ...body.contents,
  ];
  return {
    wire: 'gemini',
    apiKey: String(incoming.headers['x-goog-api-key'] ?? ''),
    model,
    messages: turns.map(({ role, parts }: Body) => ({ role, content: textOf(parts) })),
    pictures: turns.flatMap(({ parts }: Body) => picturesIn(parts)),
    schema: config.responseSchema ?? null,
    json: config.responseMimeType === 'application/json',
    stream,
    maxTokens: config.maxOutputTokens ?? 4096,
  };
}

/** OpenAI's wire holds a picture as the address of its data, Gemini's as the data itself. */
function picturesIn(content: unknown): ModelRequest['pictures'] {
  return (Array.isArray(content) ? content : []).flatMap((part: Body) => {
    const data = /^data:([^;]+);base64,(.+)$/s.exec(part.type === 'image_url' ? part.image_url.url : '');
    if (data) return [{ mime: data[1] ?? '', base64: data[2] ?? '' }];
    return part.inlineData ? [{ mime: part.inlineData.mimeType, base64: part.inlineData.data }] : [];
  });
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return Array.isArray(content) ? content.map((part: Body) => part.text ?? '').join('') : '';
}
