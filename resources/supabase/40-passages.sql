-- Passages of your files with vectors, found by meaning. Left out where the project has no pgvector.

do $$
begin
  if not exists (select from pg_available_extensions where name = 'vector') then
    raise notice 'pgvector is not available here: passages are left out';
    return;
  end if;
  create schema if not exists extensions;
  if not exists (select from pg_extension where extname = 'vector') then
    create extension vector with schema extensions;
  end if;
  grant usage on schema extensions to authenticated;
  execute format('set local search_path = %s, public', quote_ident(
    (select nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where extname = 'vector')));
  create table if not exists public.documents (
    id bigint generated always as identity primary key,
    user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
    content text not null, metadata jsonb not null default '{}', embedding vector (768),
    created_at timestamptz not null default now(), updated_at timestamptz not null default now());
  create index if not exists documents_user on public.documents (user_id);
  create index if not exists documents_embedding on public.documents using hnsw (embedding vector_cosine_ops);
  drop trigger if exists documents_updated on public.documents;
  create trigger documents_updated before update on public.documents
    for each row execute function public.jobai_touch();
  alter table public.documents enable row level security;
  alter table public.documents force row level security;
  drop policy if exists "own rows" on public.documents;
  create policy "own rows" on public.documents for all to authenticated
    using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
  revoke all on public.documents from anon, public;
  revoke truncate, references, trigger on public.documents from authenticated;
  grant select, insert, update, delete on public.documents to authenticated;

  create or replace function public.match_documents(
    query_embedding vector (768), match_threshold double precision default 0.5, match_count integer default 4,
    filter_user_id uuid default auth.uid())
  returns table (id bigint, content text, metadata jsonb, similarity double precision)
  language plpgsql stable as $body$
  begin
    return query
      select d.id, d.content, d.metadata, 1 - (d.embedding <=> query_embedding) as similarity
      from public.documents d
      where d.user_id = filter_user_id and d.user_id = (select auth.uid())
        and 1 - (d.embedding <=> query_embedding) > match_threshold
      order by d.embedding <=> query_embedding
      limit least(match_count, 100);
  end $body$;
  execute format('alter function public.match_documents(vector, double precision, integer, uuid) set search_path = %s, public',
    quote_ident((select nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where extname = 'vector')));
  revoke all on function public.match_documents(vector, double precision, integer, uuid) from anon, public;
  grant execute on function public.match_documents(vector, double precision, integer, uuid) to authenticated;
end $$;
