import Sqlite from 'better-sqlite3';

export interface ArchivedFile {
  id: string;
  name: string;
}

/** The files that an unpacked archive's database knows. */
export function archivedFiles(database: string): ArchivedFile[] {
  const client = new Sqlite(database, { readonly: true, fileMustExist: true });
  try {
    return client.prepare('SELECT id, name FROM files').all() as ArchivedFile[];
  } finally {
    client.close();
  }
}
