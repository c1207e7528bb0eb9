-- The reference of the room benchmarks: the same post as one PL/pgSQL call, one per transaction.
-- It locks, reads, decides and writes what app/store/messages.py does for a batch: the room, the
-- member and their pace, what is there under the id, the message, the room's last number.
create or replace function bench_post(
  a_merchant uuid, a_room uuid, a_sender uuid, a_client_msg_id uuid, a_body text
) returns bigint language plpgsql as $$
declare
  r record; m record; v_known record; v_now timestamptz;
  v_sha bytea := sha256(convert_to(a_body, 'UTF8'));
begin
  perform 1 from room where merchant_id = a_merchant and id = a_room for no key update;
  select last_seq, policy, archived_at, paced_until into r
    from room where merchant_id = a_merchant and id = a_room;
  v_now := app_clock();
  select seq, body_sha256 into v_known from message
   where merchant_id = a_merchant and room_id = a_room
     and client_msg_id = a_client_msg_id and sender_id = a_sender;
  if found then return v_known.seq; end if;
  select b.state, b.role, b.nickname, b.muted_until, p.paced_until into m from membership b
    left join member_pace p using (merchant_id, room_id, shopper_id)
   where b.merchant_id = a_merchant and b.room_id = a_room and b.shopper_id = a_sender;
  if r.archived_at is not null or m.state <> 'active' or m.muted_until > v_now
     or (r.policy ->> 'post') <> 'everyone' then
    raise exception 'refused';
  end if;
  update room set last_seq = r.last_seq + 1,
                  paced_until = greatest(r.paced_until, v_now) + interval '1 microsecond'
   where merchant_id = a_merchant and id = a_room;
  insert into message (merchant_id, room_id, seq, sender_id, nickname, client_msg_id, kind, body,
                       body_sha256, created_at)
  values (a_merchant, a_room, r.last_seq + 1, a_sender, m.nickname, a_client_msg_id, 'text',
          a_body, v_sha, v_now);
  return r.last_seq + 1;
end $$;
