-- The whole schema, as documentation: a test keeps it equal to the sum of the migrations.
-- Rules: merchant_id first in every key of merchant-owned tables; foreign keys only inside a
-- merchant; money in minor units as bigint; instants as timestamptz in UTC; named constraints, each
-- with a meaning in app/store/errors.py. The database checks what the code promises; it never
-- computes (architecture.md rule 6).

-- ---- the clock --------------------------------------------------------------------------------
-- Sweeps find due rows with app_now(), decisions read app_clock() after their lock. Development and
-- test databases replace both by versions with a movable offset (app/devstack/test_clock.sql).
create function app_now() returns timestamptz language sql stable parallel safe
  as $$ select now() $$;
create function app_clock() returns timestamptz language sql volatile
  as $$ select clock_timestamp() $$;

-- ---- people: global, referred to by id ----------------------------------------------------------
create table shopper (
  id uuid not null default uuidv7(),
  nickname text not null,
  avatar text not null default '',
  locale text not null default 'zh-CN',
  phone_cipher bytea,                     -- AES-GCM, key version in front; null until verified
  phone_index bytea,                      -- keyed blind index of the E.164 number
  wechat_openid text,
  stripe_customer text,
  state text not null default 'active',
  suspensions_count integer not null default 0,
  created_at timestamptz not null default app_clock(),
  constraint shopper_pkey primary key (id),
  constraint shopper_phone_once unique (phone_index),
  constraint shopper_wechat_once unique (wechat_openid),
  constraint shopper_customer_once unique (stripe_customer),
  constraint shopper_state_known check (state in ('active', 'suspended', 'deleted')),
  constraint shopper_phone_whole check ((phone_cipher is null) = (phone_index is null))
);

create table avatar (                     -- a person's own picture; others hold its address
  shopper_id uuid not null,
  id uuid not null,
  content_type text not null,
  content bytea not null,
  constraint avatar_pkey primary key (shopper_id),
  constraint avatar_id_once unique (id),
  constraint avatar_type_known check (content_type in ('image/png', 'image/jpeg', 'image/gif', 'image/webp')),
  constraint avatar_bounded check (octet_length(content) <= 1048576)
);
alter table avatar alter column content set storage external;  -- pictures are compressed already

create table leader (                     -- 团长: who may earn commission
  shopper_id uuid not null,
  state text not null,
  about text not null default '',         -- what they wrote when they applied
  applied_at timestamptz not null default app_clock(),
  decided_at timestamptz,                 -- by an operator; the audit trail says by whom
  approved_at timestamptz,
  commission_held_at timestamptz,         -- while set, what they earned is not paid out: strikes
  constraint leader_pkey primary key (shopper_id),
  constraint leader_state_known check (state in ('applied', 'approved', 'refused', 'suspended'))
);
create index leader_by_state on leader (state, shopper_id);

create table payment_method (             -- cards saved for one tap; the card itself stays at Stripe
  id uuid not null default uuidv7(),
  shopper_id uuid not null,
  gateway_ref text not null,
  brand text not null,
  last4 text not null,
  fingerprint text not null,
  created_at timestamptz not null default app_clock(),
  removed_at timestamptz,
  detach_at timestamptz,                  -- when a removed one is taken from Stripe; null: nothing is to do
  constraint payment_method_pkey primary key (id),
  constraint payment_method_ref_once unique (gateway_ref),
  constraint payment_method_detached_is_removed check (detach_at is null or removed_at is not null)
);
create index payment_method_by_shopper on payment_method (shopper_id, id);
create index payment_method_to_detach on payment_method (detach_at) where detach_at is not null;

create table otp_challenge (
  id uuid not null default uuidv7(),
  phone_index bytea not null,
  code_hash bytea not null,               -- keyed HMAC: the code itself is never stored here
  created_at timestamptz not null,
  expires_at timestamptz not null,
  tries_count integer not null default 0,
  used_at timestamptz,
  constraint otp_challenge_pkey primary key (id),
  constraint otp_challenge_tries_bounded check (tries_count between 0 and 5)
);
create index otp_challenge_latest on otp_challenge (phone_index, created_at desc);

create table attempt (                    -- what limits on money, codes and log-ins count
  bucket text not null,
  at timestamptz not null,
  id bigint generated always as identity,
  constraint attempt_pkey primary key (bucket, at, id)
);

create table sms_message (                -- outgoing texts: written with the action, sent by a worker
  id uuid not null default uuidv7(),
  phone_index bytea not null,
  phone_cipher bytea not null,
  body_cipher bytea,                      -- emptied once sent in production
  created_at timestamptz not null,
  next_at timestamptz not null default now(),
  attempts_count integer not null default 0,
  lease_until timestamptz,
  sent_at timestamptz,
  last_error text not null default '',
  constraint sms_message_pkey primary key (id)
);
create index sms_message_due on sms_message (next_at) where sent_at is null;
create index sms_message_by_phone on sms_message (phone_index, id desc);

create table login_session (
  id uuid not null default uuidv7(),
  shopper_id uuid not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  constraint login_session_pkey primary key (id)
);
create index login_session_by_shopper on login_session (shopper_id);
create index login_session_revoked on login_session (revoked_at) where revoked_at is not null;

create table refresh_token (
  token_hash bytea not null,
  session_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,                    -- a second use of the same token revokes the session
  constraint refresh_token_pkey primary key (token_hash)
);
create index refresh_token_by_session on refresh_token (session_id);

-- ---- merchants ----------------------------------------------------------------------------------
create table merchant (
  id uuid not null default uuidv7(),
  name text not null,
  kind text not null default 'merchant',
  timezone text not null default 'Asia/Shanghai',
  platform_fee_bp integer not null default 0,
  psp_fee_bearer text not null default 'merchant',
  state text not null default 'active',
  created_at timestamptz not null default app_clock(),
  constraint merchant_pkey primary key (id),
  constraint merchant_kind_known check (kind in ('merchant', 'platform')),
  constraint merchant_fee_is_a_share check (platform_fee_bp between 0 and 10000),
  constraint merchant_fee_bearer_known check (psp_fee_bearer in ('merchant', 'platform')),
  constraint merchant_state_known check (state in ('active', 'suspended'))
);

create table staff (
  merchant_id uuid not null,
  shopper_id uuid not null,
  role text not null,
  display_name text not null default '',  -- a persona (小完子): what others see instead of the person
  avatar text not null default '',
  created_at timestamptz not null default app_clock(),
  constraint staff_pkey primary key (merchant_id, shopper_id),
  constraint staff_merchant foreign key (merchant_id) references merchant (id),
  constraint staff_role_known check (role in ('owner', 'manager', 'clerk', 'finance', 'operator'))
);
create index staff_by_shopper on staff (shopper_id);

create table finance_key (
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  key_hash bytea not null,
  last4 text not null,
  scopes text[] not null,
  networks text[] not null default '{}',  -- CIDR list; empty: from anywhere
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz,
  constraint finance_key_pkey primary key (merchant_id, id),
  constraint finance_key_merchant foreign key (merchant_id) references merchant (id),
  constraint finance_key_hash_once unique (key_hash)
);

create table audit_event (                -- insert-only: who did what to what
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  actor text not null,
  action text not null,
  subject text not null,
  before jsonb,
  after jsonb,
  request_id text not null default '',
  recorded_at timestamptz not null default clock_timestamp(),
  xid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  constraint audit_event_pkey primary key (merchant_id, id)
);
create index audit_event_feed on audit_event (merchant_id, xid, seq);

create table audit_seal (                 -- insert-only: the trail up to here, chained by hash
  merchant_id uuid not null,
  number integer not null,
  until_xid xid8 not null,                -- the last event under it
  until_seq bigint not null,
  events_count integer not null,
  hash bytea not null,                    -- of the seal before and of each event since
  sealed_at timestamptz not null default clock_timestamp(),
  constraint audit_seal_pkey primary key (merchant_id, number)
);

-- ---- campaigns and team-buys --------------------------------------------------------------------
create table campaign (
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  title text not null,
  description text not null default '',
  images jsonb not null default '[]',
  state text not null default 'draft',
  currency text not null,
  ladder jsonb not null,
  counting text not null default 'buyers',
  formed_min integer not null,
  buyers_max integer not null,
  stock integer not null,
  units_held integer not null default 0,  -- reserved + authorized + captured
  units_per_shopper_max integer not null,
  team_buy_seconds integer not null,
  reserve_seconds integer not null default 900,
  opens_at timestamptz,
  closes_at timestamptz,
  timezone text not null,
  commission_bp integer not null default 0,
  platform_fee_bp integer not null default 0,
  early_close boolean not null default true,
  rooms_only boolean not null default false,  -- shown to members of its rooms alone (campaign_room)
  early_access_until timestamptz,         -- until then members of its rooms go first
  created_at timestamptz not null default app_clock(),
  constraint campaign_pkey primary key (merchant_id, id),
  constraint campaign_merchant foreign key (merchant_id) references merchant (id),
  constraint campaign_state_known check (state in ('draft', 'scheduled', 'open', 'closed', 'archived')),
  constraint campaign_counting_known check (counting in ('buyers', 'units')),
  constraint campaign_stock_not_oversold check (units_held between 0 and stock),
  constraint campaign_figures_positive check (
    formed_min >= 1 and buyers_max >= 1 and units_per_shopper_max >= 1
    and team_buy_seconds >= 1 and reserve_seconds >= 1),
  constraint campaign_commission_is_a_share check (commission_bp between 0 and 10000),
  constraint campaign_fee_is_a_share check (platform_fee_bp between 0 and 10000),
  constraint campaign_window_forward check (closes_at > opens_at)
) with (fillfactor = 50);
create index campaign_by_state on campaign (merchant_id, state, id);

create table campaign_place (             -- look-up: which merchant a campaign id belongs to
  campaign_id uuid not null,
  merchant_id uuid not null,
  constraint campaign_place_pkey primary key (campaign_id)
);

create table team_buy (
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  campaign_id uuid not null,
  initiator_id uuid not null,
  leader_id uuid,                         -- whom the commission goes to
  room_id uuid,
  invite_code text not null,
  state text not null default 'open',
  ladder jsonb not null,                  -- as published when it opened: a campaign's later life changes nothing
  counting text not null,
  currency text not null,
  formed_min integer not null,
  buyers_max integer not null,
  commission_bp integer not null,
  platform_fee_bp integer not null,
  seats_held integer not null default 0,
  authorized_count integer not null default 0,
  sponsored_count integer not null default 0,
  buyers_count integer not null default 0,
  units_count integer not null default 0,
  unit_price_minor bigint not null,
  version bigint not null default 1,
  opened_at timestamptz not null,
  closes_at timestamptz not null,
  closing_at timestamptz,                 -- joins ended; what Stripe still owes is being looked at
  close_reason text not null default '',
  closed_at timestamptz,                  -- members and price are fixed
  closing_unit_price_minor bigint,
  closing_count integer,
  next_close_at timestamptz,              -- when a closing one is looked at again
  constraint team_buy_pkey primary key (merchant_id, id),
  constraint team_buy_campaign foreign key (merchant_id, campaign_id) references campaign (merchant_id, id),
  constraint team_buy_state_known check (
    state in ('open', 'closing', 'settling', 'settled', 'releasing', 'failed', 'cancelled')),
  constraint team_buy_counting_known check (counting in ('buyers', 'units')),
  constraint team_buy_places_not_oversold check (seats_held between 0 and buyers_max),
  constraint team_buy_counts_nested check (
    buyers_count between 0 and authorized_count and authorized_count <= seats_held
    and sponsored_count between 0 and buyers_count and units_count >= buyers_count),
  constraint team_buy_closes_after_opening check (closes_at > opened_at),
  constraint team_buy_closed_whole check (
    (closed_at is null) = (closing_unit_price_minor is null)
    and (closed_at is null) = (closing_count is null)
    and (closed_at is not null or state in ('open', 'closing')))
) with (fillfactor = 50);
create index team_buy_due on team_buy (closes_at) where state = 'open';
create index team_buy_closing on team_buy (next_close_at) where state = 'closing';
create index team_buy_ending on team_buy (closed_at) where state in ('settling', 'releasing');
create index team_buy_by_campaign on team_buy (merchant_id, campaign_id, id);
create index team_buy_by_initiator on team_buy (initiator_id, id);
create index team_buy_by_leader on team_buy (leader_id, id) where leader_id is not null;

