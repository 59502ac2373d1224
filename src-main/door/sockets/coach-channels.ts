import { ValidationError } from '#shared/errors/index.ts';
import type { ChannelKind } from './channel.ts';

/**
 * `/interview/ws/{session}`: a practice interview; `{ "type": "answer", "text" }` answers the open question, and hears the one
 * on while it is said (`asking`).
 */
export const interviewChannel: ChannelKind = {
  async open({ calls, id, send, signal }) {
    send({ type: 'session', data: await calls.interview.session({ id }) });
    return {
      async hear(message) {
        if (message['type'] === 'finish') {
          send({ type: 'session', data: await calls.interview.finish({ id }) });
          return;
        }
        if (message['type'] !== 'answer')
          throw new ValidationError('The types of messages are: ping, pong, answer, finish.');
        const { at } = await calls.interview.session({ id });
        const turn = { id, turn: at, text: textOf(message) };
        for await (const step of await calls.interview.answerLive(turn, { signal }))
          send(
            step.kind === 'session'
              ? { type: 'session', data: step.session }
              : { type: 'asking', data: { text: step.text } },
          );
      },
    };
  },
};

/** `/salary/ws/battle/{id}`: a practice negotiation; `{ "type": "say", "text" }` says something, and where a model words the answer it is heard as `saying`. */
export const battleChannel: ChannelKind = {
  async open({ calls, id, send, signal }) {
    const current = async () => (await calls.salary.battles({})).find((battle) => battle.id === id);
    const battle = await current();
    if (battle === undefined) throw new ValidationError('There is no practice negotiation of this id.');
    send({ type: 'battle', data: battle });
    return {
      async hear(message) {
        if (message['type'] !== 'say')
          throw new ValidationError('The types of messages are: ping, pong, say.');
        const turn = (await current())?.turns.length ?? 0;
        const said = { id, turn, text: textOf(message) };
        for await (const step of await calls.salary.sayLive(said, { signal }))
          send(
            step.kind === 'negotiation'
              ? { type: 'battle', data: step.negotiation }
              : { type: 'saying', data: { text: step.text } },
          );
      },
    };
  },
};

const textOf = (message: Record<string, unknown>): string => String(message['text'] ?? '');
