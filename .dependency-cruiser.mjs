// DESIGN.md section 2, "May import", as rules. A folder may import itself and what its line names, nothing else in
// the repository and none of the listed packages. `$1` stands for what the first group of `from` matched, so that a
// new feature, agent or folder is covered by itself.

const source = '^(agents|bin|prompts|src-main|src-preload|src-renderer|src-shared)/';
const pkg = (names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;
const anyPackage = '(^|/)node_modules/';
const tests = '^tests/';
/** `from` may import, inside the repository, only `to`. */
const inside = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: source, pathNot: to },
});

/** `from` may import only these npm packages. */
const packages = (name, from, names, comment) => ({
  name: `${name}-packages`,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: anyPackage, pathNot: names.length > 0 ? pkg(names) : '^$' },
});

/** Only `owner` may import these npm packages. */
const owned = (names, owner, comment) => ({
  name: `only-owner-imports-${names[0].replace(/\W+/g, '-').replace(/^-|-$/g, '')}`,
  comment,
  severity: 'error',
  from: { path: source, pathNot: owner },
  to: { path: pkg(names) },
});

/** Node's own modules and packages out of reach: for what runs anywhere. */
const noNode = (name, from) => ({
  name: `${name}-no-node`,
  comment: 'Runs in the renderer too, so Node modules are out of reach.',
  severity: 'error',
  from: { path: from },
  to: { dependencyTypes: ['core'] },
});

const shared = '^src-shared/';
const ports = '^agents/(ports|define-agent|ask-model)\\.ts$';
const main = '^src-main/';
const logging = '^src-main/logging/';
const shell = ['electron', 'electron-store', 'electron-updater', 'birpc', 'yaml', 'zod'];
const composition = '^src-main/(index|backend|compose)(/|\\.|-)';

/** src-main's folders that know nothing of the app but the ports and the shared types. */
const leaves = [
  'llm',
  'browser',
  'forms',
  'sources',
  'documents',
  'secrets',
  'settings',
  'logging',
  'http',
  'search',
  'sync',
  'postings',
  'board',
  'telemetry',
];

const walls = [
  inside(
    'domain',
    '^src-shared/domain/',
    '^src-shared/domain/',
    'Plain types and pure functions know nothing else.',
  ),
  packages('domain', '^src-shared/domain/', ['zod']),
  inside(
    'contract',
    '^src-shared/contract/',
    '^src-shared/(contract|domain|errors)/',
    'The contract is made of domain types and errors.',
  ),
  packages('contract', '^src-shared/contract/', ['zod', '@orpc/contract']),
  inside('errors', '^src-shared/errors/', '^src-shared/errors/', 'The error tree stands alone.'),
  packages('errors', '^src-shared/errors/', []),
  inside('shared', shared, shared, 'src-shared knows no other part.'),
  noNode('shared', shared),

  inside(
    'agent',
    '^agents/([^/]+)/',
    `^agents/$1/|${ports}|^prompts/|${shared}`,
    'An agent sees the world through ports, and never another agent.',
  ),
  inside('agents-ground', ports, `${ports}|^prompts/|${shared}`, 'Ports know no agent.'),
  packages('agents', '^agents/', ['zod', '@langchain/core', '@langchain/langgraph']),
  inside('prompts', '^prompts/', `^prompts/|${shared}`, 'Prompts know no agent.'),
  packages('prompts', '^prompts/', ['zod', 'yaml']),

  inside(
    'preload',
    '^src-preload/',
    `^src-preload/|^src-shared/`,
    'The preload hands over one port, nothing else.',
  ),
  packages('preload', '^src-preload/', ['electron', '@orpc/contract', 'zod']),
  inside(
    'renderer',
    '^src-renderer/',
    `^src-renderer/|${shared}`,
    'The renderer knows the main process by the contract alone.',
  ),
  noNode('renderer', '^src-renderer/'),
  inside(
    'feature',
    '^src-renderer/features/([^/]+)/',
    `^src-renderer/features/$1/|^src-renderer/(components|lib)/|${shared}`,
    'A feature never imports another feature.',
  ),
  inside(
    'renderer-ground',
    '^src-renderer/(components|lib)/',
    `^src-renderer/(components|lib)/|${shared}`,
    'Components and lib know no feature.',
  ),

  inside(
    'shell',
    '^src-main/shell/',
    `^src-main/shell/|${logging}|${shared}`,
    'The shell gets what it shows from index.ts.',
  ),
  packages('shell', '^src-main/shell/', shell),
  inside(
    'rpc',
    '^src-main/rpc/',
    `^src-main/(rpc|services|logging)/|${ports}|${shared}`,
    'The router calls use cases.',
  ),
  inside(
    'door',
    '^src-main/door/',
    `^src-main/(door|rpc|services|logging)/|${ports}|${shared}`,
    'The loopback API calls the router, as the window does.',
  ),
  inside(
    'mcp',
    '^src-main/mcp/',
    `^src-main/(mcp|rpc)/|${shared}`,
    'Tools for models are made of the router’s calls.',
  ),
  inside(
    'services',
    '^src-main/services/',
    `^src-main/(services|pipeline|db)/|${ports}|${shared}`,
    'Use cases see the pipeline, the database and ports.',
  ),
  inside(
    'pipeline',
    '^src-main/pipeline/',
    `^src-main/(pipeline|db)/|^agents/|${shared}`,
    'Stages see agents and the database.',
  ),
  inside(
    'rag',
    '^src-main/(rag|archive)/',
    `^src-main/($1|db)/|${ports}|${shared}`,
    'Retrieval, and the archive of everything, see the database and ports.',
  ),
  inside('db', '^src-main/db/', `^src-main/db/|${ports}|${shared}`, 'The database knows no user of it.'),
  inside(
    'leaf',
    `^src-main/(${leaves.join('|')})/`,
    `^src-main/$1/|${ports}|${shared}`,
    'A part of src-main sees ports and shared types, and never its neighbours.',
  ),
  inside(
    'workers',
    '^src-main/workers/',
    `^src-main/(workers|archive|documents|postings|rag|sources|db)/|^agents/analyst/skills/|${shared}`,
    'The worker loads the parts whose pure work it runs.',
  ),
  inside(
    'bin',
    '^bin/',
    `^bin/|^src-main/(?!shell/)|${shared}|${ports}`,
    'The command line knows everything but the window.',
  ),
];

