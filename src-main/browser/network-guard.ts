import type { Page, Request, Route } from 'playwright-core';
import type { Logger } from '#agents/ports.ts';

/** What may leave the page before the user has approved. */
export interface NetworkGuard {
  /** Lets the form's own site and these hosts (`host` or `*.domain`) receive non-GET requests. */
  allowHosts(hosts: readonly string[]): void;
  /** Between steps of a form: a page may be sent to its own site for the next one. Returns the way back. */
  allowStep(): () => void;
  /** The user approved: the next submission may go out. Returns the way back. */
  allowSubmit(): () => void;
  /** Host and method of each request that was stopped. */
  blocked(): readonly string[];
}

/** A captcha decides by these calls whether the visitor is a person; without them no form can be sent. */
const CAPTCHA_HOSTS = ['www.google.com', 'www.recaptcha.net', '*.hcaptcha.com', 'challenges.cloudflare.com'];
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Puts the guard on a page. `held` tells whether the user drives by hand: then all is theirs to send. */
export async function guardNetwork(
  page: Page,
  options: { held: () => boolean; log: Logger },
): Promise<NetworkGuard> {
  const hosts = new Set(CAPTCHA_HOSTS);
  const blocked: string[] = [];
  let steps = 0;
  let submits = 0;

  const mayPass = (request: Request): boolean => {
    if (SAFE_METHODS.has(request.method()) || options.held() || submits > 0) return true;
    const target = hostOf(request.url());
    if (target === null) return true;
    const own = hostOf(page.url());
    if (own !== target && ![...hosts].some((pattern) => matchesHost(target, pattern))) return false;
    return !request.isNavigationRequest() || steps > 0;
  };

  await page.route('**/*', async (route: Route) => {
    const request = route.request();
    if (mayPass(request)) return route.fallback();
    const entry = `${request.method()} ${hostOf(request.url()) ?? ''}`;
    blocked.push(entry);
    options.log.debug('a request before the approval was stopped', { request: entry });
    return route.abort('blockedbyclient');
  });

  return {
    allowHosts: (more) => {
      for (const host of more) hosts.add(host);
    },
    allowStep: () => {
      steps += 1;
      return once(() => {
        steps -= 1;
      });
    },
    allowSubmit: () => {
      submits += 1;
      return once(() => {
        submits -= 1;
      });
    },
    blocked: () => blocked,
  };
}

/** Whether a host is meant by a pattern: the host itself, or `*.domain` for the domain and all below it. */
export function matchesHost(host: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  const domain = pattern.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}

function hostOf(url: string): string | null {
  try {
    const { host, protocol } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? host : null;
  } catch {
    return null;
  }
}

function once(action: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    action();
  };
}
