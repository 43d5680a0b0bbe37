-- What a home and those who look after a resident from outside write to each other. Nothing written is ever changed: a wrong message is
-- withdrawn by a row of its own. What waits for an answer is kept on the topic by triggers, so that a board reads a few rows of an index,
-- and no way in which something is written can forget it.
create schema messages;
grant usage on schema messages to ${app};

create table messages.topic (
    home_id       uuid not null,
    id            uuid not null,
    resident_id   uuid not null,
    subject       text check (length(subject) between 1 and 100),
    opened_at     timestamptz not null,
    home_since    timestamptz,
    home_new      integer not null default 0,
    outside_since timestamptz,
    outside_new   integer not null default 0,
    primary key (home_id, id),
    unique (home_id, id, resident_id),
    foreign key (home_id, resident_id) references residents.resident
);
create index topic_of on messages.topic (home_id, resident_id, opened_at desc);
create index topic_for_home on messages.topic (home_id, resident_id) where home_since is not null;
create index topic_for_outside on messages.topic (home_id, resident_id) where outside_since is not null;
comment on table messages.topic is 'One question or piece of news about a resident, with the messages in it. home_since and outside_since: since when it waits for the home, or for those outside it, null when nothing does; home_new and outside_new: how many messages nobody there has read.';

create table messages.message (
    home_id         uuid not null,
    id              uuid not null,
    topic_id        uuid not null,
    resident_id     uuid not null,
    at              timestamptz not null,
    side            text not null check (side in ('HOME', 'OUTSIDE')),
    organisation_id uuid not null references directory.organisation,
    person_id       uuid not null,
    signature       text not null check (length(signature) between 1 and 300),
    words           text not null check (length(words) between 1 and 2000),
    asks            boolean not null,
    seen_at         timestamptz,
    consent         text check (consent in ('AGREED', 'BEST_INTERESTS')),
    asked           text check (length(asked) between 1 and 200),
    primary key (home_id, id),
    foreign key (home_id, topic_id, resident_id) references messages.topic (home_id, id, resident_id),
    check (consent is not null or asked is null),
    check (consent <> 'BEST_INTERESTS' or asked is not null)
);
create index message_of on messages.message (home_id, topic_id, at);
comment on table messages.message is 'What somebody wrote. asks: whether they want an answer; seen_at: up to which message they had read when they wrote it, for it answers nothing later. consent says who agreed that files are sent with it, and asked who was asked when the resident cannot decide.';

create table messages.attachment (
    home_id     uuid not null,
    id          uuid not null,
    message_id  uuid not null,
    resident_id uuid not null,
    place       smallint not null check (place between 1 and 4),
    kind        text not null check (kind in ('PHOTO', 'FILM', 'SOUND', 'DOCUMENT')),
    media_type  text not null check (media_type in ('image/jpeg', 'video/mp4', 'video/webm', 'audio/wav', 'audio/mpeg', 'audio/ogg',
                                                    'audio/webm', 'audio/mp4', 'application/pdf')),
    bytes       integer not null check (bytes between 1 and 31457280),
    content     bytea not null,
    primary key (home_id, id),
    unique (home_id, message_id, place),
    foreign key (home_id, message_id) references messages.message,
    foreign key (home_id, resident_id) references residents.resident,
    check (bytes = length(content))
);
-- not squeezed: a part from the middle of a film is read without the rest
alter table messages.attachment alter column content set storage external;
comment on table messages.attachment is 'A photo, a short film, a sound or a document that goes with a message. What it is was decided by its first bytes; it has no name.';

create table messages.reading (
    home_id     uuid not null,
    topic_id    uuid not null,
    message_id  uuid not null,
    resident_id uuid not null,
    side        text not null check (side in ('HOME', 'OUTSIDE')),
    person_id   uuid not null,
    signature   text not null check (length(signature) between 1 and 300),
    at          timestamptz not null,
    primary key (home_id, message_id, person_id),
    foreign key (home_id, message_id) references messages.message,
    foreign key (home_id, resident_id) references residents.resident
);
comment on table messages.reading is 'That somebody on the other side has had a message on their screen, and when first.';

create table messages.deed (
    home_id     uuid not null,
    id          uuid not null,
    topic_id    uuid not null,
    message_id  uuid,
    resident_id uuid not null,
    kind        text not null check (kind in ('WITHDRAWN', 'SETTLED', 'LEFT', 'REOPENED')),
    at          timestamptz not null,
    seen_at     timestamptz,
    person_id   uuid not null,
    signature   text not null check (length(signature) between 1 and 300),
    reason      text check (length(reason) between 1 and 300),
    primary key (home_id, id),
    foreign key (home_id, topic_id, resident_id) references messages.topic (home_id, id, resident_id),
    foreign key (home_id, message_id) references messages.message,
    check ((kind = 'WITHDRAWN') = (message_id is not null)),
    check (kind <> 'WITHDRAWN' or reason is not null),
    check ((kind in ('SETTLED', 'LEFT')) = (seen_at is not null))
);
create unique index deed_once on messages.deed (home_id, message_id) where kind = 'WITHDRAWN';
create index deed_of on messages.deed (home_id, topic_id);
comment on table messages.deed is 'What happened to messages: one was wrong and is withdrawn; nobody has to answer any more what had been read by then (seen_at); or the resident left, which can be taken back.';

-- Who writes for the home is who works there, whatever is said: a practice cannot answer in the place of the home.
create function messages.know_side() returns trigger language plpgsql as
$$ begin
    new.side := case when new.home_id = any (access.acting_homes()) then 'HOME' else 'OUTSIDE' end;
    return new;
