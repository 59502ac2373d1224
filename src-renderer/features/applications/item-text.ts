import { bytesText } from '#renderer/lib/bytes-text.ts';
import { exactDay } from '#renderer/lib/time.ts';
import type { ApplicationItem } from '#shared/domain/application-item.ts';

/** One kept thing in words. */
export function itemText(item: ApplicationItem): string {
  switch (item.kind) {
    case 'note':
      return item.text;
    case 'task':
      return item.dueOn === null ? item.text : `${item.text} (by ${exactDay(item.dueOn)})`;
    case 'person':
      return [item.name, item.role, item.contact].filter((part) => part !== '').join(', ');
    case 'file':
      return `${item.name} (${bytesText(item.bytes)})`;
    case 'follow-up': {
      const said = item.what === 'thanks' ? 'Thanked for the talk' : 'Asked how it stands';
      return `${item.sent ? said : 'Left a follow-up'}, ${exactDay(item.doneOn)}`;
    }
    case 'interview': {
      const [day = '', time = ''] = item.startsAt.split('T');
      const when = `${exactDay(day)}, ${time.slice(0, 5)} (${item.timeZone}), ${item.minutes} minutes`;
      const rest = [item.withWhom && `with ${item.withWhom}`, item.where].filter((part) => part !== '');
      return [`Interview, round ${item.round}: ${when}`, ...rest].join(', ');
    }
  }
}
