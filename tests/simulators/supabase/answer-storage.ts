import type { Asker, Postgres } from './database.ts';

export interface StorageRequest {
  method: string;
  /** After `/storage/v1/object/`. */
  path: string;
  body: Buffer;
}

/** The parts of Storage that the library calls, with the policies of the database. */
export async function answerStorage(
  postgres: Postgres,
  asker: Asker,
  { method, path, body }: StorageRequest,
): Promise<{ status: number; body: unknown }> {
  const [bucket = '', ...rest] = path.replace(/^authenticated\//, '').split('/');
  const name = decodeURIComponent(rest.join('/'));
  try {
    if (bucket === 'list')
      return await list(postgres, asker, rest[0] ?? '', JSON.parse(body.toString()) as { prefix: string });
    if (method === 'GET') {
      const [row] = await postgres.as<{ content: Uint8Array }>(
        asker,
        'select content from storage.objects where bucket_id = $1 and name = $2',
        [bucket, name],
      );
      return row === undefined ? notFound : { status: 200, body: Buffer.from(row.content) };
    }
    if (method === 'DELETE') {
      const { prefixes } = JSON.parse(body.toString()) as { prefixes: string[] };
      const rows = await postgres.as(
        asker,
        'delete from storage.objects where bucket_id = $1 and name = any ($2) returning name',
        [bucket, prefixes],
      );
      return { status: 200, body: rows };
    }
    await postgres.as(
      asker,
      'insert into storage.objects (bucket_id, name, owner_id, content) values ($1, $2, $3, $4)',
      [bucket, name, asker.claims?.sub ?? null, body],
    );
    return { status: 200, body: { Key: `${bucket}/${name}`, Id: name } };
  } catch (thrown) {
    const { code, message } = thrown as { code?: string; message: string };
    if (code === '23505')
      return { status: 400, body: { statusCode: '409', error: 'Duplicate', message: 'exists' } };
    return {
      status: 400,
      body: { statusCode: code === '42501' ? '403' : '500', error: 'Unauthorized', message },
    };
  }
}

const notFound = {
  status: 400,
  body: { statusCode: '404', error: 'not_found', message: 'Object not found' },
};

async function list(postgres: Postgres, asker: Asker, bucket: string, { prefix }: { prefix: string }) {
  const rows = await postgres.as<{ name: string }>(
    asker,
    'select name from storage.objects where bucket_id = $1 and starts_with(name, $2) order by name limit 100',
    [bucket, `${prefix.replace(/\/$/, '')}/`],
  );
  return {
    status: 200,
    body: rows.map(({ name }) => ({ name: name.slice(prefix.replace(/\/$/, '').length + 1), id: name })),
  };
}
