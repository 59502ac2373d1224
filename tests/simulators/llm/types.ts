/** A request for a completion, whatever wire format it came in. */
export interface ModelRequest {
  wire: 'groq' | 'openai' | 'openrouter' | 'gemini';
  apiKey: string;
  model: string;
  messages: { role: string; content: string }[];
  /** Pictures of all messages, as their wire carries them. */
  pictures: { mime: string; base64: string }[];
  /** The JSON schema that the answer must follow; null where it was only told in words, or not at all. */
  schema: Record<string, unknown> | null;
  json: boolean;
  stream: boolean;
  maxTokens: number;
}

export interface ModelReply {
  text: string;
  finish: 'stop' | 'length';
  promptTokens: number;
  cachedTokens: number;
  completionTokens: number;
}

/** Writes the answer of the model. */
export type Brain = (request: ModelRequest) => string;
