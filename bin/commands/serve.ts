import { JobAIError } from '#shared/errors/index.ts';
import type { CommonOptions } from '../lib/common-options.ts';
import { command, wholeNumber } from '../lib/common-options.ts';
import { printResult } from '../lib/output.ts';
import { withApp } from '../lib/with-app.ts';

interface Options extends CommonOptions {
  port?: number;
  token?: string;
}

/** `jobai serve`: the loopback API without a window, until Ctrl+C. */
export function serveCommand() {
  return command('serve', 'answer the loopback API until Ctrl+C; only programs on this machine reach it')
    .option('--port <n>', 'where (default: as set)', wholeNumber(1024, 65_535))
    .option('--token <name>', 'make a token of this name that may read, write and run, and print it')
    .action((options: Options) => {
      const api = { enabled: true, ...(options.port === undefined ? {} : { port: options.port }) };
      return withApp({ ...options, overrides: { api } }, async ({ backend, client, signal }) => {
        await backend.startApi();
        const { running, address, problem } = await backend.apiState();
        if (!running) throw new JobAIError('EXTERNAL_SERVICE_ERROR', problem);
        const made =
          options.token === undefined
            ? null
            : await client.system.createApiToken({ name: options.token, scopes: ['read', 'write', 'run'] });
        const result = { address, docs: `${address}/docs`, ...(made === null ? {} : { token: made.token }) };
        printResult(result, options.json ?? false, () =>
          [
            `JobAI answers at ${address}. Ctrl+C ends it.`,
            `All calls: ${result.docs}`,
            ...(made === null ? [] : [`Token (shown once): ${made.token}`]),
          ].join('\n'),
        );
        if (!signal.aborted)
          await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      });
    });
}