create table team_buy_place (             -- look-up: which merchant and campaign a team-buy belongs to
  team_buy_id uuid not null,
  merchant_id uuid not null,
  campaign_id uuid not null,
  constraint team_buy_place_pkey primary key (team_buy_id)
);

create table invite (                     -- look-up by code: 60 bits, whatever they lead to
  code text not null,
  merchant_id uuid not null,
  kind text not null,
  team_buy_id uuid,
  room_id uuid,
  channel text not null default '',        -- of a room: qr | personal | seat
  shopper_id uuid not null,               -- who invites: attribution
  for_shopper_id uuid,                    -- nobody else may use it
  created_at timestamptz not null default app_clock(),
  expires_at timestamptz,
  uses_max integer not null default 0,    -- 0: no limit
  uses_count integer not null default 0,
  revoked_at timestamptz,
  constraint invite_pkey primary key (code),
  constraint invite_kind_known check (kind in ('team_buy', 'room', 'leader')),
  constraint invite_target check (
    (kind <> 'team_buy' or team_buy_id is not null) and (kind <> 'room' or room_id is not null)),
  constraint invite_channel_known check (
    channel in ('', 'qr', 'personal', 'seat') and (kind = 'room') = (channel <> '')),
  constraint invite_code_shape check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  constraint invite_never_overused check (uses_max = 0 or uses_count between 0 and uses_max)
);
create index invite_by_team_buy on invite (team_buy_id) where team_buy_id is not null;
create index invite_by_room on invite (room_id, created_at) where room_id is not null;

create table seat (
  merchant_id uuid not null,
  id uuid not null,
  team_buy_id uuid not null,
  campaign_id uuid not null,
  shopper_id uuid,                        -- null: sponsored by the merchant
  sponsored_by uuid,                      -- the ledger transaction that books the sponsorship
  state text not null default 'reserved',
  quantity integer not null,
  unit_price_minor bigint not null,       -- the price shown when it was reserved
  currency text not null,
  counted boolean not null default false,
  fingerprint text,                       -- of the card, once paid
  invite_code text,
  invited_by uuid,
  room_id uuid,
  reserved_at timestamptz not null,
  expires_at timestamptz,                 -- null: holds its place without a limit (paid, or a pledge)
  authorized_at timestamptz,
  ended_at timestamptz,
  end_reason text not null default '',
  fulfilled_at timestamptz,               -- handed over; people see the state `fulfilled`
  constraint seat_pkey primary key (merchant_id, team_buy_id, id),
  constraint seat_state_known check (
    state in ('reserved', 'taking_over', 'authorized', 'captured', 'left', 'released', 'expired', 'transferred')),
  constraint seat_quantity_bounded check (quantity between 1 and 99),
  constraint seat_price_positive check (unit_price_minor > 0),
  constraint seat_is_somebodys check (shopper_id is not null or sponsored_by is not null),
  constraint seat_counted_is_paid check (not counted or state in ('authorized', 'captured')),
  constraint seat_fulfilled_is_captured check (fulfilled_at is null or state = 'captured'),
  constraint seat_end_has_time check (
    (ended_at is not null) = (state in ('captured', 'left', 'released', 'expired', 'transferred')))
);
create unique index seat_one_live_per_shopper
  on seat (merchant_id, campaign_id, shopper_id, team_buy_id)
  where state in ('reserved', 'taking_over', 'authorized', 'captured');
create unique index seat_card_counts_once
  on seat (merchant_id, team_buy_id, fingerprint) where counted and fingerprint is not null;
create index seat_by_shopper on seat (shopper_id, id);
create index seat_expiring on seat (expires_at) where state = 'reserved' and expires_at is not null;

create table idempotency_key (
  digest uuid not null,                   -- half of a sha256 over who, which call, and the key sent
  body_hash bytea not null,
  status integer not null,
  response bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  constraint idempotency_key_pkey primary key (digest)
);

-- ---- money --------------------------------------------------------------------------------------
create table payment (
  merchant_id uuid not null,
  id uuid not null,
  seat_id uuid not null,
  team_buy_id uuid not null,
  shopper_id uuid not null,
  strategy text not null,                 -- hold | charge | save; what it turned out to be
  method text not null default '',        -- card, wechat_pay …; known after confirmation
  state text not null default 'created',
  quantity integer not null,
  unit_price_minor bigint not null,
  amount_minor bigint not null,           -- what is asked for: the price shown times the units
  currency text not null,
  gateway_ref text,                       -- pi_… or seti_…: stored before anything uses it
  client_secret text,
  charge_ref text,
  method_ref text,                        -- pm_… used, or saved for later
  fingerprint text,
  authorized_minor bigint not null default 0,
  captured_minor bigint not null default 0,
  refunded_minor bigint not null default 0,  -- given back until the close; after it, see refund
  returned_minor bigint not null default 0,  -- after the sale: asked for or done, not failed
  returned_count integer not null default 0, -- the units that this was for
  fee_minor bigint not null default 0,    -- from Stripe's balance transactions
  leader_minor bigint not null default 0,
  platform_minor bigint not null default 0,
  leader_id uuid,
  authorized_at timestamptz,              -- Stripe's clock: the charge's `created`
  capture_before timestamptz,
  keeps_method boolean not null default false,  -- the card is to be kept for one tap
  generation integer not null default 0,
  decline_code text not null default '',
  action_by timestamptz,                  -- needs_action: dropped after this instant
  coupon_id uuid,
  coupon_minor bigint not null default 0, -- what the coupon is to pay of the price; captured: what it paid
  created_at timestamptz not null,
  constraint payment_pkey primary key (merchant_id, id),
  constraint payment_seat foreign key (merchant_id, team_buy_id, seat_id)
    references seat (merchant_id, team_buy_id, id),
  constraint payment_strategy_known check (strategy in ('hold', 'charge', 'save', 'balance')),
  constraint payment_state_known check (state in (
    'created', 'requires_action', 'saved', 'needs_action', 'authorized', 'charged', 'captured',
    'refunded', 'releasing', 'released', 'lapsed', 'failed', 'cancelled')),
  constraint payment_amounts_whole check (amount_minor > 0 and authorized_minor >= 0 and captured_minor >= 0),
  constraint payment_capture_within_hold check (captured_minor <= authorized_minor),
  constraint payment_refund_within_capture check (refunded_minor between 0 and captured_minor),
  constraint payment_return_within_capture check (returned_minor between 0 and captured_minor - refunded_minor),
  constraint payment_return_within_units check (returned_count between 0 and quantity),
  constraint payment_shares_within_capture check (leader_minor + platform_minor <= captured_minor + coupon_minor),
  constraint payment_coupon_whole check (coupon_minor = 0 or (coupon_minor > 0 and coupon_id is not null))
);
create unique index payment_one_success_per_seat
  on payment (merchant_id, seat_id) where state in ('authorized', 'charged', 'captured', 'refunded');
create unique index payment_one_open_per_seat
  on payment (merchant_id, seat_id) where state in ('created', 'requires_action', 'saved', 'needs_action');
create unique index payment_coupon_once on payment (merchant_id, coupon_id) where coupon_id is not null
  and state in ('created', 'requires_action', 'saved', 'needs_action', 'authorized', 'charged', 'captured');
create index payment_by_team_buy on payment (merchant_id, team_buy_id, id);
create index payment_capture_due on payment (capture_before) where state = 'authorized';

create table gateway_object (             -- look-up: which payment an object of the gateway is about
  ref text not null,
  merchant_id uuid not null,
  payment_id uuid not null,
  constraint gateway_object_pkey primary key (ref)
);

create table op (                         -- the row is the job; arq and Redis only wake it
  merchant_id uuid not null,
  id text not null,
  kind text not null,
  payment_id uuid not null,               -- what it is about; of a transfer and its reversal the payout
  team_buy_id uuid not null,              -- as well
  params jsonb not null,
  state text not null default 'todo',
  generation integer not null default 0,
  attempts_count integer not null default 0,
  created_at timestamptz not null default clock_timestamp(),
  next_at timestamptz not null default now(),
  tried_at timestamptz,
  lease_until timestamptz,
  lease_token uuid,
  last_error text not null default '',
  done_at timestamptz,
  constraint op_pkey primary key (merchant_id, team_buy_id, id),
  constraint op_kind_known check (
    kind in ('capture', 'release', 'refund', 'apply', 'charge', 'look', 'fee', 'return', 'dispute',
             'transfer', 'reversal')),
  constraint op_state_known check (state in ('todo', 'done', 'dead'))
);
create index op_due on op (next_at) where state = 'todo';
create index op_dead on op (merchant_id, team_buy_id) where state = 'dead';

create table refund (                     -- money of a sold seat given back by staff, whole or by units
  merchant_id uuid not null,
  id uuid not null,
  payment_id uuid not null,
  team_buy_id uuid not null,
  seat_id uuid not null,
  shopper_id uuid not null,
  state text not null default 'pending',
  kind text not null default 'units',     -- goodwill: beyond what a rule owes, of no units
  destination text not null default 'payment',  -- back the way it was paid, or to the shopper's balance
  borne_by text not null default 'parties',
  units_count integer not null,
  currency text not null,
  amount_minor bigint not null,           -- to the shopper; the merchant gives what the others do not
  leader_minor bigint not null,
  platform_minor bigint not null,
  leader_id uuid,
  reason text not null,
  requested_by text not null,
  gateway_ref text not null default '',   -- re_…
  failure text not null default '',
  created_at timestamptz not null default app_clock(),
  ended_at timestamptz,
  constraint refund_pkey primary key (merchant_id, id),
  constraint refund_payment foreign key (merchant_id, payment_id) references payment (merchant_id, id),
  constraint refund_state_known check (state in ('pending', 'succeeded', 'failed')),
  constraint refund_kind_known check (kind in ('units', 'goodwill')),
  constraint refund_destination_known check (destination in ('payment', 'balance')),
  constraint refund_bearer_known check (
    (kind = 'units' and borne_by = 'parties') or (kind = 'goodwill' and borne_by in ('merchant', 'platform'))),
  constraint refund_moves check (amount_minor > 0 and (units_count > 0) = (kind = 'units')),
  constraint refund_parts_whole check (leader_minor >= 0 and platform_minor >= 0),
  constraint refund_end_has_time check ((ended_at is null) = (state = 'pending'))
);
create index refund_by_payment on refund (merchant_id, payment_id);
create index refund_by_seat on refund (merchant_id, seat_id);

