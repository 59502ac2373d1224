import { Command } from 'commander';
import { localDay } from '#shared/dates/local-day.ts';
import type { Fact } from '#shared/domain/fact.ts';
import { sentencesOf } from '#shared/domain/sentences.ts';
import { claimProblems } from '#shared/writing/claim-gate.ts';
import { type CommonOptions, command } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';

interface CheckOptions extends CommonOptions {
  fact: string[];
  text: string;
  skill: string[];
  words: 'closed' | 'open';
}

const collect = (value: string, known: string[]): string[] => [...known, value];

/** `jobai claim check --fact F... --text T`: whether a text says no more than its facts, and which parts of it do. */
export function claimCommand(): Command {
  const check = command('check', 'whether a text says no more than the facts that it stands on')
    .requiredOption(
      '--fact <text>',
      'a fact, as a profile would hold it; may be given several times',
      collect,
      [],
    )
    .requiredOption('--text <text>', 'what a resume or letter says')
    .option('--skill <name>', 'a skill that must not be slipped in; may be given several times', collect, [])
    .option('--words <mode>', 'open: as prose is checked; closed: as reworded resume lines are', 'open')
    .action((options: CheckOptions) => checkClaim(options));
  return new Command('claim').description('the check that every sentence goes through').addCommand(check);
}

function checkClaim({ fact, text, skill, words, json }: CheckOptions): void {
  const facts = new Map(
    fact.map((one, position): [string, Fact] => [
      String(position),
      { id: String(position), kind: 'highlight', text: one, source: 'the command line' },
    ]),
  );
  const options = {
    facts,
    skills: skill,
    words: words === 'closed' ? ('closed' as const) : ('open' as const),
    today: localDay(new Date()),
  };
  const sentences = sentencesOf(text).map((sentence) => ({
    text: sentence,
    problems: claimProblems({ text: sentence, factIds: [...facts.keys()] }, options),
  }));
  const covered = sentences.every(({ problems }) => problems.length === 0);
  const verdict = covered ? 'covered' : 'not covered';
  printResult({ verdict, covered, sentences }, json ?? false, () =>
    [
      verdict,
      ...sentences.flatMap((one) => one.problems.map((problem) => `  "${one.text}": ${problem}`)),
    ].join('\n'),
  );
}
