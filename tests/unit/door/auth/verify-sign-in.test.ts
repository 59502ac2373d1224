import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { openProject, SECRET, USER } from './sign-ins.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const SECRET_BYTES = Buffer.from(SECRET, 'base64');

test("a sign-in by the project's key is taken, and its keys are fetched once for a thousand", async () => {
  const project = await openProject();
  const token = await project.es256();
  const user = { id: USER, email: 'ann@example.org', role: 'authenticated' };
  for (let call = 0; call < 1_000; call += 1) expect(await project.check(token)).toEqual(user);
  expect(project.fetched()).toBe(1);
  project.clock.forward(3_599_000);
  await project.check(await project.es256());
  expect(project.fetched()).toBe(1);
  project.clock.forward(2_000);
  await project.check(await project.es256());
  expect(project.fetched()).toBe(2);
});

test('a key that is not known makes them be fetched once more, not each time', async () => {
  const project = await openProject();
  await project.check(await project.es256());
  await project.rotate();
  await project.check(await project.es256());
  expect(project.fetched()).toBe(2);
  for (let kid = 0; kid < 50; kid += 1) {
    const forged = await project.es256(undefined, { kid: `made-up-${kid}` });
    await expect(project.check(forged)).rejects.toMatchObject({ code: 'AUTHENTICATION_ERROR' });
  }
  expect(project.fetched()).toBe(2);
});

test('a shared secret is taken as its base64 says, and as it is written', async () => {
  const encoded = await openProject();
  await encoded.check(await encoded.hs256(SECRET_BYTES));
  await encoded.check(await encoded.hs256(SECRET));
  const plain = await openProject({ secret: 'plain-secret-with-enough-signs!' });
  await plain.check(await plain.hs256('plain-secret-with-enough-signs!'));
  const none = await openProject({ secret: null });
  await expect(none.check(await none.hs256(SECRET_BYTES))).rejects.toMatchObject({ status: 401 });
});

test('a minute of clock skew is forgiven, more is not', async () => {
  const { check, es256, claims, now } = await openProject();
  await check(await es256(claims({ exp: now() - 59 })));
  await check(await es256(claims({ nbf: now() + 59, iat: now() + 59 })));
  await expect(check(await es256(claims({ exp: now() - 61 })))).rejects.toThrow('run out');
});

test("another person's sign-in of the same project sees nothing", async () => {
  const { check, es256, claims } = await openProject();
  const other = es256(claims({ sub: 'another-user' }));
  await expect(check(await other)).rejects.toMatchObject({ code: 'AUTHORIZATION_ERROR', status: 403 });
});

test('no forged token passes', async () => {
  const project = await openProject();
  const { claims, es256, hs256, now, publicKey } = project;
  const good = await es256();
  const [header = '', payload = '', signature = ''] = good.split('.');
  const stranger = await generateKeyPair('ES256');
  const rsa = await generateKeyPair('RS256');
  const pem = await exportSPKI(publicKey());
  const without = (claim: string) => {
    const { [claim]: _, ...rest } = claims();
    return rest;
  };
  const forged: Record<string, string> = {
    'alg none': `${part({ alg: 'none' })}.${payload}.`,
    'alg none with a signature': `${part({ alg: 'none', kid: 'key-1' })}.${payload}.${signature}`,
    'alg None in capitals': `${part({ alg: 'NONE' })}.${payload}.`,
    'another audience': await es256(claims({ aud: 'anon' })),
    'no audience': await es256(without('aud')),
    expired: await es256(claims({ exp: now() - 120 })),
    'no end': await es256(without('exp')),
    'not yet': await es256(claims({ nbf: now() + 600 })),
    'made in the future': await es256(claims({ iat: now() + 600 })),
    'no subject': await es256(without('sub')),
    'an empty subject': await es256(claims({ sub: '' })),
    'a key that is not known': await es256(undefined, { kid: 'key-9' }),
    "a stranger's key under our name": await new SignJWT(claims())
      .setProtectedHeader({ alg: 'ES256', kid: 'key-1' })
      .sign(stranger.privateKey),
    'HS256 signed with the public key': await hs256(pem),
    'HS256 with a guess': await hs256('secret-secret-secret-secret'),
    'HS256 with half of the secret': await hs256(SECRET_BYTES.subarray(0, 16)),
    'RS256 by a stranger': await new SignJWT(claims())
      .setProtectedHeader({ alg: 'RS256' })
      .sign(rsa.privateKey),
    'a changed payload': `${header}.${part(claims({ sub: 'x' }))}.${signature}`,
    'no signature': `${header}.${payload}.`,
    'a key in the header': await new SignJWT(claims())
      .setProtectedHeader({ alg: 'ES256', jwk: { kty: 'EC' } as never })
      .sign(stranger.privateKey),
    'a cut token': good.slice(0, -10),
    'not a token': 'hello',
    empty: '..',
  };
  expect(Object.keys(forged).length).toBeGreaterThanOrEqual(20);
  const passed: string[] = [];
  for (const [name, token] of Object.entries(forged)) {
    await project.check(token).then(
      () => passed.push(name),
      (thrown: { status: number }) => thrown.status === 401 || passed.push(`${name}: ${thrown.status}`),
    );
  }
  expect(passed).toEqual([]);
  await project.check(good);
});

test('a secret that would make an empty or a short key opens for nobody', async () => {
  for (const secret of ['', '====', 'short', 'c2hvcnQ=']) {
    const project = await openProject({ secret });
    const key = Buffer.from(secret, 'base64');
    if (key.length > 0)
      await expect(project.check(await project.hs256(key))).rejects.toMatchObject({ status: 401 });
    await expect(project.check(await project.hs256('short'))).rejects.toMatchObject({ status: 401 });
  }
});
