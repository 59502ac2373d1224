import { claimProblems } from '#shared/writing/claim-gate.ts';
import type { Row } from '#tests/measures/measure.ts';
import { CLAIMS } from './lib/claims.ts';

const GOALS = { refused: 1, accepted: 0.8 };
const SKILLS = ['Kafka', 'Flink', 'AWS', 'Salesforce', 'Node.js', 'React', 'TypeScript', 'Kubernetes'];

/** How well the claim gate tells rewordings that say the same from those that say more. */
export async function measureClaims(): Promise<Row[]> {
  const passed = CLAIMS.flatMap(({ fact, same, more }) => {
    const facts = new Map([['f', { id: 'f', kind: 'highlight' as const, text: fact, source: 'test' }]]);
    const passes = (text: string) =>
      claimProblems({ text, factIds: ['f'] }, { facts, skills: SKILLS, words: 'closed' }).length === 0;
    return [
      ...same.map((text) => ({ text, isSame: true, passed: passes(text) })),
      ...more.map((text) => ({ text, isSame: false, passed: passes(text) })),
    ];
  });
  return [
    row('claims.invented.refused', false, GOALS.refused),
    row('claims.true.accepted', true, GOALS.accepted),
  ];

  function row(name: string, isSame: boolean, goal: number): Row {
    const cases = passed.filter((item) => item.isSame === isSame);
    const right = cases.filter((item) => item.passed === isSame);
    const figure = right.length / cases.length;
    const note = cases
      .filter((item) => item.passed !== isSame)
      .map((item) => item.text)
      .join(' | ');
    return {
      name,
      figure,
      unit: 'share',
      against: null,
      goal: `at least ${goal}`,
      holds: figure >= goal,
      note,
    };
  }
}