create table dispute (                    -- a buyer's bank takes money back, asks, or warns
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  payment_id uuid not null,
  team_buy_id uuid not null,
  seat_id uuid not null,
  gateway_ref text not null,              -- dp_… issfr_…
  kind text not null,
  state text not null,
  reason text not null,
  currency text not null,
  amount_minor bigint not null,
  fee_minor bigint not null default 0,    -- Stripe's, whoever wins
  leader_minor bigint not null,           -- what the leader and the platform give back if it is lost
  platform_minor bigint not null,
  leader_id uuid,
  has_evidence boolean not null default false,
  evidence_due_at timestamptz,
  opened_at timestamptz not null,         -- Stripe's clock
  ended_at timestamptz,
  constraint dispute_pkey primary key (merchant_id, id),
  constraint dispute_once unique (merchant_id, gateway_ref),
  constraint dispute_payment foreign key (merchant_id, payment_id) references payment (merchant_id, id),
  constraint dispute_kind_known check (kind in ('dispute', 'inquiry', 'fraud_warning')),
  constraint dispute_state_known check (state in ('needs_response', 'under_review', 'won', 'lost', 'closed')),
  constraint dispute_end_has_time check ((ended_at is null) = (state in ('needs_response', 'under_review')))
);
create index dispute_by_payment on dispute (merchant_id, payment_id);

create table outbox (
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  fact jsonb not null,
  created_at timestamptz not null default clock_timestamp(),
  next_at timestamptz not null default now(),
  attempts_count integer not null default 0,
  lease_until timestamptz,
  lease_token uuid,
  sent_at timestamptz,
  last_error text not null default '',
  constraint outbox_pkey primary key (merchant_id, id)
);
create index outbox_due on outbox (next_at, id) where sent_at is null;

create table inbox (
  source text not null,
  external_id text not null,
  type text not null,
  object_id text not null,
  raw bytea not null,
  received_at timestamptz not null default clock_timestamp(),
  next_at timestamptz not null default now(),
  attempts_count integer not null default 0,
  lease_until timestamptz,
  lease_token uuid,
  handled_at timestamptz,
  outcome text not null default '',
  last_error text not null default '',
  constraint inbox_pkey primary key (source, external_id)
);
create index inbox_due on inbox (next_at) where handled_at is null;

create table settlement (                 -- what one team-buy's closing does with the money
  merchant_id uuid not null,
  id uuid not null,
  team_buy_id uuid not null,
  state text not null,
  currency text not null,
  formed boolean not null,
  seats_count integer not null,
  units_count integer not null,
  sponsored_count integer not null,
  closing_unit_price_minor bigint not null,
  authorized_minor bigint not null,       -- what was held or charged for its seats when it closed
  exception_count integer not null default 0,
  created_at timestamptz not null,
  settled_at timestamptz,
  constraint settlement_pkey primary key (merchant_id, id),
  constraint settlement_once_per_team_buy unique (merchant_id, team_buy_id),
  constraint settlement_state_known check (state in ('settling', 'settled', 'releasing', 'failed', 'cancelled'))
);

create table worker_heartbeat (
  id uuid not null,
  started_at timestamptz not null,
  beat_at timestamptz not null,
  constraint worker_heartbeat_pkey primary key (id)
);

-- ---- the ledger: insert-only double entry --------------------------------------------------------
create table ledger_account (
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  code text not null,
  class text not null,
  currency text not null,
  guarded boolean not null default false,
  constraint ledger_account_pkey primary key (merchant_id, id),
  constraint ledger_account_once unique (merchant_id, code, currency),
  constraint ledger_account_currency unique (merchant_id, id, currency),
  constraint ledger_account_class_of_code check (
    (split_part(code, ':', 1), class) in (
      ('asset', 'asset'), ('liab', 'liability'), ('inc', 'income'), ('exp', 'expense'), ('memo', 'memo')))
);

create index ledger_account_of_shopper on ledger_account (code, merchant_id, id) where guarded;

create table ledger_period (
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  closed_at timestamptz,
  closed_hash bytea,                      -- of what moved each account in it
  closed_by text not null default '',
  override_reason text not null default '',  -- why it was closed although something was open
  constraint ledger_period_pkey primary key (merchant_id, id),
  constraint ledger_period_forward check (ends_at > starts_at)
);
create extension if not exists btree_gist;
alter table ledger_period add constraint ledger_period_no_overlap
  exclude using gist (merchant_id with =, tstzrange(starts_at, ends_at) with &&);

create table ledger_transaction (
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  idem_key text not null,
  body_hash bytea not null,
  kind text not null,
  source text not null default '',
  reverses uuid,
  effective_at timestamptz not null,
  late_since timestamptz,                 -- when it happened, where that lay in a closed period
  recorded_at timestamptz not null default clock_timestamp(),
  xid xid8 not null default pg_current_xact_id(),
  constraint ledger_transaction_pkey primary key (merchant_id, id),
  constraint ledger_transaction_key_once unique (merchant_id, idem_key),
  constraint ledger_transaction_reversed_once unique (merchant_id, reverses),
  constraint ledger_transaction_reverses_known foreign key (merchant_id, reverses)
    references ledger_transaction (merchant_id, id)
);
create index ledger_transaction_by_time on ledger_transaction (merchant_id, effective_at, id);

create table ledger_entry (
  merchant_id uuid not null,
  transaction_id uuid not null,
  line smallint not null,
  account_id uuid not null,
  currency text not null,
  amount_minor bigint not null,
  ref text not null default '',
  xid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  constraint ledger_entry_pkey primary key (merchant_id, transaction_id, line),
  constraint ledger_entry_transaction foreign key (merchant_id, transaction_id)
    references ledger_transaction (merchant_id, id),
  constraint ledger_entry_account foreign key (merchant_id, account_id, currency)
    references ledger_account (merchant_id, id, currency),
  constraint ledger_entry_amount_moves check (amount_minor <> 0)
);
create index ledger_entry_by_account on ledger_entry (merchant_id, account_id, xid) include (amount_minor);
create index ledger_entry_by_ref on ledger_entry (merchant_id, account_id, ref) include (amount_minor);
create index ledger_entry_feed on ledger_entry (merchant_id, xid, seq);

create table ledger_hold (                -- two-phase records: an authorization, later captured or cancelled
  merchant_id uuid not null,
  id uuid not null,                       -- the payment's id
  currency text not null,
  amount_minor bigint not null,
  debit text not null default 'memo:auth:held',
  credit text not null default 'memo:auth:contra',
  ref text not null,
  effective_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  xid xid8 not null default pg_current_xact_id(),
  constraint ledger_hold_pkey primary key (merchant_id, id),
  constraint ledger_hold_amount_positive check (amount_minor > 0)
);

create table ledger_hold_resolution (
  merchant_id uuid not null,
  hold_id uuid not null,
  outcome text not null,
  amount_minor bigint not null,           -- posted: what was captured of it; else 0
  effective_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  xid xid8 not null default pg_current_xact_id(),
  constraint ledger_hold_resolution_pkey primary key (merchant_id, hold_id),
  constraint ledger_hold_resolution_hold foreign key (merchant_id, hold_id) references ledger_hold (merchant_id, id),
  constraint ledger_hold_resolution_outcome_known check (outcome in ('post', 'void', 'expire')),
  constraint ledger_hold_resolution_amount check (
    (outcome = 'post' and amount_minor > 0) or (outcome <> 'post' and amount_minor = 0))
);

create table ledger_commit (              -- when what a database transaction wrote to a book became known
  merchant_id uuid not null,
  xid xid8 not null,
  known_at timestamptz not null,
  constraint ledger_commit_pkey primary key (merchant_id, xid)
);
create index ledger_commit_by_time on ledger_commit (merchant_id, known_at);

create table ledger_guard (               -- only for accounts that must never go below zero
  merchant_id uuid not null,
  account_id uuid not null,
  posted_minor bigint not null default 0,
  held_minor bigint not null default 0,
  constraint ledger_guard_pkey primary key (merchant_id, account_id),
  constraint ledger_guard_account foreign key (merchant_id, account_id) references ledger_account (merchant_id, id),
  constraint ledger_guard_covered check (posted_minor - held_minor >= 0)
);

create table ledger_fold (                -- snapshots of balances: all entries with xid below this one
  merchant_id uuid not null,
  account_id uuid not null,
  xid xid8 not null,
  posted_minor bigint not null,
  constraint ledger_fold_pkey primary key (merchant_id, account_id, xid),
  constraint ledger_fold_account foreign key (merchant_id, account_id) references ledger_account (merchant_id, id)
);

-- Checks a whole statement of entries: it sums to zero per transaction and currency (and so do all
-- statements together), it is written in the database transaction that made the ledger transaction
-- (nothing is appended later), and it lies in no closed period.
-- The lateral look-ups and the setting keep to the index: a session plans these statements once,
-- perhaps while the table is still empty, and a plan that scans it was 9 ms a posting at 25 k rows.
create function ledger_entries_check() returns trigger language plpgsql
  set enable_seqscan = off as $$
declare
  bad uuid;
begin
  select f.transaction_id into bad from fresh f
   group by f.merchant_id, f.transaction_id, f.currency having sum(f.amount_minor) <> 0 limit 1;
  if found then
    raise exception 'ledger transaction % does not sum to zero', bad
      using errcode = 'check_violation', constraint = 'ledger_entry_sums_to_zero';
  end if;
  select f.transaction_id into bad from fresh f cross join lateral (
    select t.xid from ledger_transaction t
     where t.merchant_id = f.merchant_id and t.id = f.transaction_id limit 1) t
   where t.xid <> pg_current_xact_id() or f.xid <> pg_current_xact_id() limit 1;
  if found then
    raise exception 'ledger transaction % is sealed', bad
      using errcode = 'check_violation', constraint = 'ledger_entry_sealed';
  end if;
  -- Whoever closes a period waits for what is being posted, and this for them.
  perform pg_advisory_xact_lock_shared(hashtextextended('ledger:' || m.merchant_id, 0))
     from (select distinct merchant_id from fresh) m;
  select f.transaction_id into bad
    from (select distinct merchant_id, transaction_id from fresh) f cross join lateral (
    select t.effective_at from ledger_transaction t
     where t.merchant_id = f.merchant_id and t.id = f.transaction_id limit 1) t
   where exists (select from ledger_period p
                  where p.merchant_id = f.merchant_id and p.closed_at is not null
                    and t.effective_at >= p.starts_at and t.effective_at < p.ends_at) limit 1;
  if found then
    raise exception 'ledger transaction % lies in a closed period', bad
      using errcode = 'check_violation', constraint = 'ledger_entry_period_open';
  end if;
  return null;
end $$;
create trigger ledger_entry_checked after insert on ledger_entry
  referencing new table as fresh for each statement execute function ledger_entries_check();

create function insert_only() returns trigger language plpgsql as $$
begin
  raise exception '% is insert-only', tg_table_name
    using errcode = 'check_violation', constraint = 'insert_only';
end $$;
create trigger ledger_entry_kept before update or delete or truncate on ledger_entry
  for each statement execute function insert_only();
create trigger ledger_transaction_kept before update or delete or truncate on ledger_transaction
  for each statement execute function insert_only();
create trigger ledger_hold_kept before update or delete or truncate on ledger_hold
  for each statement execute function insert_only();
create trigger ledger_hold_resolution_kept before update or delete or truncate on ledger_hold_resolution
  for each statement execute function insert_only();
create trigger audit_seal_kept before update or delete or truncate on audit_seal
  for each statement execute function insert_only();
create trigger audit_event_kept before update or delete or truncate on audit_event
  for each statement execute function insert_only();

create trigger ledger_commit_kept before update or delete or truncate on ledger_commit
  for each statement execute function insert_only();

