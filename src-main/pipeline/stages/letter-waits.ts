import type { HumanPort } from '#agents/ports.ts';
import type { HumanQuestionBody } from '#shared/domain/human.ts';

/** Says that a letter waits as it is asked about, so also after a restart, where it is asked about anew and not written. */
export function sayingThatItWaits(human: HumanPort, say: (message: string) => void): HumanPort {
  return {
    ask(question) {
      const body: HumanQuestionBody = question.body;
      if (body.kind === 'letter-review') say(`the letter waits for you: draft ${body.draft}`);
      return human.ask(question);
    },
  };
}
