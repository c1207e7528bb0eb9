"""Questions of a room, and the leader's notice of those that nobody answered."""

from typing import Final

from app.store.database import Tx, many
from domain.ids import RoomRef
from domain.questions import Question

READ: Final = """
    select seq, asked_by, answered_seq from question
     where merchant_id = $1 and room_id = $2 and seq = any($3::bigint[])
"""
ASK: Final = """
    insert into question (merchant_id, room_id, seq, asked_by, asked_at, due_at)
    select m.merchant_id, m.room_id, m.seq, m.sender_id, app_clock(),
           app_clock() + make_interval(secs => $4)
      from message m where m.merchant_id = $1 and m.room_id = $2 and m.seq = $3
"""
ANSWER: Final = """
    update question set answered_seq = $4, answered_at = app_clock()
     where merchant_id = $1 and room_id = $2 and seq = $3
"""
REOPEN: Final = """
    update question set answered_seq = null, answered_at = null
     where merchant_id = $1 and room_id = $2 and answered_seq = $3
"""
FORGET: Final = "delete from question where merchant_id = $1 and room_id = $2 and seq = $3"
# The notice's key makes it one per question, whoever sweeps how often.
PING: Final = """
    with due as (
      select q.merchant_id, q.room_id, q.seq, r.owner_id
        from question q
        join room r on (r.merchant_id, r.id) = (q.merchant_id, q.room_id)
       where q.due_at <= app_now() and q.answered_seq is null and q.pinged_at is null
       order by q.due_at limit $1
         for no key update of q skip locked
    ), told as (
      insert into notice (merchant_id, shopper_id, key, code, room_id, ref_seq)
      select merchant_id, owner_id, 'question:' || room_id || ':' || seq, 'question_waiting',
             room_id, seq from due
       where not exists (select from notice_silence s where s.shopper_id = due.owner_id
                            and s.channel = 'in_app' and s.kind = 'questions')
          on conflict (merchant_id, shopper_id, key) do nothing
    )
    update question q set pinged_at = app_clock() from due
     where (q.merchant_id, q.room_id, q.seq) = (due.merchant_id, due.room_id, due.seq)
    returning q.seq
"""


async def read(tx: Tx, ref: RoomRef, seqs: list[int]) -> dict[int, Question]:
    """Return which of these messages are questions."""
    rows = await tx.fetch(READ, ref.merchant_id, ref.id, seqs)
    return {one.seq: one for one in many(Question, rows)}


async def ask(tx: Tx, ref: RoomRef, seq: int, *, answer_seconds: int) -> None:
    """Make a message a question; after so many seconds without an answer the leader is told."""
    await tx.execute(ASK, ref.merchant_id, ref.id, seq, answer_seconds)


async def answer(tx: Tx, ref: RoomRef, seq: int, *, answered_seq: int) -> None:
    """Write down which message answers a question."""
    await tx.execute(ANSWER, ref.merchant_id, ref.id, seq, answered_seq)


async def forget(tx: Tx, ref: RoomRef, seq: int) -> None:
    """A message is no question, and no answer, any more."""
    await tx.execute(REOPEN, ref.merchant_id, ref.id, seq)
    await tx.execute(FORGET, ref.merchant_id, ref.id, seq)


async def ping_leaders(tx: Tx, *, limit: int) -> int:
    """Tell leaders of questions that have waited too long, each once; return how many."""
    return len(await tx.fetch(PING, limit))
