-- How machines exchange rows. A clock is sixteen digits, a dash, and the machine's name; the larger is the newer. What a
-- machine sends is joined with what is here field by field, so it does no harm to send it twice, late, or out of order. A
-- field that two machines changed without knowing of each other keeps the newer value, and the other is noted in
-- `sync_conflicts`. All of it runs with the rights of who calls it, so that row-level security holds.

-- Whether a machine that has seen this much knows of a change.
create or replace function public.jobai_knows(seen jsonb, clock text) returns boolean
language sql immutable set search_path = '' as $$
  select coalesce((seen->>substr(clock, 18)) collate "C" >= substr(clock, 1, 16) collate "C", false)
$$;

-- What is known by either.
create or replace function public.jobai_both(one jsonb, other jsonb) returns jsonb
language sql immutable set search_path = '' as $$
  select coalesce(jsonb_object_agg(machine, tick), '{}') from (
    select key as machine, max(value collate "C") as tick
    from (select * from jsonb_each_text(one) union all select * from jsonb_each_text(other)) as all_of_them
    group by key) as newest
$$;

create or replace function public.jobai_newest(clocks jsonb) returns text
language sql immutable set search_path = '' as $$
  select max(value collate "C") from jsonb_each_text(clocks)
$$;

create or replace function public.jobai_note(
  in_table text, in_row text, in_field text, lost_value jsonb, kept_value jsonb, lost_at text, kept_at text, last_seq bigint)
returns bigint language plpgsql set search_path = '' as $$
declare
  line constant text := md5(concat_ws('|', in_table, in_row, in_field, lost_at));
begin
  insert into public.sync_conflicts (user_id, id, table_name, row_id, field, lost, kept, lost_clock, kept_clock)
  values (auth.uid(), line, in_table, in_row, in_field, lost_value, kept_value, lost_at, kept_at)
  on conflict do nothing;
  if not found then
    return last_seq;
  end if;
  insert into public.sync_changes (user_id, table_name, row_id, seq)
  values (auth.uid(), 'sync_conflicts', line, last_seq + 1);
  return last_seq + 1;
end $$;

-- Joins one row as a machine has it with the row that is here. Answers what stands after it, and the number of the last change.
create or replace function public.jobai_join(given jsonb, last_seq bigint) returns jsonb
language plpgsql set search_path = '' as $$
declare
  me constant uuid := auth.uid();
  in_table constant text := given->>'table';
  in_row constant text := given->>'id';
  here record;
  body jsonb := coalesce(given->'body', '{}');
  clocks jsonb := coalesce(given->'clocks', '{}');
  seen jsonb := coalesce(given->'seen', '{}');
  removed text := given->>'removed';
  new_seen jsonb;
  field text;
  theirs text;
  ours text;
  at_last bigint := last_seq;
