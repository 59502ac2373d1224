import { OpenAPIHandler } from '@orpc/openapi/fetch';
import type { AnyRouter } from '@orpc/server';
import type { RpcContext } from '#main/rpc/context.ts';
import { serialiseError } from '#shared/errors/index.ts';
import type { ErrorBody } from '../http/answers.ts';

/** A stream says that it lives, in ms (seed section 11). */
const ALIVE_MS = 30_000;

/** Answers calls at their addresses under `prefix`, of the first router that has them; null for an address that there is not. */
export function createApiHandler(routers: readonly AnyRouter[]) {
  const handlers = routers.map(handlerOf);
  return async (request: Request, prefix: `/${string}`, context: RpcContext): Promise<Response | null> => {
    for (const handler of handlers) {
      const { matched, response } = await handler.handle(request, { prefix, context });
      if (matched) return response;
    }
    return null;
  };
}

function handlerOf(router: AnyRouter) {
  return new OpenAPIHandler<RpcContext>(router as never, {
    eventIteratorKeepAliveInterval: ALIVE_MS,
    customErrorResponseBodyEncoder: ({ data, status, message }): ErrorBody => {
      if (isBody(data)) return data;
      if (status >= 500) return serialiseError(null);
      return {
        error: true,
        code: status === 400 ? 'VALIDATION_ERROR' : `HTTP_${status}`,
        message,
        details: null,
      };
    },
  });
}

function isBody(data: unknown): data is ErrorBody {
  return typeof data === 'object' && data !== null && 'error' in data && 'code' in data && 'message' in data;
}
