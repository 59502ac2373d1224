-- A private bucket for your documents. Each lies under your own id, by the hash of what is in it.

insert into storage.buckets (id, name, public) values ('jobai', 'jobai', false)
on conflict (id) do update set public = false;

do $$
declare
  deed text;
  rule constant text := $r$bucket_id = 'jobai' and (storage.foldername(name))[1] = (select auth.uid())::text$r$;
begin
  foreach deed in array array['select', 'insert', 'update', 'delete'] loop
    execute format('drop policy if exists %I on storage.objects', 'jobai own files ' || deed);
    execute format('create policy %I on storage.objects for %s to authenticated %s', 'jobai own files ' || deed, deed,
      case deed when 'insert' then format('with check (%s)', rule)
        when 'update' then format('using (%1$s) with check (%1$s)', rule)
        else format('using (%s)', rule) end);
  end loop;
end $$;
