-- One row per not-spam report that names an account. They are shown beside the complaints, and weigh nothing.
create table account_not_spam (
  feedback text primary key,
  account text not null,
  mailing text,
  received_at timestamptz not null
);
create index account_not_spam_account on account_not_spam (account, received_at);
-- The events that the flag worker has passed; those that it has not it finds here and leaves.
insert into account_not_spam (feedback, account, mailing, received_at)
select coalesce(data ->> 'feedback', data ->> 'message'), data -> 'attribution' ->> 'account',
       data -> 'attribution' ->> 'mailing', (data ->> 'receivedAt')::timestamptz
  from (select event_data(value) as data from log_record
         where topic = 'heed.complaints' and headers ->> 'ce_type' = 'heed.feedback.received.v1'
        offset 0) told
 where data ->> 'feedbackType' = 'not-spam' and data -> 'attribution' ->> 'account' is not null
on conflict do nothing;
