import { join } from 'node:path';
import { startShell } from './shell/start-shell.ts';

// The window comes first; everything else is loaded beside it.
startShell({
  loadBackend: async (shell) => {
    const { composeShellBackend } = await import('./compose/shell-backend.ts');
    return composeShellBackend(shell, {
      templatesDir: join(shell.paths.app, 'prompts', 'templates'),
      workerEntry: join(shell.paths.app, 'out', 'main', 'worker.js'),
    });
  },
});
