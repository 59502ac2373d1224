import { existsSync, readFileSync } from 'node:fs';

/** A sentence of a real posting with the places that people marked as skills or knowledge. */
export interface AnnotatedSentence {
  text: string;
  gold: { kind: 'skill' | 'knowledge'; start: number; end: number }[];
}

/** The development split of the annotated postings; null where it is not at hand. */
export function readAnnotated(): AnnotatedSentence[] | null {
  const file = new URL('../../../../shared/data/skills/skillspan_dev.json', import.meta.url);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { tokens, tags_skill, tags_knowledge } = JSON.parse(line) as Record<string, string[]>;
    const words = tokens ?? [];
    const starts = words.map((_, index) =>
      words.slice(0, index).reduce((sum, word) => sum + word.length + 1, 0),
    );
    const spans = (kind: 'skill' | 'knowledge', tags: readonly string[]) =>
      tags.flatMap((tag, first) => {
        if (tag !== 'B') return [];
        let last = first;
        while (tags[last + 1] === 'I') last += 1;
        return [{ kind, start: starts[first] ?? 0, end: (starts[last] ?? 0) + (words[last]?.length ?? 0) }];
      });
    return {
      text: words.join(' '),
      gold: [...spans('skill', tags_skill ?? []), ...spans('knowledge', tags_knowledge ?? [])],
    };
  });
}
