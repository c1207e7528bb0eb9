-- The movable clock of test databases and of the embedded stack.
--
-- The product's migration creates plain app_now() and app_clock() with these signatures; here they
-- add an offset, so that "in seven days" can be tried in a second. Never run this in production.
-- A repeat changes nothing: the offset stays. Without its row there is no offset, so a test that
-- empties every table has the real time.

create table if not exists public.clock_offset (
    only_row boolean primary key default true,
    offset_seconds double precision not null default 0,
    constraint clock_offset_has_one_row check (only_row)
);

insert into public.clock_offset default values on conflict do nothing;

-- Transaction time: for due dates in sweeps, where an index must be usable.
create or replace function public.app_now() returns timestamptz
    language sql stable parallel safe
    return now() + coalesce(
        (select make_interval(secs => offset_seconds) from public.clock_offset), interval '0');

-- Wall time: for decisions, read in a statement of its own after the lock.
create or replace function public.app_clock() returns timestamptz
    language sql volatile
    return clock_timestamp() + coalesce(
        (select make_interval(secs => offset_seconds) from public.clock_offset), interval '0');
