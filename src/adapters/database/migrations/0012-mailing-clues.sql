-- More of what finds a mailing again in a report (src/attribute/ladder.ts).
alter table mailing
  -- Without brackets, lower-cased.
  add column list_id text,
  -- Without blanks, lower-cased.
  add column feedback_id text,
  add column source_ip text,
  -- The subject as src/attribute/comparable-subject.ts makes it.
  add column subject_key text;
update mailing
   set subject_key = lower(btrim(regexp_replace(subject, '\s+', ' ', 'g')))
 where subject is not null;
create index mailing_list_id on mailing (list_id) where list_id is not null;
create index mailing_feedback_id on mailing (feedback_id) where feedback_id is not null;
create index mailing_subject on mailing (subject_key) where subject_key is not null;