-- What a transaction writes is known when it commits, not when it was written: in between, somebody
-- may have read the books without it. So the instant is noted as the very last thing. From there to
-- the commit's end the lock is held; whoever reads as of an instant first waits for those who hold it
-- (app/store/ledger_commits.py). Nobody takes it exclusively, so it never blocks.
create function ledger_commit_note() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(1818583907, 1);
  insert into ledger_commit (merchant_id, xid, known_at)
  values (new.merchant_id, pg_current_xact_id(), clock_timestamp()) on conflict do nothing;
  return null;
end $$;
create constraint trigger ledger_transaction_committed after insert on ledger_transaction
  deferrable initially deferred for each row execute function ledger_commit_note();
create constraint trigger ledger_hold_committed after insert on ledger_hold
  deferrable initially deferred for each row execute function ledger_commit_note();
create constraint trigger ledger_hold_resolution_committed after insert on ledger_hold_resolution
  deferrable initially deferred for each row execute function ledger_commit_note();

create function ledger_period_closed_check() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null then
    raise exception 'ledger period % is closed', old.id
      using errcode = 'check_violation', constraint = 'ledger_period_closed_for_good';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger ledger_period_closed before update or delete on ledger_period
  for each row execute function ledger_period_closed_check();

-- A capture never takes more than was held.
create function ledger_hold_resolution_check() returns trigger language plpgsql
  set enable_seqscan = off as $$
begin
  if exists (select from fresh f where f.amount_minor > (
               select h.amount_minor from ledger_hold h
                where h.merchant_id = f.merchant_id and h.id = f.hold_id)) then
    raise exception 'a capture above its hold'
      using errcode = 'check_violation', constraint = 'ledger_hold_resolution_within_hold';
  end if;
  return null;
end $$;
create trigger ledger_hold_resolution_checked after insert on ledger_hold_resolution
  referencing new table as fresh for each statement execute function ledger_hold_resolution_check();

-- A team-buy's price only falls, a closed one never reopens (P1, P7); who invited whom is fixed (PDD-4).
create function team_buy_moves_check() returns trigger language plpgsql as $$
begin
  if new.unit_price_minor > old.unit_price_minor or new.version < old.version then
    raise exception 'the price of team-buy % would rise', new.id
      using errcode = 'check_violation', constraint = 'team_buy_price_only_falls';
  end if;
  if old.closed_at is not null and (new.closed_at is distinct from old.closed_at
     or new.closing_unit_price_minor <> old.closing_unit_price_minor or new.state in ('open', 'closing')) then
    raise exception 'team-buy % is closed', new.id
      using errcode = 'check_violation', constraint = 'team_buy_closed_for_good';
  end if;
  return null;
end $$;
create trigger team_buy_moves_checked after update on team_buy
  for each row when (new.unit_price_minor > old.unit_price_minor or new.version < old.version
    or old.closed_at is not null)
  execute function team_buy_moves_check();

-- Seats and settlements are written many at a time, by the busiest statements of all. That each is of
-- a team-buy which exists is asked once a statement: a foreign key asks row by row, which was a
-- quarter of what writing a batch of seats cost (ADR-0028). Team-buys are kept, and nothing changes
-- its team-buy, so asking once is enough.
create function of_team_buy_check() returns trigger language plpgsql
  set enable_seqscan = off as $$
declare
  stray uuid;
begin
  select f.team_buy_id into stray
    from (select distinct merchant_id, team_buy_id from fresh) f
   where not exists (select from team_buy t
                      where t.merchant_id = f.merchant_id and t.id = f.team_buy_id offset 0) limit 1;
  if found then
    raise exception 'there is no team-buy %', stray
      using errcode = 'foreign_key_violation', constraint = tg_name;
  end if;
  return null;
end $$;
create trigger seat_of_team_buy after insert on seat
  referencing new table as fresh for each statement execute function of_team_buy_check();
create trigger settlement_of_team_buy after insert on settlement
  referencing new table as fresh for each statement execute function of_team_buy_check();

create function key_kept_check() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % keep their key', tg_table_name
    using errcode = 'foreign_key_violation', constraint = tg_name;
end $$;
create trigger team_buy_kept before delete or update of merchant_id, id on team_buy
  for each row execute function key_kept_check();
create trigger seat_kept_with_team_buy before update of merchant_id, team_buy_id on seat
  for each row execute function key_kept_check();
create trigger settlement_kept_with_team_buy before update of merchant_id, team_buy_id on settlement
  for each row execute function key_kept_check();

create function seat_origin_check() returns trigger language plpgsql as $$
begin
  raise exception 'where seat % came from is fixed', new.id
    using errcode = 'check_violation', constraint = 'seat_origin_fixed';
end $$;
create trigger seat_origin_checked before update of invite_code, invited_by, room_id, shopper_id on seat
  for each row when ((old.invite_code, old.invited_by, old.room_id, old.shopper_id)
    is distinct from (new.invite_code, new.invited_by, new.room_id, new.shopper_id))
  execute function seat_origin_check();

-- ---- rooms: the chat in which a team-buy lives -----------------------------------------------
-- The room's row hands out seq under its lock, in the order of commits and without gaps (P8); it is
-- locked last and alone. Rows of message are never deleted or renumbered.
create table room (
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  kind text not null,
  owner_id uuid not null,
  title text not null,
  about text not null default '',
  preset text not null,                   -- which policy it began with: a name, the policy itself is data
  policy jsonb not null,
  category text not null default '',
  region text not null default '',
  pickup_point_id uuid,
  parent_id uuid,                         -- a sub-room's room
  series_id uuid,                         -- the first of numbered rooms: full, the next one is made
  series_no integer not null default 1,
  opengid text,                           -- the WeChat group it is bound to
  discoverable boolean not null default false,
  members_count integer not null default 0,
  last_seq bigint not null default 0,     -- never indexed: HOT updates
  paced_until timestamptz,                -- how far the room's messages per second are used up
  valid_from timestamptz,
  valid_to timestamptz,                   -- archived by the worker then
  archived_at timestamptz,
  created_at timestamptz not null default app_clock(),
  constraint room_pkey primary key (merchant_id, id),
  constraint room_kind_known check (kind in ('group', 'direct', 'support', 'pickup')),
  constraint room_parent foreign key (merchant_id, parent_id) references room (merchant_id, id),
  constraint room_title_said check (title <> ''),
  constraint room_counts_positive check (members_count >= 0 and last_seq >= 0 and series_no >= 1),
  constraint room_valid_forward check (valid_to > valid_from)
) with (fillfactor = 50);
create unique index room_series_once on room (merchant_id, series_id, series_no) where series_id is not null;
create index room_by_owner on room (merchant_id, owner_id, id);
create index room_by_parent on room (merchant_id, parent_id) where parent_id is not null;
create index room_ending on room (valid_to) where valid_to is not null and archived_at is null;
create index room_found on room (merchant_id, category, id) where discoverable and archived_at is null;

create table room_place (                 -- look-up: which merchant a room belongs to
  room_id uuid not null,
  merchant_id uuid not null,
  constraint room_place_pkey primary key (room_id)
);

create table membership (
  merchant_id uuid not null,
  room_id uuid not null,
  shopper_id uuid not null,
  role text not null default 'member',
  state text not null default 'active',
  nickname text not null,                 -- in this room
  is_staff boolean not null default false,
  invited_by uuid,                        -- fixed at joining: the graph of who brought whom
  invite_code text,
  joined_at timestamptz not null default app_clock(),
  joined_seq bigint not null,             -- newcomers see what is above, where the policy says so
  read_seq bigint not null default 0,
  muted_until timestamptz,                -- may read, not write
  notify text not null default 'all',
  pinned_at timestamptz,                  -- in the member's own list
  show_on_profile boolean not null default false,
  left_at timestamptz,
  constraint membership_pkey primary key (merchant_id, room_id, shopper_id),
  constraint membership_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint membership_role_known check (role in ('owner', 'admin', 'member')),
  constraint membership_state_known check (state in ('active', 'left', 'removed', 'banned')),
  constraint membership_notify_known check (notify in ('all', 'mentions', 'none')),
  constraint membership_left_has_time check ((left_at is null) = (state = 'active')),
  constraint membership_seqs_positive check (joined_seq >= 0 and read_seq >= 0)
) with (fillfactor = 70);
create index membership_by_shopper on membership (shopper_id) where state = 'active';
create unique index membership_one_owner on membership (merchant_id, room_id) where role = 'owner' and state = 'active';

create table message (
  merchant_id uuid not null,
  room_id uuid not null,
  seq bigint not null,
  sender_id uuid,                         -- null: the system
  nickname text not null default '',      -- as it was then: everybody gets the same bytes for ever
  client_msg_id uuid not null,
  kind text not null,
  body text not null,
  body_sha256 bytea not null,
  ref_seq bigint,
  payload json not null default '{}',     -- json, not jsonb: read back byte by byte as it was sent
  created_at timestamptz not null,
  edited_seq bigint,                      -- the edit whose text the body now is
  hidden_at timestamptz,                  -- recalled or masked: body and payload are emptied
  constraint message_pkey primary key (merchant_id, room_id, seq),
  constraint message_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint message_once unique nulls not distinct (merchant_id, room_id, client_msg_id, sender_id),
  constraint message_kind_known check (kind in (
    'text', 'image', 'announcement', 'card', 'order', 'price_drop', 'closed', 'formed', 'almost_there',
    'last_hour', 'edit', 'recall', 'pin', 'poll', 'vote', 'drop', 'claim', 'mark', 'list', 'join', 'leave',
    'system')),
  constraint message_seq_positive check (seq >= 1 and (ref_seq is null or ref_seq between 1 and seq - 1)),
  constraint message_hidden_is_empty check (hidden_at is null or (body = '' and payload::text = '{}'))
);
create index message_by_ref on message (merchant_id, room_id, ref_seq) where ref_seq is not null;

create table message_evidence (           -- what a recalled, edited or masked message said: staff only, audited
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  room_id uuid not null,
  seq bigint,                             -- null: refused before it became a message
  sender_id uuid not null,
  reason text not null,
  body text not null,
  findings jsonb not null default '[]',   -- what the detector found, with its rule version
  created_at timestamptz not null default app_clock(),
  constraint message_evidence_pkey primary key (merchant_id, id)
);
create index message_evidence_by_room on message_evidence (merchant_id, room_id, seq);

-- Where a team-buy is announced, and what has been said there so far: a worker compares it with what the
-- team-buy is now, so that every announcement is posted once and in order whatever is lost (P9).
create table team_buy_room (
  merchant_id uuid not null,
  team_buy_id uuid not null,
  room_id uuid not null,
  code text not null,                     -- A, B, C ... : how the room's members name it
  card_seq bigint not null,
  shared_by uuid not null,
  linked_at timestamptz not null default app_clock(),
  told_version bigint not null default 0, -- of the team-buy, when its state was last compared
  told_tier integer not null,             -- how many tiers have been announced or stood when it was shared
  told jsonb not null default '{}',       -- the other announcements, each once: formed, almost_there, last_hour, closed
  next_at timestamptz not null default now(),
  ended_at timestamptz,                   -- closed and told: nothing follows
  constraint team_buy_room_pkey primary key (merchant_id, team_buy_id, room_id),
  constraint team_buy_room_code_once unique (merchant_id, room_id, code),
  constraint team_buy_room_team_buy foreign key (merchant_id, team_buy_id) references team_buy (merchant_id, id),
  constraint team_buy_room_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint team_buy_room_code_shape check (code ~ '^[A-Z]{1,2}$')
);
create index team_buy_room_due on team_buy_room (next_at) where ended_at is null;

