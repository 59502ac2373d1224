import { questionWords } from '#main/rag/question-words.ts';
import { DEPTH, fuseRanks } from '#main/rag/search-passages.ts';
import { vectorIndex } from '#main/rag/vector-index.ts';
import type { Row } from '#tests/measures/measure.ts';
import { filesWorld, PROFILE } from './rag/files-world.ts';
import questions from './rag/questions.json' with { type: 'json' };
import { MORE_PEOPLE, PEOPLE } from './resumes/person.ts';

const GOAL = 0.85;
const PASSAGES = 200;

/** Whether a question in other words finds the right one of 200 passages first or second, beside what words alone find. */
export async function measureRag(): Promise<Row[]> {
  const { pairs } = questions;
  const others = [...PEOPLE, ...MORE_PEOPLE]
    .flatMap(({ work, projects }) => [...work, ...projects].flatMap(({ items }) => items))
    .slice(0, PASSAGES - pairs.length);
  const texts = [...pairs.map(({ passage }) => passage), ...others];
  const world = filesWorld(texts);
  try {
    const { chunks, embedder } = world;
    const index = vectorIndex(chunks.vectors(PROFILE, embedder.id));
    const textOf = (id: number) => chunks.get(id)?.text;
    const byWords = (question: string) => chunks.withWords(PROFILE, questionWords(question), DEPTH);
    const share = (find: (question: string) => number[]) =>
      pairs.filter(({ passage, question }) => find(question).slice(0, 2).map(textOf).includes(passage))
        .length / pairs.length;
    const hybrid = share((question) =>
      fuseRanks({
        question: embedder.embed(question),
        vectors: index,
        byWords: byWords(question),
        least: 0.35,
        k: 2,
      }).map(({ id }) => id),
    );
    const meaning = share((question) => index.nearest(embedder.embed(question), 2, -1).map(({ id }) => id));
    const words = share((question) => byWords(question).map(({ id }) => id));
    return [
      {
        name: 'right passage first or second, built-in embedder',
        figure: hybrid,
        unit: `share of ${pairs.length} questions in other words, ${texts.length} passages`,
        against: null,
        goal: `at least ${GOAL}`,
        holds: texts.length === PASSAGES && hybrid >= GOAL,
        note: `words alone (BM25) find ${words}, meaning alone ${meaning}`,
      },
    ];
  } finally {
    world.close();
  }
}
