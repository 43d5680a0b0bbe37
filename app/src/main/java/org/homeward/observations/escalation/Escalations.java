package org.homeward.observations.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.clinical.escalation.Rung;
import org.homeward.clinical.guide.GuideRow;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading observations.escalation and its steps, for whoever is acting. */
@Component
@Transactional(readOnly = true)
public class Escalations {
    private static final String STEPS = """
            select e.home_id, e.id, e.resident_id, r.practice_id, e.ended_at, e.ender, e.end_reason,
                   p.kind, p.at, p.guide_row, p.set_id, p.report_id, n.concern_id, p.rung, p.writer, p.who, %s as words,
                   case when p.set_id is not null then p.words end as limit_words
              from observations.escalation e
              join residents.resident r on r.home_id = e.home_id and r.id = e.resident_id
              join observations.escalation_step p on p.home_id = e.home_id and p.escalation_id = e.id
              left join observations.concern_report n on n.home_id = p.home_id and n.id = p.report_id
            """;

    /** The line of a board says no score: looking them up was most of a board's time. */
    private static final String LINES = STEPS.formatted("p.words");

    private static final String EPISODES = STEPS.formatted("coalesce(p.words, s.score)") + """
              left join lateral (select 'NEWS2 ' || case when s.total is null then 'at least ' || s.at_least else s.total::text end as score
                                   from observations.observation_set s where s.home_id = p.home_id and s.id = p.set_id) s on true
            """;

    private static final String IN_ORDER = " order by e.home_id, e.id, p.at, p.id";

    private final JdbcClient jdbc;
    private final Protocols protocols;
    private final Clock clock;

    Escalations(JdbcClient jdbc, Protocols protocols, Clock clock) {
        this.jdbc = jdbc;
        this.protocols = protocols;
        this.clock = clock;
    }

    /** How the open escalations of a home stand now, by resident. */
    public Map<ResidentId, EscalationLine> at(HomeId home) {
        return lines(jdbc.sql(LINES + " where e.home_id = ? and e.ended_at is null" + IN_ORDER)
                .param(home.value()));
    }

    /** How those of a practice's residents stand now, in whichever home they live. */
    public Map<ResidentId, EscalationLine> of(OrganisationId practice) {
        return lines(jdbc.sql(LINES + " where r.practice_id = ? and e.ended_at is null" + IN_ORDER)
                .param(practice.value()));
    }

    /** Those of several homes, as they stand now. */
    public Map<ResidentId, EscalationLine> at(Set<HomeId> homes) {
        return lines(jdbc.sql(EPISODES + " where e.home_id = any (?) and e.ended_at is null" + IN_ORDER)
                .param(homes.stream().map(HomeId::value).toArray(UUID[]::new)));
    }

    /** How the open escalation of one resident stands now. */
    public Optional<EscalationLine> line(HomeId home, ResidentId resident) {
        return open(home, resident)
                .map(episode -> new EscalationLine(episode, protocols.of(home, episode.practice()), clock.instant()));
    }

    private Map<ResidentId, EscalationLine> lines(JdbcClient.StatementSpec open) {
        Instant now = clock.instant();
        List<Episode> episodes = episodes(open);
        Protocols.Known known =
                protocols.of(episodes.stream().map(Protocols.Between::of).collect(Collectors.toSet()));
        return episodes.stream()
                .collect(Collectors.toMap(
                        Episode::resident, episode -> new EscalationLine(episode, known.of(episode), now)));
    }

    /** The resident's open escalation. */
    public Optional<Episode> open(HomeId home, ResidentId resident) {
        return episodes(jdbc.sql(EPISODES + " where e.home_id = ? and e.resident_id = ? and e.ended_at is null"
                                + IN_ORDER)
                        .param(home.value())
                        .param(resident.value()))
                .stream()
                .findFirst();
    }

    /** One of this resident's, open or ended. */
    public Optional<Episode> find(HomeId home, ResidentId resident, UUID id) {
        return find(home, id).filter(episode -> episode.resident().equals(resident));
    }

    /** One of this home's, open or ended. */
    public Optional<Episode> find(HomeId home, UUID id) {
        return episodes(jdbc.sql(EPISODES + " where e.home_id = ? and e.id = ?" + IN_ORDER)
                        .param(home.value())
                        .param(id))
                .stream()
                .findFirst();
    }

    private static List<Episode> episodes(JdbcClient.StatementSpec asked) {
        Map<UUID, List<Step>> steps = new LinkedHashMap<>();
        Map<UUID, Episode> episodes = new LinkedHashMap<>();
        asked.query((ResultSet row) -> {
            UUID id = row.getObject("id", UUID.class);
            episodes.putIfAbsent(id, episode(row));
            steps.computeIfAbsent(id, none -> new ArrayList<>()).add(step(row));
        });
        return episodes.values().stream()
                .map(episode -> new Episode(
                        episode.home(),
                        episode.id(),
                        episode.resident(),
                        episode.practice(),
                        episode.ending(),
                        steps.getOrDefault(episode.id(), List.of())))
                .toList();
    }

    private static Episode episode(ResultSet row) throws SQLException {
        UUID practice = row.getObject("practice_id", UUID.class);
        Timestamp ended = row.getTimestamp("ended_at");
        return new Episode(
                new HomeId(row.getObject("home_id", UUID.class)),
                row.getObject("id", UUID.class),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                practice == null ? null : new OrganisationId(practice),
                ended == null
                        ? null
                        : new Episode.Ending(ended.toInstant(), row.getString("ender"), row.getString("end_reason")),
                List.of());
    }

    private static Step.@Nullable Report report(ResultSet row) throws SQLException {
        UUID report = row.getObject("report_id", UUID.class);
        return report == null ? null : new Step.Report(report, row.getObject("concern_id", UUID.class));
    }

    private static Step step(ResultSet row) throws SQLException {
        String guideRow = row.getString("guide_row");
        String rung = row.getString("rung");
        return new Step(
                Step.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                guideRow == null ? null : GuideRow.valueOf(guideRow),
                row.getObject("set_id", UUID.class),
                report(row),
                rung == null ? null : Rung.valueOf(rung),
                row.getString("writer"),
                row.getString("who"),
                row.getString("words"),
                row.getString("limit_words"));
    }
}
