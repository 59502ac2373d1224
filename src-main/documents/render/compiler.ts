import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { ValidationError } from '#shared/errors/index.ts';

const compilers = new Map<string, Promise<NodeCompiler>>();

export interface TypstJob {
  /** Typst source; sees the inputs as `sys.inputs`. */
  source: string;
  inputs: Record<string, string>;
  fontsDirs: readonly string[];
}

/** Something in a document with the page that it begins on, from 1. */
export interface Spot {
  label: string;
  page: number;
}

export interface CompiledPdf {
  bytes: Uint8Array;
  pages: number;
  /** What the source marked as `<spot>`, in order. */
  spots: Spot[];
}

/** Sets a Typst source in type. One compiler for a set of fonts is kept for the life of the process, as fonts are slow to read. */
export async function compilePdf({ source, inputs, fontsDirs }: TypstJob): Promise<CompiledPdf> {
  const compiler = await compilerFor(fontsDirs);
  const result = compiler.compile({ mainFileContent: source, inputs });
  const document = result.result;
  if (document === null) {
    const problem = result.takeDiagnostics();
    const messages = problem === null ? [] : compiler.fetchDiagnostics(problem).map(diagnosticText);
    throw new ValidationError(
      `the document could not be set in type: ${messages.join('; ') || 'no reason given'}`,
    );
  }
  const pages = document.numOfPages;
  const bytes = compiler.pdf(document);
  const spots = compiler.query(document, { selector: '<spot>', field: 'value' }) as Spot[];
  // Memoised layouts of earlier documents would otherwise pile up.
  compiler.evictCache(10);
  return { bytes: new Uint8Array(bytes), pages, spots };
}

async function compilerFor(fontsDirs: readonly string[]): Promise<NodeCompiler> {
  const key = fontsDirs.join('\n');
  const known = compilers.get(key);
  if (known !== undefined) return known;
  const made = import('@myriaddreamin/typst-ts-node-compiler').then(({ NodeCompiler }) =>
    NodeCompiler.create({
      workspace: fontsDirs[0] ?? process.cwd(),
      fontArgs: [{ fontPaths: [...fontsDirs] }],
    }),
  );
  compilers.set(key, made);
  return made;
}

function diagnosticText(diagnostic: unknown): string {
  const message = (diagnostic as { message?: unknown }).message;
  return typeof message === 'string' ? message : JSON.stringify(diagnostic);
}
