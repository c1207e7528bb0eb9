-- State of the Stripe sandbox. Applied at every start; a repeat changes nothing.

create schema if not exists stripe_sandbox;

-- Every object Stripe would show, as it would show it.
create table if not exists stripe_sandbox.object (
    id text primary key,
    kind text not null,                -- Stripe's own word: payment_intent, charge, refund …
    seq bigint generated always as identity,   -- order of creation; lists go by it
    created bigint not null,           -- seconds, app clock
    body jsonb not null,
    hidden jsonb not null,             -- what Stripe knows and does not show: card numbers, pending steps
    refs text[] not null,              -- ids and groups the object can be listed by
    currency text generated always as (body ->> 'currency') stored,
    net_minor bigint generated always as (
        case kind when 'balance_transaction' then (body ->> 'net')::bigint end) stored,
    available_on bigint generated always as (
        case kind when 'balance_transaction' then (body ->> 'available_on')::bigint end) stored
);
create unique index if not exists object_by_kind on stripe_sandbox.object (kind, seq);
create index if not exists object_by_ref on stripe_sandbox.object using gin (refs)
    with (fastupdate = off);
-- The balance is a sum over lines that never change: index-only.
create index if not exists object_balance on stripe_sandbox.object (currency)
    include (net_minor, available_on) where kind = 'balance_transaction';

-- The first answer of each key, for 24 hours of app time.
create table if not exists stripe_sandbox.idempotency (
    key text primary key,
    request_hash text not null,
    status int not null,
    body text not null,
    request_id text not null,
    created bigint not null
);
create index if not exists idempotency_by_age on stripe_sandbox.idempotency (created);

-- What really happened to money: the oracle of tests. Insert-only.
create table if not exists stripe_sandbox.effect (
    seq bigint generated always as identity primary key,
    kind text not null,                -- authorize, charge, capture, cancel, lapse, refund …
    object_id text not null,
    objects jsonb not null,            -- the other ids it touched
    amount_minor bigint not null,
    currency text not null,
    metadata jsonb not null,
    key text,                          -- idempotency key of the call, null for Stripe's own acts
    created bigint not null
);
create or replace function stripe_sandbox.refuse_change() returns trigger
    language plpgsql as $$ begin raise exception 'the effect log is insert-only'; end $$;
create or replace trigger effect_is_insert_only before update or delete on stripe_sandbox.effect
    for each statement execute function stripe_sandbox.refuse_change();

-- What Stripe will do by itself later, by the app clock.
create table if not exists stripe_sandbox.timer (
    object_id text not null,
    kind text not null,
    due_at bigint not null,
    primary key (object_id, kind)
);
create index if not exists timer_by_due on stripe_sandbox.timer (due_at);

-- One row per event and endpoint (two with the duplicate switch). Due by real time.
create table if not exists stripe_sandbox.delivery (
    id bigint generated always as identity primary key,
    event_id text not null,
    endpoint_id text not null,
    state text not null default 'waiting',
    due_at timestamptz not null default now(),
    attempts int not null default 0,
    last_status int,
    last_error text,
    constraint delivery_state_known check (state in ('waiting', 'delivered', 'failed', 'dropped'))
);
create index if not exists delivery_waiting on stripe_sandbox.delivery (due_at)
    where state = 'waiting';
create index if not exists delivery_by_event on stripe_sandbox.delivery (event_id);

create table if not exists stripe_sandbox.fault (
    id bigint generated always as identity primary key,
    rule jsonb not null,
    left_count int not null,
    constraint fault_left_not_negative check (left_count >= 0)
);

create table if not exists stripe_sandbox.switch (
    name text primary key,
    value jsonb not null
);
