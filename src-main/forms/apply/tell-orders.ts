import { findInjection } from '#shared/domain/find-injection.ts';
import type { FormField } from '#shared/domain/form.ts';
import type { Session } from './session.ts';

/** Tells the user, once each, of words in a form that give orders to a program. They stay words of a page: nobody follows them. */
export function tellOrders(session: Session, fields: readonly FormField[]): void {
  const words = fields.flatMap(({ label, help, options }) => [
    label,
    help,
    ...options.map((one) => one.label),
  ]);
  for (const { quote } of findInjection(words.join('\n'))) {
    if (session.orders.has(quote)) continue;
    session.orders.add(quote);
    session.notes.push(
      `The form gives orders to programs that fill it in. They were not followed: "${quote}"`,
    );
    session.deps.hooks.emit({
      type: 'guard:injection',
      agent: 'guard',
      message: `This form holds text that gives orders to a program. It was not followed: "${quote}"`,
      data: { jobId: session.request.jobId, quote, where: session.tab.page.url() },
    });
  }
}
