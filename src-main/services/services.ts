import type { ContractProcedure, InferSchemaInput, InferSchemaOutput } from '@orpc/contract';
import type { V1 } from '#shared/contract/index.ts';

type MaybePromise<T> = T | Promise<T>;

/** A contract's calls as plain functions: parsed input in, the output's schema input back. `signal` aborts when the caller goes. */
type ServiceOf<C> =
  // biome-ignore lint/suspicious/noExplicitAny: the error map and meta do not matter here.
  C extends ContractProcedure<infer I, infer O, any, any>
    ? (input: InferSchemaOutput<I>, signal: AbortSignal) => MaybePromise<InferSchemaInput<O>>
    : { [K in keyof C]: ServiceOf<C[K]> };

/** Every use case, by domain: exactly the calls of the contract. */
export type Services = ServiceOf<V1>;
