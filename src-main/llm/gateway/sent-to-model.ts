import type { Picture, StreamRequest } from '#agents/ports.ts';
import { agentWork } from '#shared/domain/agent-work.ts';
import type { OutboundRequest } from '#shared/domain/outbound-request.ts';
import type { ChatCall } from '../chat.ts';
import { ADAPTERS } from '../providers/index.ts';
import type { Route } from '../routing/route.ts';
import type { ListRequest } from './list-models.ts';

/** One request that went out to a model, with what came back. */
export interface SentToModel {
  /** ISO 8601. */
  at: string;
  call: ChatCall;
  request: StreamRequest;
  answer: string;
  /** The HTTP status; null where none came. */
  status: number | null;
}

/** It as the user may read it: exactly the text that was sent, after placeholders. Bytes are those of the texts and pictures. */
export function outboundOf({ at, call, request, answer, status }: SentToModel): Omit<OutboundRequest, 'id'> {
  const { route } = call;
  const text = sentText(call);
  const pictures = call.messages.flatMap((message) => message.pictures ?? []);
  return {
    at,
    host: new URL(route.baseUrl ?? ADAPTERS[route.provider].origin).host,
    purpose: request.prompt.key === 'system.test' ? 'model-test' : 'model',
    method: 'POST',
    bytesOut: Buffer.byteLength(text) + pictures.reduce((sum, one) => sum + sizeOfPicture(one), 0),
    bytesIn: Buffer.byteLength(answer),
    status,
    about: `${agentWork(request.agent)}, with ${route.modelId} at ${route.label}`,
    text,
    runId: request.runId ?? null,
    jobId: request.jobId || null,
  };
}

/** One question for a provider's models. */
export interface ListedModels extends ListRequest {
  /** ISO 8601. */
  at: string;
}

/** It as the user may read it. */
export function outboundOfList({ at, route, url, ...got }: ListedModels): Omit<OutboundRequest, 'id'> {
  return {
    at,
    host: new URL(url).host,
    purpose: 'model-test',
    method: 'GET',
    bytesOut: 0,
    ...got,
    about: `Which models your key can use at ${route.label}`,
    text: null,
    runId: null,
    jobId: null,
  };
}

/** Texts that went out to be made into vectors. */
export interface SentTexts {
  /** ISO 8601. */
  at: string;
  route: Route;
  /** As they were sent, after placeholders. */
  texts: readonly string[];
  bytesIn: number;
  /** The HTTP status; null where none came. */
  status: number | null;
}

/** It as the user may read it. */
export function outboundOfTexts({ at, route, texts, ...got }: SentTexts): Omit<OutboundRequest, 'id'> {
  const text = texts.join('\n\n');
  return {
    at,
    host: new URL(route.baseUrl ?? ADAPTERS[route.provider].origin).host,
    purpose: 'model',
    method: 'POST',
    bytesOut: Buffer.byteLength(text),
    ...got,
    about: `${agentWork('files')}, with ${route.modelId} at ${route.label}`,
    text,
    runId: null,
    jobId: null,
  };
}

const sizeOfPicture = ({ base64 }: Picture): number => Math.floor((base64.length * 3) / 4);

const pictureWords = (picture: Picture): string =>
  `[a picture of a page, ${Math.ceil(sizeOfPicture(picture) / 1024)} KB]`;

/** Every message, and the schema where it goes along. */
function sentText({ messages, format }: ChatCall): string {
  const parts = messages.map(({ role, content, pictures = [] }) =>
    [`[${role}]\n${content}`, ...pictures.map(pictureWords)].join('\n'),
  );
  if (format.kind === 'strict') parts.push(`[schema]\n${JSON.stringify(format.schema)}`);
  return parts.join('\n\n');
}
