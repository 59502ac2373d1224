/** A model of the transformers' own file format that knows six words, so small that a test can make it. */
const WORDS = ['[PAD]', '[UNK]', 'nurse', 'ward', 'bread', 'oven'];
const VECTORS = [
  [0, 0, 1],
  [0, 0, 1],
  [1, 0, 0],
  [0.9, 0.1, 0],
  [0, 1, 0],
  [0.1, 0.9, 0],
];
const INT64 = 7;
const FLOAT = 1;

/** The files of the tiny model, by the names that a model's files have. */
export function tinyModel(): Record<string, Buffer> {
  return {
    'tokenizer.json': Buffer.from(
      JSON.stringify({
        version: '1.0',
        added_tokens: [],
        normalizer: { type: 'BertNormalizer', lowercase: true, strip_accents: null, clean_text: true },
        pre_tokenizer: { type: 'BertPreTokenizer' },
        post_processor: null,
        decoder: null,
        model: {
          type: 'WordPiece',
          unk_token: '[UNK]',
          continuing_subword_prefix: '##',
          max_input_chars_per_word: 100,
          vocab: Object.fromEntries(WORDS.map((word, at) => [word, at])),
        },
      }),
    ),
    'tokenizer_config.json': Buffer.from(JSON.stringify({ unk_token: '[UNK]', pad_token: '[PAD]' })),
    'onnx/model_quantized.onnx': onnx(),
  };
}

/** By onnx.proto3: one node that looks each token's row up. */
function onnx(): Buffer {
  const table = Buffer.from(Float32Array.from(VECTORS.flat()).buffer);
  const weights = message(
    ...[number(1, WORDS.length), number(1, 3), number(2, FLOAT), bytes(8, 'table'), bytes(9, table)],
  );
  const node = message(bytes(1, 'table'), bytes(1, 'input_ids'), bytes(2, 'out'), bytes(4, 'Gather'));
  const graph = message(
    ...[bytes(1, node), bytes(2, 'tiny'), bytes(5, weights)],
    ...[
      bytes(11, value('input_ids', INT64, ['b', 's'])),
      bytes(11, value('attention_mask', INT64, ['b', 's'])),
    ],
    bytes(12, value('out', FLOAT, ['b', 's', 3])),
  );
  return message(number(1, 8), bytes(8, message(bytes(1, ''), number(2, 13))), bytes(7, graph));
}

function value(name: string, type: number, shape: (string | number)[]): Buffer {
  const dims = shape.map((dim) =>
    bytes(1, typeof dim === 'number' ? message(number(1, dim)) : message(bytes(2, dim))),
  );
  const tensor = message(number(1, type), bytes(2, message(...dims)));
  return message(bytes(1, name), bytes(2, message(bytes(1, tensor))));
}

const message = (...fields: Buffer[]) => Buffer.concat(fields);
const number = (field: number, of: number) => Buffer.concat([varint(field << 3), varint(of)]);
function bytes(field: number, of: string | Buffer): Buffer {
  const content = typeof of === 'string' ? Buffer.from(of) : of;
  return Buffer.concat([varint((field << 3) | 2), varint(content.length), content]);
}

function varint(of: number): Buffer {
  const out: number[] = [];
  let rest = of;
  do {
    out.push((rest & 127) | (rest > 127 ? 128 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return Buffer.from(out);
}
