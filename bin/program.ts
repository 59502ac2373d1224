import { Command } from 'commander';
import { answersCommand } from './commands/answers.ts';
import { applicationsCommand } from './commands/applications.ts';
import { claimCommand } from './commands/claim.ts';
import { configCommand } from './commands/config.ts';
import { doctorCommand } from './commands/doctor.ts';
import { letterCommand, resumeCommand } from './commands/documents.ts';
import { exportCommand } from './commands/export.ts';
import { forgetCommand } from './commands/forget.ts';
import { formCommand } from './commands/form.ts';
import { importCommand } from './commands/import.ts';
import { jobCommand } from './commands/job.ts';
import { backupCommand, usageCommand } from './commands/machine.ts';
import { mcpCommand } from './commands/mcp.ts';
import { profileCommand } from './commands/profile.ts';
import { ragCommand } from './commands/rag.ts';
import { restoreCommand } from './commands/restore.ts';
import { runCommand } from './commands/run.ts';
import { scoutCommand } from './commands/scout.ts';
import { searchCommand } from './commands/search.ts';
import { searchesCommand } from './commands/searches.ts';
import { serveCommand } from './commands/serve.ts';
import { syncCommand } from './commands/sync.ts';

/** The whole command line. Throws `CommanderError` on bad usage instead of ending the process. */
export function buildProgram(): Command {
  const program = new Command('jobai')
    .description(
      'The job search without a window. Every command takes --json, --data-dir DIR, --offline and --quiet.',
    )
    .showHelpAfterError(false);
  const commands = [
    doctorCommand(),
    configCommand(),
    claimCommand(),
    profileCommand(),
    answersCommand(),
    exportCommand(),
    importCommand(),
    jobCommand(),
    applicationsCommand(),
    scoutCommand(),
    searchCommand(),
    searchesCommand(),
    formCommand(),
    resumeCommand(),
    letterCommand(),
    runCommand(),
    ragCommand(),
    usageCommand(),
    backupCommand(),
    restoreCommand(),
    forgetCommand(),
    serveCommand(),
    mcpCommand(),
    syncCommand(),
  ];
  for (const command of commands) program.addCommand(command);
  overrideExits(program);
  return program;
}

function overrideExits(command: Command): void {
  command.exitOverride().configureOutput({ outputError: () => undefined });
  for (const child of command.commands) overrideExits(child);
}
