import { setTimeout as sleep } from 'node:timers/promises';
import type { HandOver } from '#shared/domain/form.ts';
import { type Session, say } from './session.ts';

const MESSAGES: Readonly<Record<HandOver['kind'], string>> = {
  login: 'The page asks you to sign in. Sign in there; JobAI goes on by itself.',
  account: 'The page asks you to create an account. Create it there; JobAI goes on by itself.',
  captcha: 'The page asks you to show that you are a person. Solve its puzzle; JobAI goes on by itself.',
  'two-factor': 'The page asks for a second sign-in code. Enter it there; JobAI goes on by itself.',
  'email-code':
    'The page sent you a code by e-mail. Open your mail in a new, empty tab or in another browser, and enter the code on the page; JobAI goes on by itself.',
  blocked:
    'The page does not let JobAI in. Open it by hand in the browser window; JobAI goes on when the form is there.',
  confirm: 'The page shows a further step. Look at it, and press its button there if that is right.',
  user: 'You have the page. Give it back when you are done.',
};
const POLL_MS = 700;

/**
 * Gives the page to the user until they say that they are done, give it back in the page, or `solved` sees it.
 * `theirs`: what leaves once they did something in it is theirs to send. Returns `stop` when they would rather end this
 * application. What the hook throws passes through.
 */
export async function handOverPage(
  session: Session,
  kind: HandOver['kind'],
  solved: () => Promise<boolean>,
  { message = MESSAGES[kind], theirs = false }: { message?: string; theirs?: boolean } = {},
): Promise<'done' | 'stop'> {
  const { tab, deps } = session;
  const entry: HandOver = { kind, message, solved: false };
  session.handedOver.push(entry);
  say(session, 'applier:handoff', entry.message, { kind });
  const over = new AbortController();
  // Before the page is the user's: else it could send all of it in between.
  const unguard = theirs ? () => undefined : tab.guard.keepOn();
  try {
    tab.takeover.lend();
    // Where several forms are open, the user looks at the one that needs them.
    await tab.show();
    const seen = watch(session, solved, AbortSignal.any([over.signal, tab.signal]));
    // Where the user answers first, nobody waits for it any more.
    seen.catch(() => undefined);
    const answer = await deps.hooks.handOver({ ...entry }, tab.page.url(), seen);
    entry.solved = answer === 'done';
    return answer;
  } finally {
    over.abort();
    tab.takeover.release();
    unguard();
  }
}

async function watch(session: Session, solved: () => Promise<boolean>, signal: AbortSignal): Promise<'done'> {
  for (;;) {
    await sleep(session.deps.pollMs ?? POLL_MS, undefined, { signal }).catch(() => undefined);
    if (session.tab.signal.aborted) throw session.tab.signal.reason;
    // Lost the race: never settle, so that nothing is thrown at nobody.
    if (signal.aborted) return new Promise(() => undefined);
    if (!session.tab.takeover.held() || (await solved().catch(() => false))) return 'done';
  }
}
