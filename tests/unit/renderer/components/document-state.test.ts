import { expect, test } from 'vitest';
import { documentState } from '#renderer/components/document-state.tsx';

test('a document is called sent when it arrived, approved when the user looked at it, and neither otherwise', () => {
  const at = '2026-11-01T00:00:00Z';
  expect(documentState({ sent: true, approval: { by: 'unseen', at } })).toBe('Sent');
  expect(documentState({ sent: false, approval: { by: 'user', at } })).toBe('Approved');
  expect(documentState({ sent: false, approval: { by: 'unseen', at } })).toBe('Not shown');
  expect(documentState({ sent: false, approval: null })).toBe('Draft');
});
