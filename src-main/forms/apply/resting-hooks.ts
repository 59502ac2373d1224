import type { ApplyHooks, FormTab } from './apply-request.ts';

/** The hooks that ask the user, during which the program rests: what is pressed in the page meanwhile is a person's. */
export function restingHooks(hooks: ApplyHooks, takeover: FormTab['takeover']): ApplyHooks {
  const resting =
    <Question extends unknown[], Answer>(ask: (...question: Question) => Promise<Answer>) =>
    async (...question: Question): Promise<Answer> => {
      const done = takeover.rest();
      try {
        return await ask(...question);
      } finally {
        done();
      }
    };
  return {
    ...hooks,
    ask: resting(hooks.ask),
    review: resting(hooks.review),
    handOver: resting(hooks.handOver),
  };
}
