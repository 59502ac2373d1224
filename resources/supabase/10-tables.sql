-- JobAI's tables in your own Supabase project. Written for JobAI, 2026-11-28. It may be run any number of times.
-- Each row is one row of the program, kept whole in `body`; the other columns are read from it. `clocks` says when each
-- field was last changed and by which machine, `seen` what is known of every machine, `removed` when the row was removed.

create or replace function public.jobai_json(written text) returns jsonb
language plpgsql immutable set search_path = '' as $$
begin
  return written::jsonb;
exception when others then
  return null;
end $$;

create or replace function public.jobai_words(list jsonb) returns text[]
language sql immutable set search_path = '' as $$
  select case when jsonb_typeof(list) = 'array'
    then array(select jsonb_array_elements_text(list)) end
$$;

-- The names of all tables that machines exchange.
create or replace function public.jobai_tables() returns text[]
language sql immutable set search_path = '' as $$
  select array[
    'user_profiles', 'user_personas', 'user_employers', 'user_experience', 'user_education', 'user_projects',
    'user_skills', 'user_languages', 'user_links', 'user_certificates', 'user_awards', 'user_publications',
    'user_volunteering', 'user_interests', 'user_recommendations', 'user_other_entries', 'user_said_facts',
    'user_preferences', 'user_entry_places', 'user_stories',
    'discovered_jobs', 'job_sightings', 'job_analyses', 'jobs_apart', 'companies', 'saved_searches',
    'user_files', 'user_resumes', 'generated_resumes', 'cover_letters', 'document_versions',
    'job_applications', 'application_history', 'application_items', 'sent_applications', 'employer_replies',
    'offers', 'negotiations', 'network_contacts', 'interview_prep', 'user_answers']
$$;

create table if not exists public.sync_cursors (
  user_id uuid primary key default auth.uid() references auth.users (id) on delete cascade,
  seq bigint not null default 0,
  epoch bigint not null default 1);

create table if not exists public.sync_changes (
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  table_name text not null, row_id text not null, seq bigint not null,
  primary key (user_id, table_name, row_id));
create index if not exists sync_changes_seq on public.sync_changes (user_id, seq);

create table if not exists public.sync_conflicts (
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  id text not null, table_name text not null, row_id text not null, field text not null,
  lost jsonb, kept jsonb, lost_clock text not null, kept_clock text not null,
  found_at timestamptz not null default now(), settled_at timestamptz,
  primary key (user_id, id));

create table if not exists public.sync_machines (
  user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
  id text not null, name text not null, seen_at timestamptz not null default now(),
  primary key (user_id, id));

create or replace function public.jobai_touch() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.updated_at := now();
  return new;
end $$;

do $$
declare
  name text;
begin
  foreach name in array public.jobai_tables() loop
    execute format(
      'create table if not exists public.%I (
        user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
        id text not null, body jsonb not null default ''{}'', clocks jsonb not null default ''{}'',
        seen jsonb not null default ''{}'', removed text,
        created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
        primary key (user_id, id))', name);
    execute format('create index if not exists %I on public.%I (user_id)', name || '_user', name);
    execute format('drop trigger if exists %I on public.%I', name || '_updated', name);
    execute format(
      'create trigger %I before update on public.%I for each row execute function public.jobai_touch()',
      name || '_updated', name);
  end loop;

  foreach name in array public.jobai_tables() || array['sync_cursors', 'sync_changes', 'sync_conflicts', 'sync_machines'] loop
    execute format('alter table public.%I enable row level security', name);
    execute format('alter table public.%I force row level security', name);
    execute format('drop policy if exists "own rows" on public.%I', name);
    execute format(
      'create policy "own rows" on public.%I for all to authenticated
       using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id)', name);
    execute format('revoke all on public.%I from anon, public', name);
    execute format('revoke truncate, references, trigger on public.%I from authenticated', name);
    execute format('grant select, insert, update, delete on public.%I to authenticated', name);
  end loop;
end $$;