-- ---- rooms: campaigns and cards ----------------------------------------------------------------
create table campaign_room (              -- whose members see a campaign, or may buy before others
  merchant_id uuid not null,
  campaign_id uuid not null,
  room_id uuid not null,
  purpose text not null,
  constraint campaign_room_pkey primary key (merchant_id, campaign_id, purpose, room_id),
  constraint campaign_room_campaign foreign key (merchant_id, campaign_id) references campaign (merchant_id, id),
  constraint campaign_room_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint campaign_room_purpose_known check (purpose in ('visible', 'early_access'))
);

create table scheduled_message (          -- what a worker will post when its time has come, once
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  room_id uuid not null,
  key text not null,                      -- names it in its room for ever: open:…, preview:…, said:…
  kind text not null,
  body text not null,
  payload jsonb not null default '{}',
  made_by uuid,                           -- null: the system
  campaign_id uuid,                       -- nothing is posted about one that is over
  notifies boolean not null default false, -- each unmuted member gets a notice with it
  due_at timestamptz not null,
  created_at timestamptz not null default app_clock(),
  posted_seq bigint,
  ended_at timestamptz,                   -- posted, refused, dropped or called off
  refused_code text,                      -- why the room did not take it, as its author was told
  constraint scheduled_message_pkey primary key (merchant_id, id),
  constraint scheduled_message_once unique (merchant_id, room_id, key),
  constraint scheduled_message_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint scheduled_message_kind_known check (kind in ('text', 'card')),
  constraint scheduled_message_posted_has_end check (posted_seq is null or ended_at is not null),
  constraint scheduled_message_refused_has_end check (refused_code is null
    or (ended_at is not null and posted_seq is null))
);
create index scheduled_message_due on scheduled_message (due_at) where ended_at is null;

create table offer (                      -- to one shopper: accepting it opens a team-buy with their seat
  merchant_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  seq bigint not null,                    -- its card
  campaign_id uuid not null,
  shopper_id uuid not null,
  made_by uuid not null,
  quantity integer not null,
  expires_at timestamptz not null,
  team_buy_id uuid,
  seat_id uuid,
  accepted_at timestamptz,
  constraint offer_pkey primary key (merchant_id, id),
  constraint offer_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint offer_campaign foreign key (merchant_id, campaign_id) references campaign (merchant_id, id),
  constraint offer_quantity_bounded check (quantity between 1 and 99),
  constraint offer_accepted_whole check (
    (accepted_at is null) = (seat_id is null) and (accepted_at is null) = (team_buy_id is null))
);

create table updatable_card (             -- WeChat's 动态消息: one activity per team-buy, rewritten as it fills
  merchant_id uuid not null,
  team_buy_id uuid not null,
  activity_id text not null,
  expires_at timestamptz not null,        -- WeChat's: a longer team-buy needs a fresh card
  room_limit integer not null,
  member_count integer not null default -1, -- what WeChat was told last; -1: nothing yet
  begun boolean not null default false,   -- state 1, which is final there
  next_at timestamptz not null default now(),
  attempts_count integer not null default 0,
  last_error text not null default '',
  ended_at timestamptz,
  constraint updatable_card_pkey primary key (merchant_id, team_buy_id),
  constraint updatable_card_team_buy foreign key (merchant_id, team_buy_id) references team_buy (merchant_id, id)
);
create index updatable_card_due on updatable_card (next_at) where ended_at is null;

-- ---- rooms: joining ----------------------------------------------------------------------------
create table room_preset (                -- a merchant's own policies; the built-in ones are data in the code
  merchant_id uuid not null,
  name text not null,
  policy jsonb not null,
  updated_by uuid not null,
  updated_at timestamptz not null default app_clock(),
  constraint room_preset_pkey primary key (merchant_id, name),
  constraint room_preset_merchant foreign key (merchant_id) references merchant (id),
  constraint room_preset_name_shape check (name ~ '^[a-z][a-z0-9_]{0,31}$')
);

create table room_campaign (              -- what a room was made for: whose buyers it invites, when it ends
  merchant_id uuid not null,
  room_id uuid not null,
  campaign_id uuid not null,
  constraint room_campaign_pkey primary key (merchant_id, room_id, campaign_id),
  constraint room_campaign_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint room_campaign_campaign foreign key (merchant_id, campaign_id) references campaign (merchant_id, id)
);
create index room_campaign_by_campaign on room_campaign (merchant_id, campaign_id);
create index room_bound on room (merchant_id, id)
  where archived_at is null and not (policy ->> 'outlives_campaign')::boolean;
create index room_inviting on room (merchant_id, owner_id)
  where policy ->> 'invite_on' is not null and archived_at is null;

create table join_request (               -- who stands at the door of a room with join review
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  room_id uuid not null,
  shopper_id uuid not null,
  nickname text not null,
  channel text,
  invite_code text,                       -- one use of it is kept for them until the request ends
  invited_by uuid,
  state text not null default 'pending',
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  constraint join_request_pkey primary key (merchant_id, id),
  constraint join_request_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint join_request_state_known check (state in ('pending', 'approved', 'denied', 'expired')),
  constraint join_request_end_has_time check ((decided_at is null) = (state = 'pending'))
);
create unique index join_request_one_pending on join_request (merchant_id, room_id, shopper_id) where state = 'pending';
create index join_request_by_room on join_request (merchant_id, room_id, id);
create index join_request_due on join_request (expires_at) where state = 'pending';

create table follow (                     -- who follows which leader, and since when: some rooms ask for it
  leader_id uuid not null,
  shopper_id uuid not null,
  followed_at timestamptz not null default app_clock(),
  constraint follow_pkey primary key (leader_id, shopper_id),
  constraint follow_of_another check (leader_id <> shopper_id)
);
create index follow_by_shopper on follow (shopper_id);

create table room_offer (                 -- an invite sent because of a seat: once per shopper and room
  merchant_id uuid not null,
  room_id uuid not null,
  shopper_id uuid not null,
  seat_id uuid not null,
  event text not null,
  invite_code text not null,
  created_at timestamptz not null default app_clock(),
  constraint room_offer_pkey primary key (merchant_id, room_id, shopper_id),
  constraint room_offer_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint room_offer_event_known check (event in ('captured', 'fulfilled'))
);
create index room_offer_by_shopper on room_offer (shopper_id, created_at desc);

create table room_offer_refusal (         -- who wants no invites to a merchant's rooms
  merchant_id uuid not null,
  shopper_id uuid not null,
  refused_at timestamptz not null default app_clock(),
  constraint room_offer_refusal_pkey primary key (merchant_id, shopper_id),
  constraint room_offer_refusal_merchant foreign key (merchant_id) references merchant (id)
);

-- Who brought whom into a room is fixed when they first come in (WX-4).
create function membership_origin_check() returns trigger language plpgsql as $$
begin
  raise exception 'who brought % into the room is fixed', new.shopper_id
    using errcode = 'check_violation', constraint = 'membership_origin_fixed';
end $$;
create trigger membership_origin_checked before update of invited_by on membership
  for each row when (old.invited_by is distinct from new.invited_by)
  execute function membership_origin_check();

-- ---- rooms: moderation -------------------------------------------------------------------------
create table pickup_point (               -- 自提点: where goods are handed over
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null,
  address text not null,
  latitude_microdegrees integer not null,
  longitude_microdegrees integer not null,
  created_at timestamptz not null default app_clock(),
  constraint pickup_point_pkey primary key (merchant_id, id),
  constraint pickup_point_merchant foreign key (merchant_id) references merchant (id),
  constraint pickup_point_on_the_map check (
    latitude_microdegrees between -90000000 and 90000000
    and longitude_microdegrees between -180000000 and 180000000)
);

-- The way over the ground between two spots, on a sphere: half a percent off at most, which orders
-- what is near as well as anything. least(): rounding may lift the sine of 90 degrees above 1.
create function metres_between(
  from_latitude integer, from_longitude integer, to_latitude integer, to_longitude integer)
  returns bigint language sql immutable strict parallel safe
  as $$ select round(2 * 6371009 * asin(least(1, sqrt(
          sind((to_latitude - from_latitude)::bigint / 2e6) ^ 2
          + cosd(from_latitude / 1e6) * cosd(to_latitude / 1e6)
            * sind((to_longitude::bigint - from_longitude) / 2e6) ^ 2))))::bigint $$;

create table room_pin (                   -- cards on top of a room: newcomers see them too
  merchant_id uuid not null,
  room_id uuid not null,
  seq bigint not null,
  pinned_by uuid not null,
  pinned_at timestamptz not null default app_clock(),
  constraint room_pin_pkey primary key (merchant_id, room_id, seq),
  constraint room_pin_message foreign key (merchant_id, room_id, seq) references message (merchant_id, room_id, seq)
);

create table announcement_ack (           -- who has confirmed having read a strong announcement
  merchant_id uuid not null,
  room_id uuid not null,
  seq bigint not null,
  shopper_id uuid not null,
  acked_at timestamptz not null default app_clock(),
  constraint announcement_ack_pkey primary key (merchant_id, room_id, seq, shopper_id),
  constraint announcement_ack_message foreign key (merchant_id, room_id, seq) references message (merchant_id, room_id, seq)
);
create index message_announcement on message (merchant_id, room_id, seq) where kind = 'announcement';

create table notice (                     -- for one person, beside what the room says: what rang for them
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  shopper_id uuid not null,
  key text not null,                      -- names what it is about: one notice per person and key
  code text not null,
  body text not null default '',          -- what people wrote to them; the code says the rest
  room_id uuid,
  ref_seq bigint,
  team_buy_id uuid,                       -- what it is about, where that is no message of a room
  created_at timestamptz not null default app_clock(),
  seen_at timestamptz,
  constraint notice_pkey primary key (merchant_id, id),
  constraint notice_once unique (merchant_id, shopper_id, key)
);
create index notice_unseen on notice (shopper_id, id) where seen_at is null;
create index notice_old on notice (created_at);

create table notice_silence (             -- what somebody does without; nobody's row means that all comes
  shopper_id uuid not null,
  channel text not null,
  kind text not null,
  constraint notice_silence_pkey primary key (shopper_id, channel, kind),
  constraint notice_silence_channel_known check (channel in ('in_app')),
  constraint notice_silence_kind_known check (kind in ('announcements', 'campaigns', 'questions', 'reminders'))
);
create index seat_by_room on seat (merchant_id, room_id) where room_id is not null;

-- ---- rooms: questions, polls, media ------------------------------------------------------------
-- How far a member's messages per second are used up. Of no worth after a crash, so nothing is logged;
-- beside membership, so that posting, which holds the room, waits for nobody who changes a member.
create unlogged table member_pace (
  merchant_id uuid not null,
  room_id uuid not null,
  shopper_id uuid not null,
  paced_until timestamptz not null,
  constraint member_pace_pkey primary key (merchant_id, room_id, shopper_id)
) with (fillfactor = 50);

create table question (                   -- a message marked as a question; pings the leader once
  merchant_id uuid not null,
  room_id uuid not null,
  seq bigint not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,            -- unanswered by then: the leader is pinged
  answered_seq bigint,
  answered_at timestamptz,
  pinged_at timestamptz,
  constraint question_pkey primary key (merchant_id, room_id, seq),
  constraint question_message foreign key (merchant_id, room_id, seq) references message (merchant_id, room_id, seq),
  constraint question_answer foreign key (merchant_id, room_id, answered_seq) references message (merchant_id, room_id, seq),
  constraint question_answered_has_time check ((answered_seq is null) = (answered_at is null))
);
create index question_due on question (due_at) where answered_seq is null and pinged_at is null;

