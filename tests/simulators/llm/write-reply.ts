import type { ServerResponse } from 'node:http';
import type { ModelReply, ModelRequest } from './types.ts';

/** The whole answer as the provider's JSON. */
export function replyBody(request: ModelRequest, reply: ModelReply): object {
  return request.wire === 'gemini' ? geminiBody(request, reply) : openAiBody(request, reply);
}

/** The answer in pieces, as server-sent events. */
export async function streamReply(
  response: ServerResponse,
  request: ModelRequest,
  reply: ModelReply,
  cutAfter = Infinity,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const pieces = reply.text.match(/[\s\S]{1,12}/g) ?? [''];
  for (const [index, piece] of pieces.entries()) {
    if (index >= cutAfter) {
      response.destroy();
      return;
    }
    const last = index === pieces.length - 1;
    response.write(`data: ${JSON.stringify(streamPiece(request, reply, piece, index, last))}\n\n`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  response.end(request.wire === 'gemini' ? '' : 'data: [DONE]\n\n');
}

function usage({ promptTokens, completionTokens, cachedTokens }: ModelReply): object {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: cachedTokens },
  };
}

function openAiBody(request: ModelRequest, reply: ModelReply): object {
  const message = { role: 'assistant', content: reply.text };
  return {
    id: 'chatcmpl-simulated',
    object: 'chat.completion',
    created: 1_795_500_000,
    model: request.model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: reply.finish }],
    usage: usage(reply),
    ...(request.wire === 'groq' ? { x_groq: { id: 'req_simulated' } } : {}),
  };
}

function geminiBody(_request: ModelRequest, reply: ModelReply): object {
  return {
    candidates: [
      {
        content: { role: 'model', parts: [{ text: reply.text }] },
        finishReason: reply.finish === 'stop' ? 'STOP' : 'MAX_TOKENS',
        index: 0,
      },
    ],
    usageMetadata: {
      promptTokenCount: reply.promptTokens,
      candidatesTokenCount: reply.completionTokens,
      totalTokenCount: reply.promptTokens + reply.completionTokens,
      cachedContentTokenCount: reply.cachedTokens,
    },
  };
}

function streamPiece(
  request: ModelRequest,
  reply: ModelReply,
  piece: string,
  index: number,
  last: boolean,
): object {
  if (request.wire === 'gemini') {
    const whole = geminiBody(request, { ...reply, text: piece }) as {
      candidates: { finishReason?: string }[];
    };
    if (!last) delete whole.candidates[0]?.finishReason;
    return whole;
  }
  return {
    id: 'chatcmpl-simulated',
    object: 'chat.completion.chunk',
    created: 1_795_500_000,
    model: request.model,
    choices: [
      {
        index: 0,
        delta: index === 0 ? { role: 'assistant', content: piece } : { content: piece },
        finish_reason: last ? reply.finish : null,
      },
    ],
    ...(last ? { usage: usage(reply) } : {}),
  };
}
