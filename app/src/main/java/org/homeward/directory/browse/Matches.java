package org.homeward.directory.browse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.LinkKind;
import org.homeward.directory.register.Inheritance;
import org.homeward.directory.register.Links;
import org.homeward.directory.register.Links.Dated;
import org.homeward.directory.register.Links.Said;
import org.homeward.directory.register.OrganisationRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Homes that closed, and homes of like name that opened at the same postcode under other codes: a person says if they are one. */
@Component
class Matches {
    private static final int MOST = 200;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Matches(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** A home as a person tells it from another. */
    record Home(
            UUID id,
            String name,
            @Nullable String cqcLocation,
            @Nullable LocalDate day) {}

    /** A home that closed on its day, and one that opened on its day, at the same postcode. */
    record Match(Home former, Home successor, String postcode, LocalDate closedOn) {}

    List<Match> open() {
        return jdbc.sql("""
                        select f.id as former, f.name as former_name, f.cqc_location_id as former_location, f.closed_on, f.postcode,
                               s.id as successor, s.name as successor_name, s.cqc_location_id as successor_location, s.opened_on
                        from directory.organisation f
                        join directory.organisation s on s.postcode = f.postcode
                        where f.kind = 'care-home' and f.closed_on is not null and f.closed_because <> 'dual-registration'
                          and s.kind = 'care-home' and s.closed_on is null
                          and (s.opened_on is null or s.opened_on > f.closed_on - 366)
                          and not exists (
                              select from directory.link l
                              where l.from_organisation = f.id and l.kind = 'succeeded-by' and l.ends_on is null)
                          and not exists (
                              select from directory.match_refusal m where m.former = f.id and m.successor = s.id)
                        order by f.closed_on desc, f.name, s.name, f.id, s.id
                        """).query((row, number) -> match(row)).list().stream()
                .filter(match -> new HomeName(match.former().name())
                        .isLike(new HomeName(match.successor().name())))
                .limit(MOST)
                .toList();
    }

    private static Match match(ResultSet row) throws SQLException {
        LocalDate closed = row.getObject("closed_on", LocalDate.class);
        return new Match(
                new Home(
                        row.getObject("former", UUID.class),
                        row.getString("former_name"),
                        row.getString("former_location"),
                        closed),
                new Home(
                        row.getObject("successor", UUID.class),
                        row.getString("successor_name"),
                        row.getString("successor_location"),
                        OrganisationRow.date(row, "opened_on")),
                row.getString("postcode"),
                closed);
    }

    /** The one that is proposed; what is not, nobody can confirm. */
    Optional<Match> find(UUID former, UUID successor) {
        return open().stream()
                .filter(match -> match.former().id().equals(former)
                        && match.successor().id().equals(successor))
                .findFirst();
    }

    /** The successor has what its former had, from the day the former closed. */
    void confirm(Match match, String who) {
        Said said = Said.byMatch(who);
        Dated succession =
                new Dated(match.former().id(), match.successor().id(), LinkKind.SUCCEEDED_BY, match.closedOn(), null);
        transactions.executeWithoutResult(status -> {
            new Links(jdbc).add(List.of(succession), said);
            new Inheritance(jdbc).settle(said);
        });
    }

    void refuse(Match match, String who) {
        jdbc.sql("""
                        insert into directory.match_refusal (former, successor, refused_by) values (?, ?, ?)
                        on conflict do nothing
                        """).params(match.former().id(), match.successor().id(), who).update();
    }
}