const owners = [
  owned(
    ['electron'],
    '^src-main/shell/|^src-preload/|^src-main/index\\.ts$',
    'Only the shell knows Electron, so the rest runs under plain Node.',
  ),
  owned(['better-sqlite3', 'sqlite-vec', 'drizzle-orm'], '^src-main/db/', 'Only db speaks SQL.'),
  owned(
    ['playwright-core'],
    '^src-main/(browser|forms)/',
    'Only the browser part drives a browser; forms knows the type of a page.',
  ),
  owned(
    ['@langchain/(groq|openai|openrouter|google-genai)', 'cockatiel'],
    '^src-main/llm/',
    'Only llm knows providers.',
  ),
  owned(['@github/keytar'], '^src-main/secrets/', 'Only secrets knows the keychain.'),
  owned(
    ['@myriaddreamin/typst-ts-node-compiler'],
    '^src-main/(documents|workers)/',
    'Only documents makes PDFs.',
  ),
  owned(['onnxruntime-web', '@huggingface/tokenizers'], '^src-main/rag/', 'Only retrieval runs one.'),
  owned(['@hyzyla/pdfium', 'tesseract.js-core'], '^src-main/documents/scan/', 'Only scans draw pages.'),
  owned(['postal-mime'], '^src-main/documents/', 'Only documents reads files of mail.'),
  owned(['@opentelemetry'], '^src-main/telemetry/', 'Only telemetry tells a collector.'),
  owned(['yauzl'], '^src-main/archive/', 'Only the archive reads large zips.'),
  owned(['ical-generator'], '^src-shared/tracker/', 'Only the tracker writes calendars.'),
  owned(['@orpc/server'], '^src-main/(rpc|door)/', 'Only rpc and the loopback API serve the contract.'),
  owned(['hono', '@hono', 'ws', '@orpc/openapi'], '^src-main/door/', 'Only the loopback API listens.'),
  owned(['@modelcontextprotocol/sdk'], '^src-main/mcp/', 'Only mcp speaks that protocol.'),
  owned(['jose'], '^src-main/(door|compose/door)/', 'Only the loopback API checks sign-ins.'),
  owned(['@supabase/supabase-js'], '^src-main/sync/', 'Only sync knows the project.'),
  owned(['conf'], '^src-main/(settings|door)/', 'Only settings and tokens are files of settings.'),
  owned(
    ['react', 'react-dom', '@mantine', '@tanstack', '@dnd-kit', 'zustand'],
    '^src-renderer/',
    'Only the renderer draws.',
  ),
];

const health = [
  {
    name: 'no-circular',
    comment: 'Two files that need each other are one idea, or a third is missing.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolvable',
    comment: 'The import leads nowhere.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-undeclared-package',
    comment: 'The package is not in package.json.',
    severity: 'error',
    from: { path: source },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-dev-package-at-run-time',
    comment: 'The renderer is bundled, the rest needs its packages when it runs.',
    severity: 'error',
    from: { path: source, pathNot: '^src-renderer/|^src-preload/|^src-main/shell/|^src-main/index\\.ts$' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: pkg(['@types']) },
  },
  {
    name: 'no-tests-in-the-app',
    comment: 'The app does not know its tests.',
    severity: 'error',
    from: { path: source },
    to: { path: tests },
  },
  {
    name: 'scripts-stand-alone',
    comment: 'Set-up runs before anything is installed.',
    severity: 'error',
    from: { path: '^scripts/', pathNot: '^scripts/setup/default-app/' },
    to: { pathNot: '^scripts/', dependencyTypesNot: ['core'] },
  },
  {
    name: 'only-the-composition-imports-the-composition',
    comment: 'compose.ts is where everything is wired; only entry points use it.',
    severity: 'error',
    from: { path: main, pathNot: composition },
    to: { path: composition },
  },
];

export default {
  forbidden: [...walls, ...owners, ...health],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|test-results|coverage|\\.git|tests/park/libraries)(/|$)' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
