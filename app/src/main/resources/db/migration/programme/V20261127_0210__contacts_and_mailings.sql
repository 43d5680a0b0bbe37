create table programme.contact (
    id              uuid primary key,
    organisation_id uuid not null references directory.organisation,
    name            text not null check (length(name) between 1 and 200),
    role            text not null check (role in ('SHARED_MAILBOX', 'REGISTERED_MANAGER', 'DEPUTY', 'MAILBOX_OWNER', 'DSPT_LEAD',
                        'PROXY_LEAD', 'HEAD_OFFICE', 'PRACTICE_MANAGER', 'PHARMACY_TECHNICIAN', 'OTHER')),
    mail            text check (mail ~ '^[^@\s]+@[^@\s]+$' and length(mail) <= 254),
    phone           text check (length(phone) between 1 and 40),
    since           date not null,
    until           date,
    said_by         text not null check (length(said_by) between 1 and 300),
    made_at         timestamptz not null,
    ended_by        text,
    check (until is null or until >= since),
    check ((until is null) = (ended_by is null)),
    check (role <> 'SHARED_MAILBOX' or mail is not null)
);
create index contact_now on programme.contact (organisation_id, role) where until is null;
create index contact_of on programme.contact (organisation_id, since desc);
-- two mailboxes of one site would make a mail arrive twice, or where nobody looks
create unique index contact_one_mailbox on programme.contact (organisation_id) where role = 'SHARED_MAILBOX' and until is null;
comment on table programme.contact is
    'Whom the digital team rings or writes to at an organisation: people at work, and the shared mailbox of the site. Never a resident or a relative.';
comment on column programme.contact.until is 'First day on which it no longer holds; null while it holds.';

create table programme.mailing (
    id       uuid primary key,
    template text not null,
    subject  text not null check (length(subject) between 1 and 200),
    body     text not null check (length(body) between 1 and 5000),
    segment  text not null,
    made_at  timestamptz not null,
    made_by  text not null
);
create index mailing_made on programme.mailing (made_at desc);
comment on table programme.mailing is 'A mail to many homes, with its fields still open: {home}, {code}, {manager}, {sender}.';

create table programme.mailing_receipt (
    mailing_id      uuid not null references programme.mailing,
    organisation_id uuid not null references directory.organisation,
    address         text,
    why_none        text,
    encrypted       boolean not null,
    state           text not null check (state in ('WAITING', 'NONE')),
    primary key (mailing_id, organisation_id),
    check ((address is null) = (state = 'NONE')),
    check ((address is null) = (why_none is not null))
);
comment on table programme.mailing_receipt is
    'What became of a mailing at each home. WAITING: it leaves when the mail system is connected. NONE: there is no address, and why.';
comment on column programme.mailing_receipt.encrypted is
    'True when the address is outside the secure domains: such a mail leaves with [secure] in its subject, or not at all.';

grant select, insert on programme.contact, programme.mailing, programme.mailing_receipt to ${app};
grant update (until, ended_by) on programme.contact to ${app};