begin
  execute format('select t.body, t.clocks, t.seen, t.removed from public.%I t where t.user_id = $1 and t.id = $2 for update', in_table)
    into here using me, in_row;
  if here.clocks is null then
    execute format('insert into public.%I (user_id, id, body, clocks, seen, removed) values ($1, $2, $3, $4, $5, $6)', in_table)
      using me, in_row, body, clocks, seen, removed;
  else
    new_seen := public.jobai_both(here.seen, seen);
    if here.removed is not null and removed is not null then
      removed := greatest(here.removed collate "C", removed collate "C");
    elsif here.removed is not null then
      ours := here.removed;
      theirs := public.jobai_newest(clocks);
      if public.jobai_knows(seen, ours) or theirs collate "C" > ours collate "C" then
        if not public.jobai_knows(seen, ours) and not public.jobai_knows(here.seen, theirs) then
          at_last := public.jobai_note(in_table, in_row, '', null, body, ours, theirs, at_last);
        end if;
      else
        if exists (select from jsonb_each_text(clocks) c where not public.jobai_knows(here.seen, c.value)) then
          at_last := public.jobai_note(in_table, in_row, '', body, null, theirs, ours, at_last);
        end if;
        body := '{}';
        clocks := '{}';
        removed := ours;
      end if;
    elsif removed is not null then
      theirs := removed;
      ours := public.jobai_newest(here.clocks);
      if public.jobai_knows(here.seen, theirs) then
        body := here.body;
        clocks := here.clocks;
        removed := null;
      elsif exists (select from jsonb_each_text(here.clocks) c where not public.jobai_knows(seen, c.value)) then
        if ours collate "C" > theirs collate "C" then
          at_last := public.jobai_note(in_table, in_row, '', null, here.body, theirs, ours, at_last);
          body := here.body;
          clocks := here.clocks;
          removed := null;
        else
          at_last := public.jobai_note(in_table, in_row, '', here.body, null, ours, theirs, at_last);
        end if;
      end if;
    else
      for field in select jsonb_object_keys(here.body || body) loop
        theirs := coalesce(clocks->>field, clocks->>'*');
        ours := coalesce(here.clocks->>field, here.clocks->>'*');
        if not body ? field then
          -- An older program does not know this field.
          body := jsonb_set(body, array[field], here.body->field);
          clocks := jsonb_set(clocks, array[field], to_jsonb(ours));
          continue;
        end if;
        continue when theirs = ours or not here.body ? field;
        if field <> 'created_at' and body->field is distinct from here.body->field
            and not public.jobai_knows(here.seen, theirs) and not public.jobai_knows(seen, ours) then
          if theirs collate "C" > ours collate "C" then
            at_last := public.jobai_note(in_table, in_row, field, here.body->field, body->field, ours, theirs, at_last);
          else
            at_last := public.jobai_note(in_table, in_row, field, body->field, here.body->field, theirs, ours, at_last);
          end if;
        end if;
        if ours collate "C" > theirs collate "C" then
          clocks := jsonb_set(clocks, array[field], to_jsonb(ours));
          body := jsonb_set(body, array[field], here.body->field);
        end if;
      end loop;
    end if;
    if body = here.body and clocks = here.clocks and new_seen = here.seen and removed is not distinct from here.removed then
      -- What was sent may have lost before, its answer too: it is told what stands.
      return jsonb_build_object('seq', at_last, 'row', jsonb_build_object(
        'table', in_table, 'id', in_row, 'body', body, 'clocks', clocks, 'seen', new_seen, 'removed', removed));
    end if;
    seen := new_seen;
    execute format('update public.%I set body = $3, clocks = $4, seen = $5, removed = $6 where user_id = $1 and id = $2', in_table)
      using me, in_row, body, clocks, seen, removed;
  end if;
  at_last := at_last + 1;
  insert into public.sync_changes (user_id, table_name, row_id, seq) values (me, in_table, in_row, at_last)
  on conflict (user_id, table_name, row_id) do update set seq = excluded.seq;
  return jsonb_build_object('seq', at_last, 'row', jsonb_build_object(
    'table', in_table, 'id', in_row, 'body', body, 'clocks', clocks, 'seen', seen, 'removed', removed));
end $$;

-- One machine's changes of a person come in at a time, so that the numbers of changes rise in the order in which they are seen.
create or replace function public.jobai_push(machine text, machine_name text, epoch bigint, given jsonb) returns jsonb
language plpgsql set search_path = '' as $$
declare
  me constant uuid := auth.uid();
  cursor_here record;
  one jsonb;
  joined jsonb;
  last_seq bigint;
  answer jsonb := '[]';
begin
  if me is null then
    raise exception 'sign in first' using errcode = '42501';
  end if;
  insert into public.sync_cursors (user_id) values (me) on conflict do nothing;
  select c.seq, c.epoch into cursor_here from public.sync_cursors c where c.user_id = me for update;
  if cursor_here.epoch <> jobai_push.epoch then
    return jsonb_build_object('epoch', cursor_here.epoch, 'rows', '[]'::jsonb);
  end if;
  last_seq := cursor_here.seq;
  for one in select value from jsonb_array_elements(given) loop
    if not (one->>'table') = any (public.jobai_tables()) then
      raise exception 'there is no table %', one->>'table' using errcode = '22023';
    end if;
    joined := public.jobai_join(one, last_seq);
    last_seq := (joined->>'seq')::bigint;
    joined := joined->'row';
    -- What stands as it was sent need not travel back.
    if joined->'body' = one->'body' and joined->'clocks' = one->'clocks' and joined->'removed' is not distinct from one->'removed' then
      joined := (joined - 'body') || '{"same": true}';
    end if;
    answer := answer || jsonb_build_array(joined);
  end loop;
  update public.sync_cursors set seq = last_seq where user_id = me and seq <> last_seq;
  insert into public.sync_machines (user_id, id, name, seen_at) values (me, machine, left(machine_name, 80), now())
  on conflict (user_id, id) do update set name = excluded.name, seen_at = excluded.seen_at;
  return jsonb_build_object('epoch', cursor_here.epoch, 'rows', answer);
