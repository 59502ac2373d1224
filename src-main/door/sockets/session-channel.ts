import { HumanAnswerBody } from '#shared/domain/human.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { connectedEvent } from '../events/connected.ts';
import { takeReplay } from '../events/take-replay.ts';
import { PipelineStartRequest, wordAnswer } from '../seed/pipeline.ts';
import type { Channel, ChannelKind } from './channel.ts';

/**
 * `/ws/{session_id}`: the events of a run. The id is a run's, or any name of the program's own: then its events come once a
 * run was started under it, here by `start_pipeline` or by `POST /pipeline/start`; until then those of all runs.
 */
export const sessionChannel: ChannelKind = {
  async open(channel) {
    const { calls, id, sessions } = channel;
    let following = new AbortController();
    const follow = async () => {
      following.abort();
      following = new AbortController();
      await tellEvents(channel, runOf(channel), AbortSignal.any([following.signal, channel.signal]));
    };
    await follow();
    return {
      async hear(message) {
        if (message['type'] === 'start_pipeline') {
          const { type: _, ...asked } = message;
          const parsed = PipelineStartRequest.safeParse(asked);
          if (!parsed.success)
            throw new ValidationError(parsed.error.issues[0]?.message ?? 'It can not be started.');
          const { query, location, sources, min_match_score, max_jobs, draft_mode } = parsed.data;
          const mode = draft_mode ? ('draft' as const) : ('auto' as const);
          const { runId } = await calls.pipeline.start({
            ...{ query, location, sources, mode, minScore: min_match_score, limit: max_jobs },
          });
          sessions.bind(id, runId);
          await follow();
          return;
        }
        if (message['type'] === 'stop_pipeline') {
          await calls.pipeline.stop({ runId: sessions.runOf(id) });
          return;
        }
        if (message['type'] !== 'hitl:response' && message['type'] !== 'hitl_response')
          throw new ValidationError(
            'The types of messages are: ping, pong, start_pipeline, stop_pipeline, hitl:response.',
          );
        await respond(channel, message);
      },
    };
  },
};

/** The run whose events are told; of all where the session has none yet. */
function runOf({ sessions, id }: Channel): string | undefined {
  const runId = sessions.runOf(id);
  return runId === id && !/^run-[\da-f-]{36}$/.test(id) ? undefined : runId;
}

async function tellEvents(channel: Channel, runId: string | undefined, signal: AbortSignal): Promise<void> {
  const { calls, clock, send } = channel;
  const stream = await calls.pipeline.events(runId === undefined ? {} : { runId }, { signal });
  const { past, live } = await takeReplay(stream);
  send(connectedEvent(channel.id, past.length, clock.now()));
  for (const event of past) send(event);
  const goOn = async () => {
    for await (const event of live) send(event);
  };
  goOn().catch(() => undefined);
}

async function respond({ calls }: Channel, message: Record<string, unknown>): Promise<void> {
  const data = (message['data'] ?? message) as Record<string, unknown>;
  const requestId = String(data['hitl_id'] ?? '');
  const asked = (await calls.pipeline.questions({})).find((question) => question.id === requestId);
  if (asked === undefined)
    throw new NotFoundError('This question was answered, or there is none of this id.');
  const given = data['response'];
  if (typeof given === 'string') {
    await calls.pipeline.answer({ requestId, answer: wordAnswer(asked.body.kind, given) });
    return;
  }
  const parsed = HumanAnswerBody.safeParse(given);
  if (!parsed.success) throw new ValidationError('The response is no answer to this question.');
  await calls.pipeline.answer({ requestId, answer: parsed.data });
}
