-- A home is in the network (PCN) of the practice that serves it, or is aligned with one by a link of its own. Boards and mailings ask here, so that
-- both mean the same; care associations, which homes are members of too, are none. Written twice over, for what is asked of one home must reach both
-- halves before they are put together.
create view programme.home_network with (security_invoker = true) as
    select l.from_organisation as home_id, n.id, n.name
      from directory.link l
      join directory.organisation n on n.id = l.to_organisation
     where l.kind = 'member-of' and n.kind = 'pcn'
       and l.starts_on <= (now() at time zone 'Europe/London')::date
       and (l.ends_on is null or l.ends_on > (now() at time zone 'Europe/London')::date)
    union
    select l.from_organisation, n.id, n.name
      from directory.link l
      join directory.link p on p.from_organisation = l.to_organisation
      join directory.organisation n on n.id = p.to_organisation
     where l.kind = 'served-by-practice' and p.kind = 'member-of' and n.kind = 'pcn'
       and l.starts_on <= (now() at time zone 'Europe/London')::date
       and (l.ends_on is null or l.ends_on > (now() at time zone 'Europe/London')::date)
       and p.starts_on <= (now() at time zone 'Europe/London')::date
       and (p.ends_on is null or p.ends_on > (now() at time zone 'Europe/London')::date);
comment on view programme.home_network is 'Which networks a home is in today: one row for a home and a network.';
grant select on programme.home_network to ${app};
