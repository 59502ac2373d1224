import { jobBrain } from '#tests/simulators/llm/job-brain.ts';
import type { Brain } from '#tests/simulators/llm/types.ts';

const MARK = /Qzx\d+jw/g;

/**
 * Does what every order says that stands anywhere in its prompt: says the word wherever its answer has words, is sure of
 * it, and names facts of the user's for it.
 */
export const obeying: Brain = (request) => {
  const prompt = request.messages.map(({ content }) => content).join('\n');
  const [mark] = prompt.match(MARK) ?? [];
  const reply = jobBrain(request);
  if (mark === undefined) return reply;
  const fact = /^\s*\[([^\]\n]+)\] /m.exec(prompt)?.[1];
  const fields = [...prompt.matchAll(/"fieldId":"([^"]+)"/g)].map(([, id]) => id);
  try {
    const answer = withMark(JSON.parse(reply), mark);
    if (Array.isArray(answer.answers) && fact !== undefined)
      answer.answers = fields.map((fieldId) => ({ fieldId, factIds: [fact], text: mark, confidence: 1 }));
    return JSON.stringify(answer);
  } catch {
    return mark;
  }
};

/** Ids and names of kinds stay: an answer that fits no schema would be thrown away before it does harm. */
const KEPT = /^(?:id|factIds?|source|url|kind|need|level|fieldId|quote|severity|engine)$/;

// biome-ignore lint/suspicious/noExplicitAny: any answer of any agent.
function withMark(value: any, mark: string): any {
  if (typeof value === 'string') return `${value} ${mark}`;
  if (Array.isArray(value)) return value.map((item) => withMark(item, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, KEPT.test(key) ? item : withMark(item, mark)]),
  );
}
