import { implement } from '@orpc/server';
import { type V1, v1 } from '#shared/contract/index.ts';
import { wellFormedIn } from '#shared/domain/well-formed.ts';
import type { RpcContext } from './context.ts';
import { withCorrelationId } from './middleware/correlation.ts';
import { guardDoor } from './middleware/door.ts';
import { mapErrors } from './middleware/errors.ts';
import { createRateLimit } from './middleware/rate-limit.ts';
import { limitSize } from './middleware/size.ts';
import { measureTime } from './middleware/timing.ts';

/** The contract with the middleware chain before every handler. The sender was checked when the port was handed over. */
const createBase = () =>
  implement(v1)
    .$context<RpcContext>()
    .$config({ initialInputValidationIndex: Number.POSITIVE_INFINITY })
    .use(withCorrelationId)
    .use(mapErrors)
    .use(measureTime)
    .use(guardDoor)
    .use(limitSize)
    .use(createRateLimit());
type Base = ReturnType<typeof createBase>;

interface Handled {
  handler(handle: (call: { input: unknown; context: RpcContext; signal?: AbortSignal }) => unknown): unknown;
}

/** Every call of the contract, bound to the service's function of the same name. */
export function createRouter() {
  const base = createBase();
  const procedures = base as unknown as Record<keyof V1, Record<string, Handled>>;
  const bind = (domain: keyof V1) =>
    Object.fromEntries(
      Object.keys(v1[domain]).map((name) => [
        name,
        procedures[domain][name]?.handler(({ input, context, signal }) =>
          serviceOf(context, domain, name)(wellFormedIn(input), signal ?? new AbortController().signal),
        ),
      ]),
    );
  const domains = Object.keys(v1) as (keyof V1)[];
  return base.router(
    Object.fromEntries(domains.map((domain) => [domain, bind(domain)])) as Parameters<Base['router']>[0],
  );
}
export type Router = ReturnType<typeof createRouter>;

type ServiceFunction = (input: unknown, signal: AbortSignal) => unknown;

function serviceOf(context: RpcContext, domain: keyof V1, name: string): ServiceFunction {
  const functions = context.services[domain] as unknown as Record<string, ServiceFunction>;
  return functions[name] as ServiceFunction;
}
