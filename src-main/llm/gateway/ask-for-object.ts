import type { GenerateRequest, PromptMessage } from '#agents/ports.ts';
import type { ChatCall } from '../chat.ts';
import { AttemptFailure } from '../failure.ts';
import type { Placeholders } from '../privacy/placeholders.ts';
import type { Route } from '../routing/route.ts';
import type { JsonSchema } from '../structured/json-schema.ts';
import { type ObjectReading, readObject } from '../structured/read-object.ts';
import { type Attempted, type AttemptTools, attempt } from './attempt.ts';
import { waitForRoom } from './wait-for-room.ts';

const MAX_TOKENS = 4_096;

export interface Asked<T> {
  value: T;
  attempts: Attempted[];
}

/**
 * Asks one route for an object of the request's schema: strictly where it can, once more with the problem named where
 * the answer does not fit. Throws `AttemptFailure`; what comes back is valid.
 */
export async function askForObject<T>(
  route: Route,
  request: GenerateRequest<T>,
  placeholders: Placeholders,
  tools: AttemptTools,
): Promise<Asked<T>> {
  const schema = tools.schemaOf(request.schema);
  const strict = route.model.structured === 'strict' ? schema.strict : null;
  const hidden = request.messages.map((message) => ({
    ...message,
    content: placeholders.hide(message.content),
  }));
  const attempts: Attempted[] = [];

  let again = false;

  // `more` follows the messages where an answer did not fit.
  const ask = async (
    format: ChatCall['format'],
    messages: readonly PromptMessage[],
    more: readonly PromptMessage[] = [],
  ) => {
    const asked = { ...request, messages: [...request.messages, ...more] };
    // The room for the first call was kept as the route was chosen.
    if (again) await waitForRoom(route, asked, tools);
    again = true;
    const { temperature } = request;
    const call = { route, messages: [...messages, ...more], temperature, maxTokens: MAX_TOKENS, format };
    let reading: ObjectReading<T> = { ok: false, problem: '' };
    const answer = await attempt(call, asked, tools, ({ text, cutOff }) => {
      reading = readObject(text, request.schema, cutOff, placeholders.restore);
      return reading.ok;
    });
    attempts.push(answer);
    return { text: answer.text, reading: reading as ObjectReading<T> };
  };
  const inTurn = async (
    format: ChatCall['format'],
    messages: readonly PromptMessage[],
  ): Promise<Asked<T>> => {
    const first = await ask(format, messages);
    if (first.reading.ok) return { value: first.reading.value, attempts };
    const problem = `${first.reading.problem}\nWrite the whole answer again, as one JSON object and nothing else.`;
    const second = await ask(format, messages, [
      { role: 'assistant', content: first.text.slice(0, MAX_TOKENS) || '(nothing)' },
      { role: 'user', content: placeholders.hide(problem) },
    ]);
    if (second.reading.ok) return { value: second.reading.value, attempts };
    throw new AttemptFailure('invalid-answer');
  };

  const told = withSchema(hidden, schema.json);
  if (strict === null) return inTurn({ kind: route.model.structured === 'none' ? 'text' : 'json' }, told);
  try {
    return await inTurn({ kind: 'strict', schema: strict }, hidden);
  } catch (thrown) {
    // Some valid schemas, and some valid answers, are refused by strict decoders.
    if (!(thrown instanceof AttemptFailure) || thrown.kind !== 'refused') throw thrown;
    return inTurn({ kind: 'json' }, told);
  }
}

/** Says the schema in the first message, which is the same for all calls of a prompt, so that providers can cache it. */
function withSchema(messages: readonly PromptMessage[], schema: JsonSchema): PromptMessage[] {
  const text = `Answer with one JSON object that fits this JSON schema, and nothing else:\n${JSON.stringify(schema)}`;
  const [first, ...rest] = messages;
  if (first?.role !== 'system') return [{ role: 'system', content: text }, ...messages];
  return [{ role: 'system', content: `${first.content}\n\n${text}` }, ...rest];
}