create table poll_vote (                  -- one per member, changed until the poll closes
  merchant_id uuid not null,
  room_id uuid not null,
  seq bigint not null,
  shopper_id uuid not null,
  choices smallint[] not null,
  voted_at timestamptz not null,
  constraint poll_vote_pkey primary key (merchant_id, room_id, seq, shopper_id),
  constraint poll_vote_message foreign key (merchant_id, room_id, seq) references message (merchant_id, room_id, seq)
);

create table media (                      -- pictures; without a message only their sender sees them
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  room_id uuid not null,
  uploaded_by uuid not null,
  seq bigint,                             -- the message that shows it; recalled, it is gone for all
  content_type text not null,
  width integer not null,
  height integer not null,
  content bytea not null,
  created_at timestamptz not null default app_clock(),
  constraint media_pkey primary key (merchant_id, id),
  constraint media_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint media_type_known check (content_type in ('image/png', 'image/jpeg', 'image/gif', 'image/webp')),
  constraint media_bounded check (octet_length(content) <= 8388608 and width > 0 and height > 0)
);
alter table media alter column content set storage external;  -- pictures are compressed already
create index media_unshown on media (created_at) where seq is null;
create index media_by_uploader on media (merchant_id, uploaded_by, created_at);

-- ---- rooms: orders from text -------------------------------------------------------------------
-- A message that orders is written with what it asks for; whoever takes that, takes it once. What the room is then
-- told waits as lines, which one worker at a time gathers into a message: seldom, and each line in exactly one.
create table order_intent (
  merchant_id uuid not null,
  room_id uuid not null,
  key text not null,                      -- order:{seq} of its message, list:{id}:{row} of a list: names it for ever
  seq bigint,
  shopper_id uuid not null,               -- whose seat it is
  asked_by uuid,                          -- the leader who confirmed it for them
  asks jsonb not null,                    -- as read: items, a question back, a refusal, a command, a list
  created_at timestamptz not null default app_clock(),
  next_at timestamptz not null default now() + interval '300 milliseconds',
  attempts_count integer not null default 0,
  last_error text not null default '',
  taken_at timestamptz,
  answer jsonb,                           -- what its sender was told, the first time and ever after
  constraint order_intent_pkey primary key (merchant_id, room_id, key),
  constraint order_intent_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint order_intent_taken_whole check ((taken_at is null) = (answer is null))
);
create index order_intent_due on order_intent (next_at) where taken_at is null;
create index order_intent_in_turn on order_intent (merchant_id, room_id, shopper_id) where taken_at is null;

create table order_line (
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  room_id uuid not null,
  key text not null,                      -- the intent it comes from
  facts jsonb not null,
  reply_seq bigint,                       -- the message it stands in
  constraint order_line_pkey primary key (merchant_id, id),
  constraint order_line_intent foreign key (merchant_id, room_id, key)
    references order_intent (merchant_id, room_id, key)
);
create index order_line_waiting on order_line (merchant_id, room_id, id) where reply_seq is null;

create table order_reply (                -- how often a room is told: when again, and whether something waits
  merchant_id uuid not null,
  room_id uuid not null,
  waits boolean not null,
  next_at timestamptz not null default now(),
  constraint order_reply_pkey primary key (merchant_id, room_id),
  constraint order_reply_room foreign key (merchant_id, room_id) references room (merchant_id, id)
);
create index order_reply_due on order_reply (next_at) where waits;

create table posted_list (                -- a 接龙 list that was pasted; what is not its sender's own waits for a leader
  merchant_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  posted_by uuid not null,
  team_buy_id uuid,                       -- what all its rows are about, if that is known
  posted jsonb not null,
  diff jsonb not null,
  is_newest boolean not null default true, -- no later version of it has come
  created_at timestamptz not null default app_clock(),
  confirmed_by uuid,
  confirmed_at timestamptz,
  outcome jsonb,
  constraint posted_list_pkey primary key (merchant_id, id),
  constraint posted_list_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint posted_list_confirmed_whole check (
    (confirmed_at is null) = (confirmed_by is null) and (confirmed_at is null) = (outcome is null))
);
create index posted_list_by_room on posted_list (merchant_id, room_id, created_at);

-- ---- rooms: conduct ----------------------------------------------------------------------------
create table strike (                     -- a breach of the rules of conduct, what it cost, and the appeal
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  room_id uuid not null,
  shopper_id uuid not null,
  kind text not null,
  cause bytea not null,                   -- what it is known by: the same call again is no second strike
  rule_version integer not null,
  seq bigint,                             -- null: nothing of it was posted
  evidence_id uuid,                       -- the original text and the findings
  sanction text not null default 'none',
  muted_until timestamptz,                -- the mute it brought: lifted with it
  created_at timestamptz not null default app_clock(),
  measured_at timestamptz,                -- counted for what it costs beyond the room (leaders)
  appeal text not null default '',
  appealed_at timestamptz,
  decision text,
  decided_by uuid,
  decided_at timestamptz,
  constraint strike_pkey primary key (merchant_id, id),
  constraint strike_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint strike_once unique (merchant_id, room_id, shopper_id, cause),
  constraint strike_kind_known check (kind in ('solicitation', 'cards', 'swarm', 'spread')),
  constraint strike_sanction_known check (sanction in ('none', 'warned', 'muted', 'removed')),
  constraint strike_appeal_has_time check ((appeal <> '') = (appealed_at is not null)),
  constraint strike_decision_known check (decision in ('upheld', 'lifted')),
  constraint strike_decided_whole check (
    (decision is null) = (decided_at is null) and (decided_by is null) = (decided_at is null))
);
create index strike_by_shopper on strike (shopper_id, id);
create index strike_unmeasured on strike (shopper_id) where measured_at is null and kind = 'solicitation';

-- ---- rooms: bridges ----------------------------------------------------------------------------
-- A bridge ties a room to one chat of another platform. Outwards `sent_seq` moves over the room's log: what is
-- above it has not been taken yet, so nothing is lost, and a repeat is at most the one message under way.
create table bridge (
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  room_id uuid not null,
  platform text not null,
  address_cipher bytea not null,          -- where to, with its secrets
  address_index bytea not null,           -- keyed: the same destination, the same bytes
  hint text not null,                     -- what may be shown of the address
  kinds text[] not null,                  -- what leaves the room
  secret_cipher bytea,                    -- what the platform's webhooks are signed with; null: it does not listen
  bot_index bytea,                        -- keyed: whose webhooks these are; one bot sits in many chats
  chat_index bytea,                       -- keyed: which of them
  created_by uuid not null,
  created_at timestamptz not null default app_clock(),
  sent_seq bigint not null,
  next_at timestamptz not null default now(),
  attempts_count integer not null default 0,
  refused_count integer not null default 0, -- in a row; at twelve it is switched off
  lease_until timestamptz,
  lease_token uuid,
  last_error text not null default '',
  disabled_at timestamptz,
  removed_at timestamptz,
  constraint bridge_pkey primary key (merchant_id, id),
  constraint bridge_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint bridge_platform_known check (platform in
    ('wecom', 'dingtalk', 'feishu', 'slack', 'telegram', 'discord', 'line', 'matrix')),
  constraint bridge_listens_whole check ((secret_cipher is null) = (bot_index is null)
    and (bot_index is null or chat_index is not null)),
  constraint bridge_counts_positive check (sent_seq >= 0 and attempts_count >= 0 and refused_count >= 0)
);
create unique index bridge_one_per_destination on bridge (merchant_id, room_id, address_index) where removed_at is null;
create index bridge_by_chat on bridge (merchant_id, bot_index, chat_index) where removed_at is null;
create index bridge_due on bridge (next_at) where disabled_at is null and removed_at is null;

create table bridge_place (               -- look-up: whose bridge a webhook is for
  bridge_id uuid not null,
  merchant_id uuid not null,
  constraint bridge_place_pkey primary key (bridge_id)
);

create table bridge_pace (                -- how fast one destination is written to, whichever rooms write
  merchant_id uuid not null,
  address_index bytea not null,
  due_at timestamptz not null,            -- when the next text would be due at an even pace
  constraint bridge_pace_pkey primary key (merchant_id, address_index)
);

create table bridge_note (                -- what is said to the other chat alone: tests, answers to /bind, links
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  bridge_id uuid not null,
  key text not null,                      -- said once per key
  body text not null,
  created_at timestamptz not null default app_clock(),
  sent_at timestamptz,
  constraint bridge_note_pkey primary key (merchant_id, id),
  constraint bridge_note_bridge foreign key (merchant_id, bridge_id) references bridge (merchant_id, id),
  constraint bridge_note_once unique (merchant_id, bridge_id, key)
);
create index bridge_note_unsent on bridge_note (merchant_id, bridge_id, id) where sent_at is null;

create table bridge_code (                -- typed in the other chat, it says who somebody is here
  merchant_id uuid not null,
  bridge_id uuid not null,
  code_hash bytea not null,
  shopper_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint bridge_code_pkey primary key (merchant_id, bridge_id, code_hash),
  constraint bridge_code_bridge foreign key (merchant_id, bridge_id) references bridge (merchant_id, id)
);

create table bridge_person (              -- who of the other chat is who here, on this bridge alone
  merchant_id uuid not null,
  bridge_id uuid not null,
  user_index bytea not null,              -- keyed: ids of other platforms are nobody's business
  shopper_id uuid not null,
  bound_at timestamptz not null default app_clock(),
  constraint bridge_person_pkey primary key (merchant_id, bridge_id, user_index),
  constraint bridge_person_bridge foreign key (merchant_id, bridge_id) references bridge (merchant_id, id)
);
create index bridge_person_by_shopper on bridge_person (merchant_id, bridge_id, shopper_id);

-- ---- rooms: red packets, draws, coupons --------------------------------------------------------
create table red_packet (                 -- 红包: money given away in a room; what lies in it is a purse of the ledger
  merchant_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  sender_id uuid not null,
  funded_by text not null,
  greeting text not null,
  currency text not null,
  total_minor bigint not null,
  shares_count integer not null,
  message_seq bigint not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,                   -- empty, or its rest was given back
  returned_minor bigint not null default 0,
  constraint red_packet_pkey primary key (merchant_id, id),
  constraint red_packet_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint red_packet_funded_by_known check (funded_by in ('merchant', 'balance')),
  constraint red_packet_figures_whole check (
    shares_count between 1 and 500 and total_minor >= shares_count and returned_minor between 0 and total_minor),
  constraint red_packet_expires_after_sending check (expires_at > created_at)
);
create index red_packet_ending on red_packet (expires_at) where ended_at is null;

create table red_packet_share (           -- cut when it was sent; taken in this order, one per member
  merchant_id uuid not null,
  red_packet_id uuid not null,
  no integer not null,
  amount_minor bigint not null,
  shopper_id uuid,
  nickname text not null default '',
  claimed_at timestamptz,
  constraint red_packet_share_pkey primary key (merchant_id, red_packet_id, no),
  constraint red_packet_share_packet foreign key (merchant_id, red_packet_id) references red_packet (merchant_id, id),
  constraint red_packet_share_once unique (merchant_id, red_packet_id, shopper_id),
  constraint red_packet_share_positive check (amount_minor > 0),
  constraint red_packet_share_claim_whole check ((shopper_id is null) = (claimed_at is null))
);

