-- The reference of the join benchmarks: the same join as one PL/pgSQL call, one per transaction.
-- It locks, reads, decides and writes what app/store/joins.py does for a batch: campaign, team-buy,
-- live seats of the shopper, first answer under the key.
create or replace function bench_join(
  a_merchant uuid, a_team_buy uuid, a_campaign uuid, a_shopper uuid, a_quantity int, a_key text
) returns uuid language plpgsql as $$
declare
  c record; t record; v_seat uuid := uuidv7(); v_now timestamptz; v_units int; v_response bytea;
  v_digest uuid := encode(substr(sha256(convert_to(a_key, 'UTF8')), 1, 16), 'hex')::uuid;
begin
  perform 1 from campaign where merchant_id = a_merchant and id = a_campaign for no key update;
  perform 1 from team_buy where merchant_id = a_merchant and id = a_team_buy for no key update;
  select stock, units_held, units_per_shopper_max, reserve_seconds into c
    from campaign where merchant_id = a_merchant and id = a_campaign;
  select state, closes_at, seats_held, buyers_max, unit_price_minor, currency into t
    from team_buy where merchant_id = a_merchant and id = a_team_buy;
  v_now := app_clock();
  select response into v_response from idempotency_key where digest = v_digest;
  if found then return null; end if;
  select coalesce(sum(quantity), 0) into v_units from seat
   where merchant_id = a_merchant and campaign_id = a_campaign and shopper_id = a_shopper
     and state in ('reserved', 'authorized', 'captured');
  if t.state <> 'open' or v_now >= t.closes_at or t.seats_held >= t.buyers_max
     or v_units + a_quantity > c.units_per_shopper_max or c.units_held + a_quantity > c.stock then
    raise exception 'refused';
  end if;
  insert into seat (merchant_id, id, team_buy_id, campaign_id, shopper_id, quantity,
                    unit_price_minor, currency, reserved_at, expires_at)
  values (a_merchant, v_seat, a_team_buy, a_campaign, a_shopper, a_quantity, t.unit_price_minor,
          t.currency, v_now, v_now + make_interval(secs => c.reserve_seconds));
  update team_buy set seats_held = seats_held + 1 where merchant_id = a_merchant and id = a_team_buy;
  update campaign set units_held = units_held + a_quantity where merchant_id = a_merchant and id = a_campaign;
  insert into idempotency_key (digest, body_hash, status, response)
  values (v_digest, '\x00'::bytea, 201, convert_to(json_build_object(
    'id', v_seat, 'team_buy_id', a_team_buy, 'shopper_id', a_shopper, 'quantity', a_quantity,
    'unit_price_minor', t.unit_price_minor, 'expires_at', v_now)::text, 'UTF8'));
  return v_seat;
end $$;
