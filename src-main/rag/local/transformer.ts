import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ValidationError } from '#shared/errors/index.ts';
import { unitBytes } from '../unit-bytes.ts';
import { MODEL_FILES } from './model-files.ts';

/** Longer texts are cut: what the model was made for is shorter still. */
const MOST_TOKENS = 256;

type Embed = (text: string) => Promise<Int8Array>;

const loaded = new Map<string, Promise<Embed>>();

/**
 * Vectors of texts by the transformer in a folder, the mean over their tokens. It is read once a thread.
 * Throws `ValidationError` where the files are no such model.
 */
export async function embedLocally(folder: string, texts: readonly string[]): Promise<Int8Array[]> {
  const known = loaded.get(folder) ?? open(folder);
  loaded.set(folder, known);
  const embed = await known.catch((thrown) => {
    loaded.delete(folder);
    throw new ValidationError(
      'The model on this machine can not be read. Remove it in Settings > Your files, and fetch it again.',
      { cause: thrown },
    );
  });
  const vectors: Int8Array[] = [];
  for (const text of texts) vectors.push(await embed(text));
  return vectors;
}

async function open(folder: string): Promise<Embed> {
  const [{ Tokenizer }, ort] = await Promise.all([
    import('@huggingface/tokenizers'),
    import('onnxruntime-web'),
  ]);
  // A thread of its own has no threads to give.
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'error';
  const read = (file: string) => readFile(join(folder, file));
  const json = async (file: string) => JSON.parse((await read(file)).toString('utf8')) as object;
  const tokenizer = new Tokenizer(await json(MODEL_FILES.tokenizer), await json(MODEL_FILES.tokenizerConfig));
  const session = await ort.InferenceSession.create(await read(MODEL_FILES.weights));
  const [output] = session.outputNames;

  return async (text) => {
    const ids = tokenizer.encode(text).ids.slice(0, MOST_TOKENS);
    const shape = [1, ids.length];
    const row = (value: (id: number) => number) =>
      new ort.Tensor(
        'int64',
        BigInt64Array.from(ids, (id) => BigInt(value(id))),
        shape,
      );
    const given: Record<string, () => InstanceType<typeof ort.Tensor>> = {
      input_ids: () => row((id) => id),
      attention_mask: () => row(() => 1),
      token_type_ids: () => row(() => 0),
    };
    const feeds = Object.fromEntries(session.inputNames.map((name) => [name, given[name]?.()]));
    const result = (await session.run(feeds as never))[output ?? ''];
    const data = result?.data as Float32Array | undefined;
    const width = result?.dims.at(-1) ?? 0;
    if (data === undefined || data.length !== ids.length * width || width === 0)
      throw new ValidationError('The model on this machine gives no vectors. Remove it and fetch it again.');
    const sum = new Float64Array(width);
    data.forEach((value, at) => {
      sum[at % width] = (sum[at % width] ?? 0) + value;
    });
    return unitBytes(sum);
  };
}