create table coupon_drop (                -- 优惠券: what they are worth lies in a purse of the ledger until used
  merchant_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  made_by uuid not null,
  campaign_id uuid,                       -- null: for every campaign of the merchant
  title text not null,
  currency text not null,
  amount_minor bigint not null,           -- of one coupon
  coupons_count integer not null,
  charge_min_minor bigint not null,       -- the shopper pays at least this much beside it
  message_seq bigint not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,                   -- the rest of its purse was given back
  returned_minor bigint not null default 0,
  constraint coupon_drop_pkey primary key (merchant_id, id),
  constraint coupon_drop_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint coupon_drop_campaign foreign key (merchant_id, campaign_id) references campaign (merchant_id, id),
  constraint coupon_drop_figures_whole check (
    amount_minor > 0 and coupons_count between 1 and 500 and charge_min_minor > 0
    and returned_minor between 0 and amount_minor * coupons_count),
  constraint coupon_drop_expires_after_making check (expires_at > created_at)
);
create index coupon_drop_ending on coupon_drop (expires_at) where ended_at is null;

create table coupon (                     -- one per member; which payment it lowers, that payment says
  merchant_id uuid not null,
  id uuid not null,
  coupon_drop_id uuid not null,
  shopper_id uuid not null,
  claimed_at timestamptz not null,
  constraint coupon_pkey primary key (merchant_id, id),
  constraint coupon_drop_known foreign key (merchant_id, coupon_drop_id) references coupon_drop (merchant_id, id),
  constraint coupon_once_per_member unique (merchant_id, coupon_drop_id, shopper_id)
);
create index coupon_by_shopper on coupon (shopper_id, id);

create table draw (                       -- 抽奖: who wins follows from a seed that was fixed, and shown hashed, before
  merchant_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  prize text not null,
  winners_count integer not null,
  rules jsonb not null,
  seed bytea not null,                    -- told after the draw
  seed_sha256 bytea not null,             -- told before
  message_seq bigint not null,
  created_at timestamptz not null,
  draws_at timestamptz not null,
  drawn_at timestamptz,
  entrants jsonb,                         -- who met the rules then, in the order in which they were ranked
  winners jsonb,
  constraint draw_pkey primary key (merchant_id, id),
  constraint draw_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint draw_winners_bounded check (winners_count between 1 and 100),
  constraint draw_told_whole check ((drawn_at is null) = (entrants is null) and (drawn_at is null) = (winners is null)),
  constraint draw_after_opening check (draws_at > created_at)
);
create index draw_due on draw (draws_at) where drawn_at is null;

create table recurrence (                 -- a campaign that is run again and again, by its zone's calendar
  merchant_id uuid not null,
  campaign_id uuid not null,              -- what each run is a copy of
  every text not null,
  local_minute integer not null,          -- of the day, on the clock of the campaign's zone
  weekday integer,                        -- 0: Monday
  open_seconds integer not null,
  next_at timestamptz,                    -- null: it has ended
  until timestamptz,
  last_campaign_id uuid,
  created_by uuid not null,
  constraint recurrence_pkey primary key (merchant_id, campaign_id),
  constraint recurrence_campaign foreign key (merchant_id, campaign_id) references campaign (merchant_id, id),
  constraint recurrence_every_known check (every in ('day', 'week') and (every = 'week') = (weekday is not null)),
  constraint recurrence_figures_bounded check (
    local_minute between 0 and 1439 and weekday between 0 and 6 and open_seconds between 60 and 2592000)
);
create index recurrence_due on recurrence (next_at) where next_at is not null;

