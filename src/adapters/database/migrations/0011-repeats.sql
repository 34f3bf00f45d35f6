-- Complaints that came again, better proved, and were acted on though the first was not.
create index report_repeat on report (complaint) where duplicate_of is not null and disposition = 'act';
