import type { Browser, BrowserContext } from 'playwright-core';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { browserEnv } from './browser-env.ts';
import { hasGraphics } from './has-graphics.ts';
import { profileOwner } from './profile-lock.ts';
import { QUIET_ARGS } from './quiet-args.ts';
import { quietProfile } from './quiet-profile.ts';

/** How the browser is started. */
export interface LaunchOptions {
  executablePath: string;
  /** The app's own profile directory; Chrome refuses automation on the user's default one. */
  profileDir: string;
  headless: boolean;
  extraArgs: readonly string[];
}

/** Starts the installed browser on the app's profile. Throws `ExternalServiceError` naming the process that holds the profile, or why the start failed. */
export async function launchChrome(options: LaunchOptions): Promise<BrowserContext> {
  refuseLockedProfile(options.profileDir);
  quietProfile(options.profileDir);
  const { chromium } = await import('playwright-core');
  try {
    return await chromium.launchPersistentContext(options.profileDir, {
      executablePath: options.executablePath,
      headless: options.headless,
      chromiumSandbox: !isRootOnLinux(),
      viewport: options.headless ? { width: 1280, height: 900 } : null,
      // A service worker's requests would pass by the network guard.
      serviceWorkers: 'block',
      acceptDownloads: false,
      env: browserEnv(process.env),
      args: [...QUIET_ARGS, ...(hasGraphics() ? [] : ['--disable-gpu']), ...options.extraArgs],
    });
  } catch (thrown) {
    throw explainLaunchFailure(thrown, options);
  }
}

/** How long a browser elsewhere may take to answer, in ms. */
const ATTACH_MS = 15_000;

/**
 * Attaches to a browser that the user started with a debugging port, or to one elsewhere, whose address may carry a token
 * (`?token=...`). Throws `ExternalServiceError` when it can't be reached, without the token.
 */
export async function attachChrome(endpoint: string): Promise<{ browser: Browser; context: BrowserContext }> {
  const { chromium } = await import('playwright-core');
  try {
    const browser = await chromium.connectOverCDP(endpoint, { timeout: ATTACH_MS });
    return { browser, context: browser.contexts()[0] ?? (await browser.newContext()) };
  } catch {
    // What Playwright says of it names the whole address.
    throw new ExternalServiceError(
      `No browser answers at ${withoutToken(endpoint)}. Start Chrome there with a debugging port, or take that address out of Settings > Browser.`,
      { retryable: true, details: { reason: 'chrome-attach' } },
    );
  }
}

/** An address as it may be shown and logged: what opens the door is left out. */
function withoutToken(endpoint: string): string {
  const { protocol, host } = URL.parse(endpoint) ?? {};
  return host === undefined || host === '' ? 'that address' : `${protocol}//${host}`;
}

function refuseLockedProfile(profileDir: string): void {
  const owner = profileOwner(profileDir);
  if (owner === null) return;
  const who = owner.pid === null ? `a process on ${owner.host}` : `process ${owner.pid} on ${owner.host}`;
  throw new ExternalServiceError(
    `JobAI's browser profile (${profileDir}) is in use by ${who}. Close that browser window (or the other JobAI), then try again.`,
    { retryable: true, details: { reason: 'profile-locked', pid: owner.pid, host: owner.host } },
  );
}

function explainLaunchFailure(thrown: unknown, options: LaunchOptions): ExternalServiceError {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const base = { cause: thrown, retryable: true };
  if (/ProcessSingleton|profile .*in use|already in use|SingletonLock/i.test(text)) {
    return new ExternalServiceError(
      `JobAI's browser profile (${options.profileDir}) is in use by another browser. Close that window, then try again.`,
      { ...base, details: { reason: 'profile-locked' } },
    );
  }
  if (/DISPLAY|ozone_platform|X server|Wayland/i.test(text)) {
    return new ExternalServiceError(
      'The browser found no screen to show its window on. Start JobAI in a desktop session, or turn off "Fill in forms in a visible window" in Settings > Browser.',
      { ...base, details: { reason: 'no-display' } },
    );
  }
  return new ExternalServiceError(
    `The browser at ${options.executablePath} did not start. Start it once by hand to see why, or choose another one in Settings > Browser.`,
    { ...base, details: { reason: 'chrome-start', problem: text.split('\n')[0] ?? '' } },
  );
}

function isRootOnLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
