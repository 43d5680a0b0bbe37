-- What a home looks at beside the vital signs: weight and eating (MUST), pain of people who cannot say (Abbey), and the skin. Rows are
-- never changed: what was wrong is withdrawn, with a reason, and stays.
create schema assessments;
grant usage on schema assessments to ${app};

create table assessments.screening (
    home_id         uuid not null,
    id              uuid not null,
    resident_id     uuid not null,
    at              timestamptz not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid not null,
    recorder        text not null check (length(recorder) between 1 and 300),
    weight          smallint check (weight between 200 and 3000),
    weight_how      text check (weight_how in ('MEASURED', 'RECALLED')),
    height          smallint check (height between 100 and 250),
    height_how      text check (height_how in ('MEASURED', 'RECALLED', 'ULNA', 'KNEE', 'DEMISPAN')),
    earlier_weight  smallint check (earlier_weight between 200 and 3000),
    earlier_on      date,
    arm             smallint check (arm between 100 and 800),
    ill             boolean not null,
    confounders     text[] not null check (confounders <@ array['OEDEMA', 'PLASTER', 'AMPUTATION']),
    mass_index      smallint,
    loss            smallint,
    total           smallint check (total between 0 and 6),
    risk            text check (risk in ('LOW', 'MEDIUM', 'HIGH')),
    words           text check (length(words) between 1 and 500),
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    withdrawer      text,
    withdraw_reason text check (length(withdraw_reason) between 1 and 300),
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident,
    check (num_nonnulls(weight, weight_how, height, height_how, mass_index, total) in (0, 6)),
    check (num_nonnulls(earlier_weight, earlier_on, loss) in (0, 3)),
    check (total is not null or risk is not null and words is not null),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawer, withdraw_reason) in (0, 4))
);
create index screening_latest on assessments.screening (home_id, resident_id, at desc);
comment on table assessments.screening is 'A screening with MUST, or, where nobody could be weighed or measured (total is null), the impression of whoever looked. weight, earlier_weight, mass_index and loss are in tenths (kg, kg/m2, percent), height in cm, arm in mm. risk is null while an earlier weight that nobody knows could still make it higher.';

create table assessments.pain_look (
    home_id         uuid not null,
    id              uuid not null,
    resident_id     uuid not null,
    at              timestamptz not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid not null,
    recorder        text not null check (length(recorder) between 1 and 300),
    degrees         smallint[] not null check (cardinality(degrees) = 6 and degrees <@ array[0, 1, 2, 3]::smallint[]),
    total           smallint not null check (total between 0 and 18),
    course          text check (course in ('ACUTE', 'CHRONIC', 'ACUTE_ON_CHRONIC')),
    done            text check (length(done) between 1 and 500),
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    withdrawer      text,
    withdraw_reason text check (length(withdraw_reason) between 1 and 300),
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident,
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawer, withdraw_reason) in (0, 4))
);
create index pain_look_latest on assessments.pain_look (home_id, resident_id, at desc);
comment on table assessments.pain_look is 'A look at somebody who moves, with the Abbey Pain Scale: degrees are of vocalisation, facial expression, body language, behaviour, physiology, physical change. done is what was done about it.';

create table assessments.wound (
    home_id     uuid not null,
    id          uuid not null,
    resident_id uuid not null,
    number      smallint not null check (number > 0),
    place       text not null check (place ~ '^[A-Z_]{2,30}$'),
    side        text not null check (side in ('LEFT', 'RIGHT', 'MIDDLE')),
    damage      text not null check (damage ~ '^[A-Z_0-9]{2,30}$'),
    found_at    timestamptz not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorder    text not null check (length(recorder) between 1 and 300),
    origin      text check (length(origin) between 1 and 500),
    ended_at    timestamptz,
    ended_by    uuid,
    ender       text,
    ending      text check (ending in ('HEALED', 'MISTAKE', 'OTHER')),
    end_words   text check (length(end_words) between 1 and 300),
    primary key (home_id, id),
    unique (home_id, resident_id, number),
    unique (home_id, id, resident_id),
    foreign key (home_id, resident_id) references residents.resident,
    check (num_nonnulls(ended_at, ended_by, ender, ending) in (0, 4)),
    check (end_words is not null or ending is null or ending = 'HEALED')
);
comment on table assessments.wound is 'One place on the skin of one person, from when it was found until it has healed. number counts the wounds of the person, so that staff say "wound 2".';

