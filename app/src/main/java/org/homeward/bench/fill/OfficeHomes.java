package org.homeward.bench.fill;

import java.util.List;

/** The directory of one large area: homes with their places, networks, providers and practices, and what the toolkit said of each. */
final class OfficeHomes {
    static final String ICB = "QBENCH";

    /** Each makes its rows from those before; {@code :homes} is how many homes. */
    static final List<String> STATEMENTS = List.of("""
            insert into directory.organisation (id, kind, name, ods_code) values (uuidv7(), 'icb', 'Example Board of the Bench', 'QBENCH')
            """, """
            insert into directory.organisation (id, kind, name, local_code, ods_code, cqc_provider_id)
            select uuidv7(), 'place', 'Example Place ' || n, 'BENCH-' || n, null, null from generate_series(1, 100) n
            union all
            select uuidv7(), 'pcn', 'Example Network ' || n, null, 'UBENCH' || n, null from generate_series(1, 300) n
            union all
            select uuidv7(), 'gp-practice', 'Example Practice ' || n, null, 'VPB' || n, null from generate_series(1, 1500) n
            union all
            select uuidv7(), 'provider', 'Example Care ' || n, null, null, '1-8' || n from generate_series(1, greatest(1, :homes / 3)) n
            """, """
            insert into directory.organisation (id, kind, name, ods_code, cqc_location_id, cqc_provider_id, town, postcode, telephone, opened_on)
            select uuidv7(), 'care-home', 'Bench House ' || n, 'VBN' || n, '1-7' || n, null, 'Example Town ' || n % 200,
                   'NR1 9Z' || chr(65 + n % 26), '01632 960' || lpad((n % 1000)::text, 3, '0'), date '2011-04-01' + n % 4000
              from generate_series(1, :homes) n
            """, """
            create unlogged table bench.home as
            select id, substring(name from '[0-9]+$')::int as n from directory.organisation where name like 'Bench House %';
            create unique index on bench.home (n);
            create unlogged table bench.tied as
            select id, kind, row_number() over (partition by kind order by id) as n, count(*) over (partition by kind) as many
              from directory.organisation where name like 'Example %' or kind = 'gp-practice';
            create unique index on bench.tied (kind, n);
            analyze bench.home;
            analyze bench.tied
            """, """
            insert into directory.care_home (organisation_id, beds, with_nursing, without_nursing, specialisms, regulated_activities,
                   service_types, rating, rating_published_on, rating_inherited, registered_manager, uprn)
            select id, 5 + n % 80, n % 3 = 0, n % 3 <> 0, '{"Dementia","Caring for adults over 65 yrs"}',
                   '{"Accommodation for persons who require nursing or personal care"}', '{"Residential homes"}',
                   case when n % 20 = 0 then null else (array['outstanding', 'good', 'good', 'good', 'requires-improvement'])[1 + n % 5] end,
                   date '2024-01-01' + n % 900, false, case when n % 10 = 0 then null else 'Example Manager ' || n end, 100000000000 + n
              from bench.home
            """, """
            insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, method)
            select uuidv7(), p.id, (select id from directory.organisation where ods_code = 'QBENCH'), 'part-of', '2022-07-01', 'file'
              from bench.tied p where p.kind = 'place'
            union all
            select uuidv7(), h.id, t.id, k.link, date '2019-04-01', 'file'
              from bench.home h
              cross join (values ('place', 'in-place'), ('pcn', 'member-of'), ('provider', 'operated-by'),
                                 ('gp-practice', 'served-by-practice')) k (kind, link)
              join bench.tied t on t.kind = k.kind and t.n = 1 + h.n % t.many
            """, """
            insert into dspt.status_file (id, kind, name, sha256, as_at, taken_by, taken_at, guard_lifted, rows_read, not_ours, added,
                   changed, unchanged, missing, rejected)
            select uuidv7(), 'asc-workbook', 'ASC ' || day, encode(sha256(day::text::bytea), 'hex'), day, 'Example', day + time '09:00', false,
                   :homes, 0, 0, 300, :homes - 300, 0, 0
              from (select date_trunc('week', now())::date - 7 * n as day from generate_series(0, 155) n) weeks
            """, """
            insert into dspt.location_status (organisation_id, first_seen_on, file_id, level, edition, published_on, parent_ods,
                   parent_level, parent_edition)
            select said.id, said.as_at, f.id, said.level, case when said.level <> 'NOT_PUBLISHED' then e.code end,
                   case when said.level <> 'NOT_PUBLISHED' then said.as_at - 5 end, 'A' || said.n % 5000, 'MET', e.code
              from (select h.id, h.n, turn, (date_trunc('week', now())::date - 7 * (52 * turn + h.n % 52)) as as_at,
                           (array['MET', 'MET', 'MET', 'MET', 'MET', 'EXCEEDED', 'APPROACHING', 'NOT_PUBLISHED', 'NOT_MET'])[1 + (h.n * 7 + turn) % 9]
                               as level
                      from bench.home h cross join generate_series(0, 2) turn) said
              join dspt.status_file f on f.as_at = said.as_at and f.kind = 'asc-workbook'
              join dspt.edition e on said.as_at between e.opens_on and e.closes_on
            """);

    private OfficeHomes() {}
}
