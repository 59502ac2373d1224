-- What other programs of yours may want to read by name. All of it is read from `body`.

do $$
begin
  if not exists (select from pg_type where typname = 'job_application_status' and typnamespace = 'public'::regnamespace) then
    create type public.job_application_status as enum
      ('discovered', 'applied', 'interviewing', 'offer', 'accepted', 'rejected', 'withdrawn', 'no-answer');
  end if;
end $$;

do $$
declare
  wanted record;
begin
  for wanted in select * from (values
    ('user_profiles', 'first_name', 'text', $e$body->>'first_name'$e$),
    ('user_profiles', 'last_name', 'text', $e$body->>'last_name'$e$),
    ('user_profiles', 'full_name', 'text', $e$btrim(coalesce(body->>'first_name', '') || ' ' || coalesce(body->>'last_name', ''))$e$),
    ('user_profiles', 'email', 'text', $e$body->>'email'$e$),
    ('user_profiles', 'phone', 'text', $e$body->>'phone'$e$),
    ('user_education', 'degree', 'text', $e$body->>'degree'$e$),
    ('user_education', 'major', 'text', $e$body->>'field'$e$),
    ('user_education', 'university', 'text', $e$body->>'school'$e$),
    ('user_education', 'cgpa', 'text', $e$body->>'gpa'$e$),
    ('user_education', 'start_date', 'text', $e$body->>'start_date'$e$),
    ('user_education', 'end_date', 'text', $e$body->>'end_date'$e$),
    ('user_experience', 'title', 'text', $e$body->>'title'$e$),
    ('user_experience', 'employer_id', 'text', $e$body->>'employer_id'$e$),
    ('user_experience', 'start_date', 'text', $e$body->>'start_date'$e$),
    ('user_experience', 'end_date', 'text', $e$body->>'end_date'$e$),
    ('user_experience', 'description', 'text', $e$body->>'summary'$e$),
    ('user_projects', 'name', 'text', $e$body->>'name'$e$),
    ('user_projects', 'tech_stack', 'text[]', $e$public.jobai_words(public.jobai_json(body->>'skills'))$e$),
    ('user_projects', 'description', 'text', $e$body->>'description'$e$),
    ('user_skills', 'name', 'text', $e$body->>'name'$e$),
    ('user_resumes', 'name', 'text', $e$body->>'name'$e$),
    ('user_resumes', 'file_id', 'text', $e$body->>'file_id'$e$),
    ('user_resumes', 'file_path', 'text', $e$user_id::text || '/' || (body->>'sha256')$e$),
    ('user_resumes', 'parsed_content', 'jsonb', $e$jsonb_set('{}', '{text}', body->'text')$e$),
    ('user_files', 'sha256', 'text', $e$body->>'sha256'$e$),
    ('generated_resumes', 'job_id', 'text', $e$body->>'job_id'$e$),
    ('generated_resumes', 'tailored_content', 'jsonb', $e$public.jobai_json(body->>'body')$e$),
    ('generated_resumes', 'ats_score', 'numeric', $e$(body->>'ats_score')::numeric$e$),
    ('cover_letters', 'job_id', 'text', $e$body->>'job_id'$e$),
    ('cover_letters', 'tone', 'text', $e$body->>'tone'$e$),
    ('cover_letters', 'content', 'jsonb', $e$public.jobai_json(body->>'body')$e$),
    ('discovered_jobs', 'title', 'text', $e$body->>'title'$e$),
    ('discovered_jobs', 'company', 'text', $e$body->>'company'$e$),
    ('discovered_jobs', 'url', 'text', $e$body->>'url'$e$),
    ('discovered_jobs', 'source', 'text', $e$body->>'source'$e$),
    ('job_analyses', 'job_id', 'text', $e$body->>'job_id'$e$),
    ('job_analyses', 'score', 'numeric', $e$(body->>'score')::numeric$e$),
    ('job_applications', 'job_id', 'text', $e$body->>'job_id'$e$),
    ('job_applications', 'title', 'text', $e$body->>'title'$e$),
    ('job_applications', 'company', 'text', $e$body->>'company'$e$),
    ('job_applications', 'status', 'public.job_application_status', $e$case body->>'status'
      when 'discovered' then 'discovered'::public.job_application_status when 'applied' then 'applied'::public.job_application_status
      when 'interviewing' then 'interviewing'::public.job_application_status when 'offer' then 'offer'::public.job_application_status
      when 'accepted' then 'accepted'::public.job_application_status when 'rejected' then 'rejected'::public.job_application_status
      when 'withdrawn' then 'withdrawn'::public.job_application_status when 'no-answer' then 'no-answer'::public.job_application_status end$e$),
    ('job_applications', 'draft_data', 'jsonb', $e$public.jobai_json(body->>'receipt')$e$),
    ('network_contacts', 'target_company', 'text', $e$public.jobai_json(body->>'body')->>'company'$e$),
    ('network_contacts', 'connection_type', 'text', $e$public.jobai_json(body->>'body')->>'origin'$e$),
    ('network_contacts', 'outreach_sent', 'boolean', $e$(body->>'state') in ('sent', 'answered', 'met')$e$),
    ('network_contacts', 'response_received', 'boolean', $e$(body->>'state') in ('answered', 'met')$e$),
    ('interview_prep', 'questions', 'jsonb', $e$public.jobai_json(body->>'body')$e$)
  ) as columns (table_name, column_name, type, expression) loop
    execute format('alter table public.%I add column if not exists %I %s generated always as (%s) stored',
      wanted.table_name, wanted.column_name, wanted.type, wanted.expression);
  end loop;
