package org.homeward.observations.figures;

/**
 * The rows that a figure counts, one select for each: at which moment, which set or call, whether it is part of what is counted, a
 * word and a number about it, and another moment. What counts is said by the same words as in count_figures().
 */
final class BehindSql {
    private static final String COUNTS = """
            s.taken_at >= :first and s.taken_at < :last and s.source <> 'withdrawn'
               and not exists (select 1 from observations.observation_set later where later.home_id = s.home_id and later.replaces = s.id)
            """;

    private static final String SET = """
            select s.home_id, s.resident_id, s.taken_at as at, s.id as set_id, null::uuid as call_id, %s as counts, %s as word,
                   null::integer as number, null::timestamptz as other
              from observations.observation_set s%s where """ + " " + COUNTS;

    private static final String CALL = """
            select c.home_id, c.resident_id, c.opened_at as at, null::uuid as set_id, c.id as call_id, %s as counts, null as word,
                   c.minutes as number, c.answered_at as other
              from observations.calls_opened(:first, :last, :now, :agreed::jsonb) c where %s
            """;

    private static final String SCORE =
            "case s.status when 'C' then s.total::text when 'P' then 'at least ' || s.at_least end";

    private BehindSql() {}

    static String of(Line line) {
        return switch (line.figure()) {
            case RESIDENTS -> """
                    select n.home_id, n.id as resident_id, n.admitted_on::timestamp at time zone 'Europe/London' as at, null::uuid as set_id,
                           null::uuid as call_id, true as counts, null as word, null::integer as number, null::timestamptz as other
                      from residents.resident n
                     where n.admitted_on <= :last_day and (n.discharged_on is null or n.discharged_on > :last_day)
                    """;
            case SETS -> SET.formatted("true", SCORE, "");
            case COMPLETE -> SET.formatted("true", SCORE, "") + " and s.total is not null";
            case READINGS -> SET.formatted("true", "m.sign", READ) + " and m.measured";
            case MISSING -> SET.formatted("not m.measured", "s.missing ->> m.sign", READ) + " and m.sign = :part";
            case REASONS ->
                SET.formatted("true", "m.key", " cross join lateral jsonb_each_text(s.missing) m")
                        + " and m.value = :part";
            case ON_TIME -> """
                    select p.home_id, p.id as resident_id, d.due_at as at, d.set_id, null::uuid as call_id, d.on_time as counts, null as word,
                           null::integer as number, d.taken_at as other
                      from residents.resident p
                     cross join lateral observations.sets_due(p.home_id, p.id, :first, :last, :now, :asked::integer[], :missing, :unplanned) d
                    """;
            case CALLS -> CALL.formatted("true", "true");
            case ANSWERED -> CALL.formatted("c.in_time", "c.reckoned");
            case MEDIAN, NINETIETH -> CALL.formatted("true", "c.answered_at is not null");
            case ENDED -> """
                    select e.home_id, e.resident_id, e.ended_at as at, null::uuid as set_id, e.id as call_id, true as counts, null as word,
                           null::integer as number, null::timestamptz as other
                      from observations.escalation e where e.ended_at >= :first and e.ended_at < :last and e.outcome = :part
                    """;
            case FILED -> """
                    select f.home_id, f.resident_id, f.taken_at as at, f.id as set_id, null::uuid as call_id,
                           coalesce(f.filed_at - f.started <= interval '15 minutes', false) as counts, null as word, null::integer as number, f.filed_at as other
                      from (select s.home_id, s.resident_id, s.taken_at, s.id, a.filed_at, a.refused,
                                   case when s.replaces is null then s.taken_at else s.recorded_at end as started
                              from observations.observation_set s
                              left join lateral (select min(n.at) filter (where n.kind = 'filed') as filed_at, bool_or(n.kind = 'refused') as refused
                                                   from observations.receipt n
                                                  where n.home_id = s.home_id and n.set_id = s.id and n.kind in ('filed', 'refused')) a on true
                             where """ + " " + COUNTS + """
                           ) f
                     where f.filed_at is not null or f.refused or :now - f.started > interval '15 minutes'
                    """;
        };
    }

    /** Each of the seven signs of a set, and whether it was measured. */
    private static final String READ = """
             cross join lateral (values ('RESPIRATION_RATE', s.respiration is not null), ('OXYGEN_SATURATION', s.saturation is not null),
                 ('OXYGEN', s.oxygen is not null), ('SYSTOLIC_BLOOD_PRESSURE', s.systolic is not null), ('PULSE', s.pulse is not null),
                 ('CONSCIOUSNESS', s.consciousness is not null), ('TEMPERATURE', s.temperature is not null)) m (sign, measured)
            """;
}