-- ---- rooms: pickup and fulfilment --------------------------------------------------------------
create table redeem_code (                -- 核销码: shown at the pickup point; short, since only its own people can try it
  code text not null,
  merchant_id uuid not null,
  seat_id uuid not null,
  team_buy_id uuid not null,
  shopper_id uuid not null,
  pickup_point_id uuid,                   -- null: wherever the merchant or the leader hands over
  issued_at timestamptz not null default app_clock(),
  redeemed_at timestamptz,
  redeemed_by uuid,
  undone_count integer not null default 0,
  constraint redeem_code_pkey primary key (merchant_id, seat_id),
  constraint redeem_code_once unique (code),
  constraint redeem_code_seat foreign key (merchant_id, team_buy_id, seat_id)
    references seat (merchant_id, team_buy_id, id),
  constraint redeem_code_point foreign key (merchant_id, pickup_point_id)
    references pickup_point (merchant_id, id),
  constraint redeem_code_shape check (code ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
  constraint redeem_code_redeemed_whole check ((redeemed_at is null) = (redeemed_by is null)),
  constraint redeem_code_undone_bounded check (undone_count between 0 and 10)
);
create index redeem_code_by_team_buy on redeem_code (merchant_id, team_buy_id);

create table pickup_batch (               -- a room for one handing over: shoppers, leader, driver (MT-3)
  merchant_id uuid not null,
  room_id uuid not null,
  driver_id uuid,
  archive_after_seconds integer not null, -- after the last box is handed over
  completed_at timestamptz,
  constraint pickup_batch_pkey primary key (merchant_id, room_id),
  constraint pickup_batch_room foreign key (merchant_id, room_id) references room (merchant_id, id),
  constraint pickup_batch_archives_later check (archive_after_seconds between 0 and 2592000)
);

create table pickup_batch_team_buy (
  merchant_id uuid not null,
  room_id uuid not null,
  team_buy_id uuid not null,
  constraint pickup_batch_team_buy_pkey primary key (merchant_id, room_id, team_buy_id),
  constraint pickup_batch_team_buy_batch foreign key (merchant_id, room_id)
    references pickup_batch (merchant_id, room_id),
  constraint pickup_batch_team_buy_team_buy foreign key (merchant_id, team_buy_id)
    references team_buy (merchant_id, id),
  constraint pickup_batch_team_buy_once unique (merchant_id, team_buy_id)
);

-- ---- seats: transfers, mass acts ----------------------------------------------------------------
create table seat_transfer (              -- 转让: a paid seat offered to somebody, and who takes it over
  merchant_id uuid not null,
  id uuid not null,
  code text not null,
  campaign_id uuid not null,
  team_buy_id uuid not null,
  seat_id uuid not null,
  giver_id uuid not null,
  for_shopper_id uuid,                    -- nobody else may take it; null: whoever has the code
  created_at timestamptz not null,
  expires_at timestamptz not null,        -- when joining ends; once accepted, the taker's reservation
  taker_id uuid,
  taker_seat_id uuid,                     -- holds no place and no units until its money is there
  accepted_at timestamptz,
  outcome text not null default '',
  ended_at timestamptz,
  constraint seat_transfer_pkey primary key (merchant_id, id),
  constraint seat_transfer_code_once unique (code),
  constraint seat_transfer_seat foreign key (merchant_id, team_buy_id, seat_id)
    references seat (merchant_id, team_buy_id, id),
  constraint seat_transfer_taker_seat foreign key (merchant_id, team_buy_id, taker_seat_id)
    references seat (merchant_id, team_buy_id, id),
  constraint seat_transfer_code_shape check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  constraint seat_transfer_accepted_whole check (
    (accepted_at is null) = (taker_id is null) and (accepted_at is null) = (taker_seat_id is null)),
  constraint seat_transfer_outcome_known check (
    outcome in ('', 'transferred', 'withdrawn', 'lapsed') and (ended_at is null) = (outcome = '')
    and (outcome <> 'transferred' or accepted_at is not null)),
  constraint seat_transfer_to_another check (taker_id <> giver_id and for_shopper_id <> giver_id)
);
create unique index seat_transfer_one_open on seat_transfer (merchant_id, seat_id) where ended_at is null;
create unique index seat_transfer_by_taker on seat_transfer (merchant_id, taker_seat_id)
  where taker_seat_id is not null;
create index seat_transfer_due on seat_transfer (expires_at) where ended_at is null;

create table mass_act (                   -- staff tell, or let go, the shoppers of many seats at once
  merchant_id uuid not null,
  id uuid not null,
  act text not null,
  body text not null default '',
  made_by uuid not null,
  created_at timestamptz not null,
  seats_count integer not null,
  ended_at timestamptz,
  constraint mass_act_pkey primary key (merchant_id, id),
  constraint mass_act_merchant foreign key (merchant_id) references merchant (id),
  constraint mass_act_known check (act in ('message', 'release')),
  constraint mass_act_says_something check ((act = 'message') = (body <> '')),
  constraint mass_act_of_somebodys check (seats_count > 0)
);
create index mass_act_due on mass_act (created_at) where ended_at is null;

create table mass_act_seat (              -- chosen when the act was made; each is worked off once
  merchant_id uuid not null,
  mass_act_id uuid not null,
  seat_id uuid not null,
  team_buy_id uuid not null,
  shopper_id uuid not null,
  done_at timestamptz,
  refusal text not null default '',       -- why it could not be done any more: the refusal's code
  constraint mass_act_seat_pkey primary key (merchant_id, mass_act_id, seat_id),
  constraint mass_act_seat_act foreign key (merchant_id, mass_act_id) references mass_act (merchant_id, id),
  constraint mass_act_seat_seat foreign key (merchant_id, team_buy_id, seat_id)
    references seat (merchant_id, team_buy_id, id),
  constraint mass_act_seat_refused_is_done check (refusal = '' or done_at is not null)
);

-- ---- reconciliation: the provider's own account of our money, held against the ledger -------------
create table balance_transaction (        -- every line of Stripe's, as it was fetched; never changed
  merchant_id uuid not null,              -- whose payment it is about; the platform's where it is about none
  id text not null,                       -- txn_…
  type text not null,                     -- an open set
  currency text not null,
  amount_minor bigint not null,
  fee_minor bigint not null,
  ref text not null,                      -- what moved the money (ch_ re_ dp_ po_ …), else the line itself
  payment_id uuid,
  created_at timestamptz not null,        -- Stripe's clock
  available_at timestamptz not null,
  presented_currency text not null,       -- of what moved it: Stripe may settle in another one
  presented_minor bigint not null,        -- its amount in that currency, signed like the line
  synced_at timestamptz not null default clock_timestamp(),
  xid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  constraint balance_transaction_pkey primary key (merchant_id, id),
  constraint balance_transaction_once unique (id)
);
create index balance_transaction_by_ref on balance_transaction (merchant_id, ref);
create index balance_transaction_by_time on balance_transaction (merchant_id, synced_at);
create index balance_transaction_feed on balance_transaction (merchant_id, xid, seq);

create table sync_cursor (                -- how far the walk through a list of the provider's has come
  source text not null,
  since_at timestamptz not null,          -- what was made before is here
  newest_at timestamptz not null,         -- the newest line that this walk has met
  after text not null default '',         -- the line it goes on after; empty: at the list's head
  version bigint not null default 0,
  constraint sync_cursor_pkey primary key (source)
);

create table reconciliation_item (        -- one object of Stripe's, as the two sides have it
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  ref text not null,
  currency text not null,
  status text not null,
  types text[] not null,                  -- of Stripe's lines
  ours_minor bigint not null,             -- what our acts say that Stripe books
  theirs_minor bigint not null,           -- what it booked
  rest_minor bigint not null,             -- what clearing (or suspense) still holds
  fee_minor bigint not null,
  planned_fee_minor bigint,
  happened_at timestamptz not null,
  checked_at timestamptz not null,
  resolved_at timestamptz,
  resolved_by text not null default '',
  reason text not null default '',
  transaction_id uuid,                    -- the ledger transaction of the resolution, where money moved
  constraint reconciliation_item_pkey primary key (merchant_id, id),
  constraint reconciliation_item_once unique (merchant_id, ref, currency),
  constraint reconciliation_item_status_known check (status in (
    'expected', 'matched', 'amount_mismatch', 'fee_mismatch', 'missing_at_stripe', 'missing_here',
    'duplicate', 'unknown_type', 'resolved')),
  constraint reconciliation_item_resolved_says_why check (
    (status = 'resolved') = (resolved_at is not null) and (resolved_at is null or reason <> '')),
  constraint reconciliation_item_transaction foreign key (merchant_id, transaction_id)
    references ledger_transaction (merchant_id, id)
);
create index reconciliation_item_by_status on reconciliation_item (merchant_id, status, happened_at);
create index reconciliation_item_by_time on reconciliation_item (merchant_id, happened_at);

create table reconciliation_run (
  merchant_id uuid not null,
  id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz not null,
  checked_count integer not null,
  matched_count integer not null,
  expected_count integer not null,
  open_count integer not null,            -- exceptions among the checked
  constraint reconciliation_run_pkey primary key (merchant_id, id)
);

-- ---- paying out: what is owed to merchants and leaders goes to accounts of their own ---------------
create table payout_account (             -- whom money can go to: a connected account at Stripe
  owner_id uuid not null,                 -- the merchant's id, or the leader's
  kind text not null,
  gateway_ref text not null,              -- acct_…
  state text not null,
  created_at timestamptz not null default app_clock(),
  checked_at timestamptz not null default now(),
  constraint payout_account_pkey primary key (owner_id),
  constraint payout_account_ref_once unique (gateway_ref),
  constraint payout_account_kind_known check (kind in ('merchant', 'leader')),
  constraint payout_account_state_known check (state in ('onboarding', 'active', 'restricted'))
);
create index payout_account_waiting on payout_account (checked_at) where state <> 'active';

create table payout_policy (              -- how much of what a book owes may be paid, and from when on
  merchant_id uuid not null,
  delay_days integer not null,            -- after the sale
  reserve_bp integer not null,            -- of sales younger than reserve_days
  reserve_days integer not null,
  merchant_min_minor bigint not null,
  leader_min_minor bigint not null,
  review_above_minor bigint not null,     -- a second person has to agree above this
  constraint payout_policy_pkey primary key (merchant_id),
  constraint payout_policy_reserve_is_a_share check (reserve_bp between 0 and 10000),
  constraint payout_policy_whole check (delay_days >= 0 and reserve_days >= delay_days
    and merchant_min_minor > 0 and leader_min_minor > 0 and review_above_minor >= 0)
);

create table payout (                     -- one transfer to one payee
  merchant_id uuid not null,              -- whose book owes it
  id uuid not null,
  payee_id uuid not null,                 -- the merchant itself, or a leader
  payee_kind text not null,
  currency text not null,
  amount_minor bigint not null,
  state text not null,
  destination text not null,              -- acct_…
  needs_review boolean not null,
  requested_by text not null,
  requester_id uuid not null,             -- the person, also behind a finance key
  decided_by text not null default '',
  decider_id uuid,
  reason text not null default '',        -- why it was refused
  gateway_ref text not null default '',   -- tr_…
  failure text not null default '',
  reversed_minor bigint not null default 0,  -- asked back or come back, not refused
  created_at timestamptz not null,
  ended_at timestamptz,
  constraint payout_pkey primary key (merchant_id, id),
  constraint payout_kind_known check (payee_kind in ('merchant', 'leader')),
  constraint payout_state_known check (state in ('requested', 'approved', 'paid', 'failed', 'refused')),
  constraint payout_moves check (amount_minor > 0),
  constraint payout_reversed_within check (reversed_minor between 0 and amount_minor),
  constraint payout_reversed_when_paid check (reversed_minor = 0 or state = 'paid'),
  constraint payout_four_eyes check (not needs_review or state in ('requested', 'refused')
    or (decider_id is not null and decider_id <> requester_id)),
  constraint payout_end_has_time check ((ended_at is null) = (state in ('requested', 'approved')))
);
create unique index payout_one_open_per_payee
  on payout (merchant_id, payee_id, currency) where state in ('requested', 'approved');
create index payout_by_payee on payout (merchant_id, payee_id, currency, id);

create table payout_reversal (            -- part of a paid payout taken back, because of a refund
  merchant_id uuid not null,
  id uuid not null,
  payout_id uuid not null,
  refund_id uuid not null,
  amount_minor bigint not null,
  state text not null default 'pending',
  gateway_ref text not null default '',   -- trr_…
  failure text not null default '',
  created_at timestamptz not null,
  ended_at timestamptz,
  constraint payout_reversal_pkey primary key (merchant_id, id),
  constraint payout_reversal_once unique (merchant_id, refund_id, payout_id),
  constraint payout_reversal_payout foreign key (merchant_id, payout_id) references payout (merchant_id, id),
  constraint payout_reversal_refund foreign key (merchant_id, refund_id) references refund (merchant_id, id),
  constraint payout_reversal_state_known check (state in ('pending', 'done', 'refused')),
  constraint payout_reversal_moves check (amount_minor > 0),
  constraint payout_reversal_end_has_time check ((ended_at is null) = (state = 'pending'))
);
create index payout_reversal_by_payout on payout_reversal (merchant_id, payout_id);

-- ---- corrections by hand: a reversal, and two people -----------------------------------------------
create table reversal_request (
  merchant_id uuid not null,
  id uuid not null,
  transaction_id uuid not null,
  reason text not null,
  state text not null default 'requested',
  requested_by text not null,
  requester_id uuid not null,             -- the person, also behind a finance key
  decided_by text not null default '',
  decider_id uuid,
  reversal_id uuid,                       -- the ledger transaction that undoes it
  created_at timestamptz not null default app_clock(),
  decided_at timestamptz,
  constraint reversal_request_pkey primary key (merchant_id, id),
  constraint reversal_request_transaction foreign key (merchant_id, transaction_id)
    references ledger_transaction (merchant_id, id),
  constraint reversal_request_reversal foreign key (merchant_id, reversal_id)
    references ledger_transaction (merchant_id, id),
  constraint reversal_request_state_known check (state in ('requested', 'approved', 'refused')),
  constraint reversal_request_done_names_it check ((state = 'approved') = (reversal_id is not null)),
  constraint reversal_request_four_eyes check (state <> 'approved'
    or (decider_id is not null and decider_id <> requester_id))
);
create unique index reversal_request_one_open
  on reversal_request (merchant_id, transaction_id) where state <> 'refused';

create table bank_line (                  -- the bank's account of what Stripe has paid out
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  external_id text not null,              -- the bank's own name for it, or one made of its content
  booked_on date not null,
  currency text not null,
  amount_minor bigint not null,           -- what came in is positive
  reference text not null,
  payout_ref text not null default '',    -- po_…, once it was found
  matched_at timestamptz,
  resolved_at timestamptz,                -- it is none: settled by a person
  resolved_by text not null default '',
  reason text not null default '',
  transaction_id uuid,                    -- which booked it; none: to no account of ours
  constraint bank_line_pkey primary key (merchant_id, id),
  constraint bank_line_once unique (merchant_id, external_id),
  constraint bank_line_match_has_time check ((payout_ref = '') = (matched_at is null)),
  constraint bank_line_resolution_is_whole check (
    (resolved_at is null) = (reason = '') and (resolved_at is null) = (resolved_by = '')
    and (transaction_id is null or resolved_at is not null)),
  constraint bank_line_one_end check (matched_at is null or resolved_at is null)
);
create unique index bank_line_payout_once on bank_line (merchant_id, payout_ref) where payout_ref <> '';
create unique index bank_line_transaction_once on bank_line (merchant_id, transaction_id)
  where transaction_id is not null;

-- ---- files for finance, made by a worker part by part ----------------------------------------------
create table export_job (
  merchant_id uuid not null,
  id uuid not null,
  kind text not null,
  format text not null,
  has_bom boolean not null,
  requested_by text not null,
  state text not null default 'todo',
  before_xid text not null,               -- where it ends: fixed when it was asked for
  cursor text not null,                   -- of a feed: where it goes on; in the end where the next one begins
  from_at timestamptz,                    -- of a picture: what happened at or after this
  until_at timestamptz,                   -- and before this
  parts_count integer not null default 0,
  rows_count bigint not null default 0,
  bytes_count bigint not null default 0,
  totals jsonb not null default '{}',     -- of the amounts, per currency
  sha256 text not null default '',        -- of the whole file
  created_at timestamptz not null default app_clock(),
  ended_at timestamptz,
  lease_until timestamptz,
  lease_token uuid,
  constraint export_job_pkey primary key (merchant_id, id),
  constraint export_job_kind_known check (
    kind in ('entries', 'balance_transactions', 'settlements', 'reconciliation', 'statements')),
  constraint export_job_format_known check (format in ('csv', 'ndjson', 'parquet')),
  constraint export_job_statements_have_a_span check (
    kind <> 'statements' or (from_at is not null and until_at is not null)),
  constraint export_job_state_known check (state in ('todo', 'done')),
  constraint export_job_end_is_whole check ((state = 'done') = (ended_at is not null and sha256 <> ''))
);
create index export_job_due on export_job (created_at) where state = 'todo';

create table export_part (
  merchant_id uuid not null,
  job_id uuid not null,
  number integer not null,
  starts_at_byte bigint not null,
  content bytea not null,
  footer bytea not null default '',       -- of Parquet: what the end of the file says of this part
  constraint export_part_pkey primary key (merchant_id, job_id, number),
  constraint export_part_job foreign key (merchant_id, job_id) references export_job (merchant_id, id)
);
alter table export_part alter column content set storage external;  -- packing would take longer than sending

-- ---- outgoing webhooks: what merchants' own programs are told --------------------------------------
create table webhook_endpoint (
  merchant_id uuid not null,
  id uuid not null,
  url text not null,
  events text[] not null,
  secret_sealed bytea not null,
  former_sealed bytea,                    -- signs beside it while receivers change over
  former_until timestamptz,
  is_enabled boolean not null default true,
  created_at timestamptz not null default app_clock(),
  constraint webhook_endpoint_former_ends check ((former_sealed is null) = (former_until is null)),
  constraint webhook_endpoint_pkey primary key (merchant_id, id)
);

create table webhook_event (              -- written with what it tells of; never changed
  merchant_id uuid not null,
  id uuid not null default uuidv7(),
  type text not null,
  data jsonb not null,
  created_at timestamptz not null default app_clock(),
  constraint webhook_event_pkey primary key (merchant_id, id)
);
create trigger webhook_event_kept before update or delete or truncate on webhook_event
  for each statement execute function insert_only();

create table webhook_delivery (           -- one event for one endpoint, until it was taken
  merchant_id uuid not null,
  endpoint_id uuid not null,
  event_id uuid not null,
  state text not null default 'todo',
  attempts_count integer not null default 0,
  next_at timestamptz not null default now(),
  lease_until timestamptz,
  lease_token uuid,
  last_error text not null default '',
  constraint webhook_delivery_pkey primary key (merchant_id, endpoint_id, event_id),
  constraint webhook_delivery_endpoint foreign key (merchant_id, endpoint_id)
    references webhook_endpoint (merchant_id, id),
  constraint webhook_delivery_event foreign key (merchant_id, event_id)
    references webhook_event (merchant_id, id),
  constraint webhook_delivery_state_known check (state in ('todo', 'done', 'dead'))
);
create index webhook_delivery_due on webhook_delivery (next_at) where state = 'todo';
