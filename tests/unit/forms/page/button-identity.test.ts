import { afterEach, expect, it, vi } from 'vitest';
import { identifyButton } from '#main/forms/page/button-identity.ts';

afterEach(() => vi.unstubAllGlobals());

it('reads a button whose form names an address that is none', () => {
  vi.stubGlobal('document', { URL: 'https://jobs.example/apply', baseURI: 'https://jobs.example/apply' });
  const form = {
    getAttribute: (name: string) => (name === 'action' ? '//' : null),
    querySelectorAll: () => [],
  };
  const button = {
    innerText: 'Next',
    type: 'submit',
    localName: 'button',
    disabled: false,
    form,
    querySelector: () => null,
    getAttribute: () => null,
    getRootNode: () => ({}),
  };
  expect(identifyButton(button as unknown as Element)).toMatchObject({ words: 'Next', action: '//' });
});
