import { join } from 'node:path';
import { app } from 'electron';
import { startShell } from './shell/start-shell.ts';

// The window comes first; everything else runs in a process of its own.
startShell({ entry: join(app.getAppPath(), 'out', 'main', 'backend.js') });
