-- How mails are built that no reader knows: one row for each shape, named by what it is. It holds no address.
create table shape (
  id text primary key,
  features jsonb not null
);

-- The mails that have them, whose raw mail may be gone already. A message whose format a reader learnt to know has none.
create table message_shape (
  message uuid primary key references report,
  shape text not null references shape,
  -- Of the From address.
  sender_domain text,
  received_at timestamptz not null
);
create index message_shape_seen on message_shape (shape, received_at);
