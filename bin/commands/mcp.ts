import { InvalidArgumentError } from 'commander';
import { callsOf } from '#main/rpc/calls.ts';
import { createRouter } from '#main/rpc/router.ts';
import { ApiScope } from '#shared/domain/api-token.ts';
import { DatabaseError, ValidationError } from '#shared/errors/index.ts';
import type { CommonOptions } from '../lib/common-options.ts';
import { command } from '../lib/common-options.ts';
import { projectVersion } from '../lib/paths.ts';
import { withApp } from '../lib/with-app.ts';

interface Options extends CommonOptions {
  connect?: string;
  may: ApiScope[];
}

/** `jobai mcp`: the tools for a model over standard input and output, until the client goes. */
export function mcpCommand() {
  return command('mcp', 'serve MCP on standard input and output, for programs with a model')
    .option(
      '--connect <address>',
      'hand on to a JobAI that is open, e.g. http://127.0.0.1:8765; its token is in JOBAI_API_TOKEN',
    )
    .option('--may <scopes>', 'what it may do: read, write, run, parted by commas', scopesOf, [
      ...ApiScope.options,
    ])
    .action((options: Options) =>
      options.connect === undefined ? serve(options) : connect(options.connect),
    );
}

async function serve(options: Options): Promise<void> {
  const { protocolOnly, untilGone } = await import('#main/mcp/serve-stdio.ts');
  const { createMcpServer } = await import('#main/mcp/create-mcp-server.ts');
  const transport = protocolOnly();
  await withApp(options, async ({ backend, signal }) => {
    const calls = callsOf(createRouter(), backend.programContext('mcp', options.may));
    const gone = untilGone(transport, signal);
    const server = createMcpServer(calls, projectVersion());
    await server.connect(transport);
    await gone;
    await server.close();
  }).catch((thrown: unknown) => {
    const inUse = thrown instanceof DatabaseError && thrown.details?.['reason'] === 'in-use';
    throw inUse ? isOpen(thrown) : thrown;
  });
}

async function connect(address: string): Promise<void> {
  const token = process.env['JOBAI_API_TOKEN']?.trim() ?? '';
  if (token === '')
    throw new ValidationError('Put a token of Settings > API into the environment variable JOBAI_API_TOKEN.');
  if (!URL.canParse(address))
    throw new ValidationError(`"${address}" is no address. One looks like http://127.0.0.1:8765.`);
  const { protocolOnly, untilGone } = await import('#main/mcp/serve-stdio.ts');
  const { bridgeTo } = await import('#main/mcp/bridge.ts');
  const near = protocolOnly();
  const far = await bridgeTo(near, address, token);
  await untilGone(near, new AbortController().signal);
  await far.close();
}

function isOpen(cause: unknown): DatabaseError {
  return new DatabaseError(
    'JobAI is open with this data. Switch its API on (Settings > API), put a token into JOBAI_API_TOKEN, and use "jobai mcp --connect http://127.0.0.1:8765".',
    { details: { reason: 'in-use' }, cause },
  );
}

function scopesOf(value: string): ApiScope[] {
  return value.split(',').map((word) => {
    const parsed = ApiScope.safeParse(word.trim());
    if (parsed.success) return parsed.data;
    throw new InvalidArgumentError(`"${word}" is none of ${ApiScope.options.join(', ')}`);
  });
}
