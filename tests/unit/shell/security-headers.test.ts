import { expect, it } from 'vitest';
import { SECURITY_HEADERS } from '#main/shell/security-headers.ts';

const policy = SECURITY_HEADERS['content-security-policy'] ?? '';
const directive = (name: string) => policy.split('; ').find((part) => part.startsWith(`${name} `));

it('lets no script run but the program’s own, and none from text', () => {
  expect(directive('default-src')).toBe("default-src 'none'");
  expect(directive('script-src')).toBe("script-src 'self'");
  expect(policy).not.toContain('unsafe-eval');
});

it('lets nothing be read from or sent to the web', () => {
  expect(policy).not.toMatch(/https?:|\*/);
  expect(directive('connect-src')).toBe("connect-src 'self'");
  expect(directive('form-action')).toBe("form-action 'none'");
  expect(directive('frame-src')).toBe("frame-src 'none'");
});