end $$;
create trigger message_side before insert on messages.message for each row execute function messages.know_side();
create trigger reading_side before insert on messages.reading for each row execute function messages.know_side();

-- What one side still has to answer, or at least to read: what the other side wrote, has not withdrawn, and nobody here has answered or
-- settled after having read it. An answer that is withdrawn answers nothing.
create function messages.waiting(home uuid, topic uuid, for_side text, out since timestamptz, out fresh integer) language sql stable as
$$
    select min(open.at), count(*) filter (where open.unread)::integer
      from (select m.at, m.asks,
                   not exists (select 1 from messages.reading r
                                where r.home_id = m.home_id and r.message_id = m.id and r.side = for_side) as unread
              from messages.message m
             where m.home_id = home and m.topic_id = topic and m.side <> for_side
               and not exists (select 1 from messages.deed d where d.home_id = home and d.message_id = m.id)
               and not exists (select 1 from messages.message a
                                where a.home_id = home and a.topic_id = topic and a.side = for_side and a.seen_at >= m.at
                                  and not exists (select 1 from messages.deed d where d.home_id = home and d.message_id = a.id))
               and not exists (select 1 from messages.deed d
                                where d.home_id = home and d.topic_id = topic and d.seen_at >= m.at
                                  and (d.kind = 'SETTLED'
                                       or not exists (select 1 from messages.deed b
                                                       where b.home_id = home and b.topic_id = topic and b.kind = 'REOPENED' and b.at >= d.at)))
           ) open
     where open.asks or open.unread
$$;
comment on function messages.waiting is 'Since when a topic waits for one side, null when it does not, and how many messages nobody there has read.';

-- The topic is held first: of two who write at once the second sees what the first wrote.
create function messages.count_waiting() returns trigger language plpgsql as
$$ begin
    perform 1 from messages.topic t where (t.home_id, t.id) in (select home_id, topic_id from fresh) order by t.id for update;
    update messages.topic t
       set home_since = h.since, home_new = h.fresh, outside_since = o.since, outside_new = o.fresh
      from (select distinct home_id, topic_id from fresh) f
     cross join lateral messages.waiting(f.home_id, f.topic_id, 'HOME') h
     cross join lateral messages.waiting(f.home_id, f.topic_id, 'OUTSIDE') o
     where t.home_id = f.home_id and t.id = f.topic_id;
    return null;
end $$;
create trigger message_waits after insert on messages.message
    referencing new table as fresh for each statement execute function messages.count_waiting();
create trigger reading_counts after insert on messages.reading
    referencing new table as fresh for each statement execute function messages.count_waiting();
create trigger deed_counts after insert on messages.deed
    referencing new table as fresh for each statement execute function messages.count_waiting();

create function messages.of_practice(home uuid, resident uuid) returns boolean language plpgsql stable parallel safe as
$$ begin
    return access.acting_practices() is not null
        and exists (select 1 from residents.resident r where r.home_id = home and r.id = resident);
end $$;
comment on function messages.of_practice is 'Whether the person acting works at a practice that reaches this resident: row-level security of the register decides.';

do $$
declare t text;
begin
    foreach t in array array['topic', 'message', 'attachment', 'reading', 'deed'] loop
        execute format('alter table messages.%I enable row level security', t);
        execute format('alter table messages.%I force row level security', t);
        -- the home's staff; 111 and the community team in homes that are open for them; a practice for its own residents
        execute format('create policy %I on messages.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
            or home_id = any ((select access.opened_homes())::uuid[]) or messages.of_practice(home_id, resident_id))', t || '_reach', t);
    end loop;
    -- everybody in their own name
    foreach t in array array['message', 'reading', 'deed'] loop
        execute format('create policy %I on messages.%I as restrictive for insert to ${app}
            with check (person_id = (select access.acting_person()))', t || '_signed', t);
    end loop;
end $$;
create policy message_from on messages.message as restrictive for insert to ${app}
    with check (home_id = any ((select access.acting_homes())::uuid[]) or home_id = any ((select access.opened_homes())::uuid[])
        or organisation_id = any ((select access.acting_practices())::uuid[]));
-- a file goes with a message of one's own
create policy attachment_own on messages.attachment as restrictive for insert to ${app}
    with check (exists (select 1 from messages.message m
                         where m.home_id = attachment.home_id and m.id = attachment.message_id and m.resident_id = attachment.resident_id
                           and m.person_id = (select access.acting_person())));
-- a message is withdrawn by who wrote it, or by a colleague
create policy deed_of_ones_own on messages.deed as restrictive for insert to ${app}
    with check (kind <> 'WITHDRAWN'
        or exists (select 1 from messages.message m
                    where m.home_id = deed.home_id and m.id = deed.message_id and m.topic_id = deed.topic_id
                      and (m.person_id = (select access.acting_person())
                           or m.side = 'HOME' and deed.home_id = any ((select access.acting_homes())::uuid[])
                           or m.organisation_id = any ((select access.acting_practices())::uuid[]))));
-- that the resident left is the home's to say
create policy deed_of_leaving on messages.deed as restrictive for insert to ${app}
    with check (kind not in ('LEFT', 'REOPENED') or home_id = any ((select access.acting_homes())::uuid[]));

grant select on all tables in schema messages to ${app};
grant insert (home_id, id, resident_id, subject, opened_at) on messages.topic to ${app};
grant update (home_since, home_new, outside_since, outside_new) on messages.topic to ${app};
grant insert (home_id, id, topic_id, resident_id, at, organisation_id, person_id, signature, words, asks, seen_at, consent, asked)
    on messages.message to ${app};
grant insert on messages.attachment, messages.deed to ${app};
grant insert (home_id, topic_id, message_id, resident_id, person_id, signature, at) on messages.reading to ${app};
