import type { Services } from '#main/services/services.ts';
import type { Telemetry } from '#main/telemetry/telemetry.ts';

type ServiceFunction = (input: unknown, signal: AbortSignal) => unknown;

/** The use cases with each call as a span: what the user clicked, whatever door it came through. */
export function tracedServices(services: Services, telemetry: Pick<Telemetry, 'span'>): Services {
  const traced = (domain: string, functions: Record<string, ServiceFunction>) =>
    Object.fromEntries(
      Object.entries(functions).map(([name, call]): [string, ServiceFunction] => [
        name,
        (input, signal) =>
          telemetry.span(`${domain}.${name}`, { 'openinference.span.kind': 'CHAIN' }, () =>
            call(input, signal),
          ),
      ]),
    );
  return Object.fromEntries(
    Object.entries(services).map(([domain, functions]) => [
      domain,
      traced(domain, functions as unknown as Record<string, ServiceFunction>),
    ]),
  ) as unknown as Services;
}
