import { isolated } from '#renderer/lib/isolated.ts';
import { exactDay } from '#renderer/lib/time.ts';
import type { ApplicationItem } from '#shared/domain/application-item.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';

const WENT = {
  well: 'It went well.',
  mixed: 'It went so-so.',
  badly: 'It went badly.',
  unsure: 'Hard to say how it went.',
};

/** One kept thing in words. */
export function itemText(item: ApplicationItem): string {
  switch (item.kind) {
    case 'note':
      return item.text;
    case 'task':
      return item.dueOn === null ? item.text : `${isolated(item.text)} (by ${exactDay(item.dueOn)})`;
    case 'person':
      return [item.name, item.role, item.contact]
        .filter((part) => part !== '')
        .map(isolated)
        .join(', ');
    case 'file':
    case 'document':
      return `${isolated(item.name)} (${bytesText(item.bytes)})`;
    case 'portal':
      return `Their page: ${item.url}`;
    case 'account':
      return `${isolated(item.host)}, as ${isolated(item.email)}`;
    case 'follow-up': {
      const said = item.what === 'thanks' ? 'Thanked for the talk' : 'Asked how it stands';
      return `${item.sent ? said : 'Left a follow-up'}, ${exactDay(item.doneOn)}`;
    }
    case 'debrief': {
      const asked = item.asked.length > 0 ? `Asked: ${item.asked.join(' ')}` : '';
      const said = [WENT[item.went], asked, item.pay, item.team, item.next].filter((part) => part !== '');
      return `After the interview of ${exactDay(item.heldOn)}: ${said.join(' ')}`;
    }
    case 'interview': {
      const [day = '', time = ''] = item.startsAt.split('T');
      const when = `${exactDay(day)}, ${time.slice(0, 5)} (${item.timeZone}), ${item.minutes} minutes`;
      const rest = [item.withWhom && `with ${isolated(item.withWhom)}`, isolated(item.where)].filter(
        (part) => part !== '',
      );
      return [`Interview, round ${item.round}: ${when}`, ...rest].join(', ');
    }
  }
}
