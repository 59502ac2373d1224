/** paraphrase-multilingual-MiniLM-L12-v2 (Apache-2.0): 50 languages, 384 numbers, some 135 MB. */
export const LOCAL_MODEL = 'paraphrase-multilingual-MiniLM-L12-v2';

/** What is fetched, and the folder that it lies in under the host's own address. */
export const MODEL_FILES = {
  tokenizer: 'tokenizer.json',
  tokenizerConfig: 'tokenizer_config.json',
  weights: 'onnx/model_quantized.onnx',
} as const;

export const MODEL_HOST = 'https://huggingface.co';
export const MODEL_PATH = `/Xenova/${LOCAL_MODEL}/resolve/main`;
