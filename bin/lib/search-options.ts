import { type Command, Option } from 'commander';
import type { Freshness, SourceChoice } from '#shared/domain/job.ts';
import type { CommonOptions } from './common-options.ts';
import { collectSource } from './source-choice.ts';

/** What is looked for, and where. */
export interface SearchOptions extends CommonOptions {
  query: string;
  location: string;
  source: SourceChoice[];
  fresh?: Freshness;
}

/** Adds these options to a command. */
export function searchOptions(command: Command): Command {
  return command
    .requiredOption('--query <words>', 'the role')
    .option('--location <place>', 'where', '')
    .option(
      '--source <name[:company]>',
      'where to look; may be repeated (default: the practice board)',
      collectSource,
      [],
    )
    .addOption(new Option('--fresh <age>', 'how new').choices(['day', 'week', 'month']));
}
