import { z } from 'zod';
import { fold } from '#shared/domain/fold.ts';
import android from '../../resources/interview/stacks/android.json' with { type: 'json' };
import cloud from '../../resources/interview/stacks/cloud.json' with { type: 'json' };
import cpp from '../../resources/interview/stacks/cpp.json' with { type: 'json' };
import dataEngineering from '../../resources/interview/stacks/data-engineering.json' with { type: 'json' };
import devops from '../../resources/interview/stacks/devops.json' with { type: 'json' };
import dotnet from '../../resources/interview/stacks/dotnet.json' with { type: 'json' };
import go from '../../resources/interview/stacks/go.json' with { type: 'json' };
import ios from '../../resources/interview/stacks/ios.json' with { type: 'json' };
import java from '../../resources/interview/stacks/java.json' with { type: 'json' };
import javascript from '../../resources/interview/stacks/javascript.json' with { type: 'json' };
import kubernetes from '../../resources/interview/stacks/kubernetes.json' with { type: 'json' };
import machineLearning from '../../resources/interview/stacks/machine-learning.json' with { type: 'json' };
import python from '../../resources/interview/stacks/python.json' with { type: 'json' };
import react from '../../resources/interview/stacks/react.json' with { type: 'json' };
import security from '../../resources/interview/stacks/security.json' with { type: 'json' };
import sql from '../../resources/interview/stacks/sql.json' with { type: 'json' };
import testing from '../../resources/interview/stacks/testing.json' with { type: 'json' };
import { BankQuestion } from './bank-question.ts';

/** One file of questions about a technology. */
const BankStack = z.object({
  stack: z.string(),
  label: z.string(),
  /** The fields of work that ask about it, the first the likelier. */
  fields: z.array(z.string()).min(1),
  /** Words that name it wherever they stand, lower case. */
  words: z.array(z.string()),
  /** Words that mean other things, too: they name it as the whole of an entry, or in a role of its fields. */
  alone: z.array(z.string()),
  /** Phrases in which one of them means something else. */
  never: z.array(z.string()),
  questions: z.array(BankQuestion),
});
export type BankStack = z.infer<typeof BankStack>;

export const STACKS = z
  .array(BankStack)
  .parse([
    ...[android, cloud, cpp, dataEngineering, devops, dotnet, go, ios, java, javascript, kubernetes],
    ...[machineLearning, python, react, security, sql, testing],
  ]);

/** The stacks that a role, an entry of a list or a skill names, in the order in which it does. `fields`: those that it is known to be of. */
export function stacksIn(text: string, fields: readonly string[] = []): BankStack[] {
  const all = ` ${plain(text)} `;
  const at = (stack: BankStack) => {
    const said = stack.never.reduce((rest, phrase) => rest.replaceAll(` ${phrase} `, ' '), all);
    const isOfField = stack.fields.some((field) => fields.includes(field));
    const whole = stack.alone.filter((word) => isOfField || said === ` ${word} `);
    const places = [...stack.words, ...whole].map((word) => said.indexOf(` ${word} `));
    return Math.min(...places.map((place) => (place === -1 ? Number.POSITIVE_INFINITY : place)));
  };
  return STACKS.map((stack) => ({ stack, place: at(stack) }))
    .filter(({ place }) => Number.isFinite(place))
    .sort((a, b) => a.place - b.place)
    .map(({ stack }) => stack);
}

/** Words with a blank between them; the signs of C++, C# and .NET stay. */
const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .trim();
