import { LLMError } from '#shared/errors/index.ts';

/** Why an attempt failed; decides what happens next. */
export type FailureKind =
  | 'rate-limit'
  | 'quota'
  | 'auth'
  | 'retired'
  | 'refused'
  | 'server'
  | 'network'
  | 'timeout'
  /** Another provider, asked beside it, answered first. */
  | 'late'
  /** Asked beside a late one that answered after all. */
  | 'surplus'
  | 'invalid-answer';

/** A failed attempt. Holds nothing of the provider's text, which may repeat the prompt or the key. */
export class AttemptFailure extends LLMError {
  readonly kind: FailureKind;
  readonly retryAfterMs: number | null;
  readonly httpStatus: number | null;

  constructor(
    kind: FailureKind,
    options: {
      status?: number | undefined;
      retryAfterMs?: number | null;
      /** The failure is of a server that the user added, whose key has a place of its own. */
      addedServer?: boolean;
    } = {},
  ) {
    super(kind === 'auth' && options.addedServer ? SERVER_AUTH : WORDS[kind], {
      details: { reason: kind, httpStatus: options.status ?? null },
      retryable: kind !== 'auth',
    });
    this.kind = kind;
    this.httpStatus = options.status ?? null;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

const SERVER_AUTH =
  'The server refused the key. Check it in Settings > Models, under Details of this server.';

const WORDS: Record<FailureKind, string> = {
  'rate-limit': 'The provider takes no more calls for the moment.',
  quota: "The provider's allowance for the day is used up.",
  auth: 'The provider refused the key. Check it in Settings > Keys.',
  retired: 'The provider no longer has this model.',
  refused: 'The provider refused the request.',
  server: 'The provider had a problem of its own.',
  network: "The provider can't be reached.",
  timeout: 'The provider did not answer in time.',
  late: 'The provider took unusually long.',
  surplus: 'Another provider answered first.',
  'invalid-answer': "The model's answer could not be used.",
};
