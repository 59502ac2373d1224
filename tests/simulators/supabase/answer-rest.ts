import type { Asker, Postgres } from './database.ts';

/** A call of a function as PostgREST makes it: with the rights of who asks, and the database's own errors. */
export async function answerRpc(
  postgres: Postgres,
  asker: Asker,
  name: string,
  given: Record<string, unknown>,
): Promise<{ status: number; body: unknown }> {
  if (!/^[a-z_]+$/.test(name)) return { status: 404, body: missing(name) };
  const names = Object.keys(given).filter((key) => /^[a-z_]+$/.test(key));
  const values = names.map((key) => {
    const value = given[key];
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  });
  const parameters = names.map((key, index) => `"${key}" => $${index + 1}`).join(', ');
  try {
    const [row] = await postgres.as<{ answer: unknown }>(
      asker,
      `select to_json(public."${name}"(${parameters})) as answer`,
      values,
    );
    return { status: 200, body: row?.answer ?? null };
  } catch (thrown) {
    const { code = 'XX000', message } = thrown as { code?: string; message: string };
    if (code === '42883') return { status: 404, body: missing(name) };
    const status = code === '42501' ? (asker.role === 'anon' ? 401 : 403) : 400;
    return { status, body: { code, message, details: null, hint: null } };
  }
}

const missing = (name: string) => ({
  code: 'PGRST202',
  message: `Could not find the function public.${name} in the schema cache`,
  details: null,
  hint: null,
});