end $$;

-- What changed after a number, oldest first; `more` says whether to ask again.
create or replace function public.jobai_pull(after bigint, most integer default 500) returns jsonb
language plpgsql set search_path = '' as $$
declare
  me constant uuid := auth.uid();
  change record;
  one jsonb;
  found_rows jsonb := '[]';
  last bigint := after;
  count_here integer := 0;
begin
  if me is null then
    raise exception 'sign in first' using errcode = '42501';
  end if;
  for change in select c.table_name, c.row_id, c.seq from public.sync_changes c
      where c.user_id = me and c.seq > after order by c.seq limit least(most, 1000) loop
    if change.table_name = 'sync_conflicts' then
      select jsonb_build_object('table', 'sync_conflicts', 'id', k.id, 'body', to_jsonb(k) - 'user_id') into one
        from public.sync_conflicts k where k.user_id = me and k.id = change.row_id;
    else
      execute format('select jsonb_build_object(''table'', $3::text, ''id'', t.id, ''body'', t.body, ''clocks'', t.clocks,
        ''seen'', t.seen, ''removed'', t.removed) from public.%I t where t.user_id = $1 and t.id = $2', change.table_name)
        into one using me, change.row_id, change.table_name;
    end if;
    if one is not null then
      found_rows := found_rows || jsonb_build_array(one);
    end if;
    last := change.seq;
    count_here := count_here + 1;
  end loop;
  return jsonb_build_object('rows', found_rows, 'last', last, 'more', count_here = least(most, 1000),
    'now', floor(extract(epoch from clock_timestamp()) * 1000)::bigint,
    'epoch', coalesce((select c.epoch from public.sync_cursors c where c.user_id = me), 1));
end $$;

-- A line of what was lost is dealt with: taken back, or left as it is.
create or replace function public.jobai_settle(line text) returns void
language plpgsql set search_path = '' as $$
declare
  last_seq bigint;
begin
  update public.sync_conflicts set settled_at = now() where user_id = auth.uid() and id = line and settled_at is null;
  if found then
    update public.sync_cursors set seq = seq + 1 where user_id = auth.uid() returning seq into last_seq;
    update public.sync_changes set seq = last_seq where user_id = auth.uid() and table_name = 'sync_conflicts' and row_id = line;
  end if;
end $$;

-- Deletes all that one person has here, files apart. Machines that come later see another epoch and send nothing anew.
create or replace function public.jobai_erase() returns bigint
language plpgsql set search_path = '' as $$
declare
  me constant uuid := auth.uid();
  name text;
  fresh bigint;
begin
  if me is null then
    raise exception 'sign in first' using errcode = '42501';
  end if;
  insert into public.sync_cursors (user_id) values (me) on conflict do nothing;
  update public.sync_cursors c set epoch = c.epoch + 1, seq = 0 where c.user_id = me returning c.epoch into fresh;
  foreach name in array public.jobai_tables() || array['sync_changes', 'sync_conflicts', 'sync_machines'] loop
    execute format('delete from public.%I where user_id = $1', name) using me;
  end loop;
  if to_regclass('public.documents') is not null then
    execute 'delete from public.documents where user_id = $1' using me;
  end if;
  return fresh;
end $$;

-- Which of these files the program set up; it asks for this number.
create or replace function public.jobai_version() returns integer
language sql immutable set search_path = '' as $$ select 2 $$;

do $$
declare
  made regprocedure;
begin
  for made in select p.oid from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname like 'jobai\_%' loop
    execute format('revoke all on function %s from public, anon', made);
    execute format('grant execute on function %s to authenticated', made);
  end loop;
  grant execute on function public.jobai_version() to anon;
end $$;