end $$;

-- Columns that the program does not fill itself; other programs of yours may.
alter table public.user_resumes add column if not exists is_primary boolean not null default false,
  add column if not exists file_url text;
alter table public.generated_resumes add column if not exists base_resume_id text, add column if not exists job_title text,
  add column if not exists company text, add column if not exists original_content jsonb,
  add column if not exists latex_source text, add column if not exists match_score numeric;
alter table public.cover_letters add column if not exists resume_id text, add column if not exists latex_source text;
alter table public.job_applications add column if not exists resume_id text, add column if not exists cover_letter_id text;
alter table public.network_contacts add column if not exists outreach_draft text;
alter table public.interview_prep add column if not exists application_id text, add column if not exists interview_type text,
  add column if not exists answers jsonb, add column if not exists feedback jsonb;

create index if not exists job_applications_status on public.job_applications (user_id, status);
create index if not exists discovered_jobs_company on public.discovered_jobs (user_id, company);

-- A person with their skills and their answers in one row, and jobs with the employer's name.
create or replace view public.user_profile_details with (security_invoker = on) as
  select p.user_id, p.id, p.first_name, p.last_name, p.full_name, p.email, p.phone,
    coalesce((select jsonb_agg(s.name order by s.name) from public.user_skills s
      where s.user_id = p.user_id and s.body->>'person_id' = p.id and s.removed is null), '[]') as skills,
    coalesce((select jsonb_agg(jsonb_build_object('question', a.body->>'question', 'answer', a.body->>'value'))
      from public.user_answers a join public.user_personas o on o.user_id = a.user_id and o.id = a.body->>'profile_id'
      where a.user_id = p.user_id and o.body->>'person_id' = p.id and a.removed is null), '[]') as behavioral_questions
  from public.user_profiles p where p.removed is null;
create or replace view public.user_experience_details with (security_invoker = on) as
  select x.user_id, x.id, x.title, e.body->>'name' as company, x.start_date, x.end_date, x.description
  from public.user_experience x left join public.user_employers e
    on e.user_id = x.user_id and e.id = (x.body->>'person_id') || '|' || x.employer_id
  where x.removed is null;
revoke all on public.user_profile_details, public.user_experience_details from anon, public;
grant select on public.user_profile_details, public.user_experience_details to authenticated;
