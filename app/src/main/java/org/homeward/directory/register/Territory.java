package org.homeward.directory.register;

/**
 * SQL for who was in an area (region, ICB, sub-ICB, place) or operated by a provider on a day. Areas nest by their dated links and a
 * successor holds what its predecessors held; a county is never asked. Needs the parameters {@code area} and {@code day}.
 */
public final class Territory {
    public static final String AREAS = """
            area(id) as (
                select cast(:area as uuid)
                union
                select l.from_organisation
                from area join directory.link l on l.to_organisation = area.id
                where l.kind in ('part-of', 'succeeded-by') and l.starts_on <= :day and (l.ends_on is null or l.ends_on > :day))
            """;

    /** Of an organisation {@code o}. */
    public static final String HOLDS = """
            exists (
                select from directory.link l join area on area.id = l.to_organisation
                where l.from_organisation = o.id and l.kind in ('commissioned-by', 'in-place', 'part-of', 'operated-by')
                  and l.starts_on <= :day and (l.ends_on is null or l.ends_on > :day))
            """;

    private Territory() {}
}
