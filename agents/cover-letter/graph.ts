import { AgentError } from '#shared/errors/index.ts';
import type { AgentResult } from '../define-agent.ts';
import type { Ports } from '../ports.ts';
import type { LetterInput, LetterOutput } from './input.ts';
import { finalize } from './nodes/finalize.ts';
import { format } from './nodes/format.ts';
import { generate } from './nodes/generate.ts';
import { humanReview } from './nodes/human-review.ts';
import { plan } from './nodes/plan.ts';
import { research } from './nodes/research.ts';
import type { LetterState } from './state.ts';

const FIRST: LetterState = {
  points: [],
  research: [],
  content: null,
  letter: null,
  letterId: '',
  draft: 0,
  comments: [],
  edited: null,
  verdict: 'none',
};

/**
 * plan -> research -> generate -> format -> human_review -> (revise: generate | approved: finalize | end). With a thread, a
 * graph that was left at a question goes on at that question. `Parked` passes through.
 */
export async function runLetterGraph(input: LetterInput, ports: Ports): Promise<AgentResult<LetterOutput>> {
  const graph = await buildGraph(input, ports);
  const config = {
    ...(input.thread === undefined ? {} : { configurable: { thread_id: input.thread.id } }),
    durability: 'sync' as const,
    // A revision takes three steps, and the user may ask for as many as they like.
    recursionLimit: 1000,
    signal: ports.signal,
  };
  const left = input.thread === undefined ? null : await graph.getState(config);
  const state =
    left !== null && isDone(left)
      ? left.values
      : await graph.invoke(left?.next.length ? null : FIRST, config);
  return resultOf(state as LetterState);
}

async function buildGraph(input: LetterInput, ports: Ports) {
  // LangGraph takes a while to load, so it is loaded by the first letter and not by the start of the program.
  const { Annotation, END, START, StateGraph } = await import('@langchain/langgraph');
  const State = Annotation.Root({
    points: Annotation<LetterState['points']>(),
    research: Annotation<LetterState['research']>(),
    content: Annotation<LetterState['content']>(),
    letter: Annotation<LetterState['letter']>(),
    letterId: Annotation<string>(),
    draft: Annotation<number>(),
    comments: Annotation<string[]>(),
    edited: Annotation<string | null>(),
    verdict: Annotation<LetterState['verdict']>(),
  });
  return new StateGraph(State)
    .addNode('plan', (state) => plan(state, input, ports))
    .addNode('research_company', () => research(input))
    .addNode('generate_content', (state) => generate(state, input, ports))
    .addNode('format_letter', (state) => format(state, input, ports))
    .addNode('human_review', (state) => humanReview(state, input, ports))
    .addNode('finalize', (state) => finalize(state, input))
    .addEdge(START, 'plan')
    .addEdge('plan', 'research_company')
    .addEdge('research_company', 'generate_content')
    .addEdge('generate_content', 'format_letter')
    .addEdge('format_letter', 'human_review')
    .addConditionalEdges('human_review', (state) => state.verdict, {
      approved: 'finalize',
      revise: 'generate_content',
      end: END,
    })
    .addEdge('finalize', END)
    .compile(input.thread === undefined ? {} : { checkpointer: input.thread.checkpointer });
}

function isDone(snapshot: { next: readonly string[]; values: unknown }): boolean {
  return snapshot.next.length === 0 && (snapshot.values as Partial<LetterState> | undefined)?.letter != null;
}

function resultOf({ letter, letterId, verdict }: LetterState): AgentResult<LetterOutput> {
  if (letter === null) throw new AgentError('the letter was not written; start it again');
  return {
    engine: letter.engine,
    value: { letter, letterId, outcome: verdict === 'end' ? 'ended' : 'approved' },
  };
}
