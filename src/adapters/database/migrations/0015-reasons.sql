-- Only what something makes and honours may stand: the same words as in src/permission/permission.ts and
-- src/suppress/reasons.ts. Heed has never written the others, so these two updates find no row unless one was put in
-- past Heed. Such a row bars at least as much as before: who put it in may lift it, or upload the list again.
update suppression s
   set reason = 'manual',
       lifted_at = case when doubled then coalesce(lifted_at, now()) else lifted_at end,
       lifted_by = case when doubled then coalesce(lifted_by, 'heed') else lifted_by end,
       lifted_why = case when doubled then coalesce(lifted_why, 'A suppression by hand says the same.') else lifted_why end
  from (
    select n.id, exists (
      select from suppression m
       where m.fold_key = n.fold_key and m.scope_kind = n.scope_kind and m.scope_id is not distinct from n.scope_id
         and m.reason = 'manual' and m.lifted_at is null) as doubled
      from suppression n where n.reason = 'no-permission') old
 where s.id = old.id;
update contact c
   set permission = 'none',
       state = case when shown then 'suppressed' else state end,
       reason = case when shown then 'no-permission' else reason end,
       since = case when shown then old.uploaded_at else since end,
       scope_kind = case when shown then 'list' else scope_kind end,
       scope_id = case when shown then c.list else scope_id end
  from (
    select k.list, k.row, l.uploaded_at, k.state in ('kept', 'held') or k.reason = 'permission-revoked' as shown
      from contact k join list l on l.id = k.list
     where k.permission in ('confirmed', 'implied', 'revoked')) old
 where c.list = old.list and c.row = old.row;

alter table suppression
  drop constraint suppression_reason_check,
  add constraint suppression_reason_check
    check (reason in ('opt-out', 'complaint', 'legal-order', 'invalid-address', 'manual'));
alter table contact
  drop constraint contact_permission_check,
  add constraint contact_permission_check check (permission in ('express', 'asserted', 'none'));