create table assessments.wound_look (
    home_id         uuid not null,
    id              uuid not null,
    resident_id     uuid not null,
    wound_id        uuid not null,
    at              timestamptz not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid not null,
    recorder        text not null check (length(recorder) between 1 and 300),
    damage          text not null check (damage ~ '^[A-Z_0-9]{2,30}$'),
    length          smallint check (length between 1 and 500),
    width           smallint check (width between 1 and 500),
    depth           smallint check (depth between 0 and 200),
    signs           text[] not null,
    pain            smallint check (pain between 0 and 10),
    dressing        text check (length(dressing) between 1 and 300),
    turning         smallint check (turning between 1 and 24),
    equipment       text check (length(equipment) between 1 and 300),
    words           text check (length(words) between 1 and 500),
    next_on         date,
    photo           bytea check (octet_length(photo) between 100 and 2000000),
    consent         text check (consent in ('AGREED', 'BEST_INTERESTS')),
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    withdrawer      text,
    withdraw_reason text check (length(withdraw_reason) between 1 and 300),
    primary key (home_id, id),
    foreign key (home_id, resident_id) references residents.resident,
    foreign key (home_id, wound_id, resident_id) references assessments.wound (home_id, id, resident_id),
    check ((length is null) = (width is null)),
    check ((photo is null) = (consent is null)),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawer, withdraw_reason) in (0, 4))
);
create index wound_look_latest on assessments.wound_look (home_id, wound_id, at desc);
comment on table assessments.wound_look is 'What somebody saw of a wound: its size in mm, signs of infection, the dressing, every how many hours the person is turned, and when somebody looks next. A photo only with consent, with nothing of the camera in it.';

do $$
declare t text;
begin
    foreach t in array array['screening', 'pain_look', 'wound', 'wound_look'] loop
        execute format('alter table assessments.%I enable row level security', t);
        execute format('alter table assessments.%I force row level security', t);
        -- the home's staff; a practice and a community team read their own residents'; 111 reads in a home it has opened
        execute format('create policy %I on assessments.%I to ${app} using (home_id = any ((select access.acting_homes())::uuid[])
            or observations.of_practice(home_id, resident_id))', t || '_reach', t);
        execute format('create policy %I on assessments.%I for select to ${app} using (home_id = any ((select access.opened_homes())::uuid[]))', t || '_opened', t);
        execute format('create policy %I on assessments.%I as restrictive for insert to ${app}
            with check (home_id = any ((select access.acting_homes())::uuid[]) and recorded_by = (select access.acting_person()))', t || '_of_home', t);
    end loop;
    foreach t in array array['screening', 'pain_look', 'wound_look'] loop
        execute format('create policy %I on assessments.%I as restrictive for update to ${app}
            using (home_id = any ((select access.acting_homes())::uuid[]) and withdrawn_at is null)
            with check (home_id = any ((select access.acting_homes())::uuid[]))', t || '_once', t);
        execute format('grant select, insert on assessments.%I to ${app}', t);
        execute format('grant update (withdrawn_at, withdrawn_by, withdrawer, withdraw_reason) on assessments.%I to ${app}', t);
    end loop;
end $$;
create policy wound_while_open on assessments.wound as restrictive for update to ${app}
    using (home_id = any ((select access.acting_homes())::uuid[]) and ended_at is null)
    with check (home_id = any ((select access.acting_homes())::uuid[]));
grant select, insert on assessments.wound to ${app};
grant update (ended_at, ended_by, ender, ending, end_words) on assessments.wound to ${app};
