package org.homeward.assessments.nutrition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.assessments.Entered;
import org.homeward.assessments.Whose;
import org.homeward.clinical.nutrition.Height;
import org.homeward.clinical.nutrition.Must;
import org.homeward.clinical.nutrition.Risk;
import org.homeward.clinical.nutrition.WeighIn;
import org.homeward.clinical.signs.Weight;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to assessments.screening. */
@Component
@Transactional
public class Screenings {
    private static final String COLUMNS = "resident_id, " + Entered.COLUMNS
            + ", weight, weight_how, height, height_how, earlier_weight, earlier_on, arm, ill, confounders, risk, words";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Screenings(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is to be written down; the id makes it one however often it is sent. */
    record New(UUID id, Instant at, Screened found, Set<Confounder> confounders) {}

    /** The latest ten, those that do not count too. */
    @Transactional(readOnly = true)
    public List<Screening> of(Whose whose) {
        return jdbc.sql("select " + COLUMNS + """
                  from assessments.screening where home_id = ? and resident_id = ? order by at desc, id desc limit 10
                """)
                .param(whose.home().value())
                .param(whose.resident().value())
                .query((row, number) -> screening(row))
                .list();
    }

    /** The latest that counts, of everybody in the home who was ever screened. */
    @Transactional(readOnly = true)
    public Map<ResidentId, Screening> at(HomeId home) {
        Map<ResidentId, Screening> latest = new HashMap<>();
        jdbc.sql("select distinct on (resident_id) " + COLUMNS + """
                  from assessments.screening where home_id = ? and withdrawn_at is null order by resident_id, at desc, id desc
                """)
                .param(home.value())
                .query((ResultSet row) -> {
                    latest.put(new ResidentId(row.getObject("resident_id", UUID.class)), screening(row));
                });
        return latest;
    }

    /** Saves it once; false when it was saved before. */
    boolean save(Whose whose, New screening, Signature by) {
        boolean isNew = jdbc.sql("""
                        insert into assessments.screening (home_id, id, resident_id, at, recorded_at, recorded_by, recorder, weight,
                               weight_how, height, height_how, earlier_weight, earlier_on, arm, ill, confounders, mass_index, loss,
                               total, risk, words)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?)
                        on conflict (home_id, id) do nothing
                        """).params(parameters(whose, screening, by)).update() > 0;
        if (isNew) {
            audit.write(Entry.of(whose.home(), Deed.SCREENED, whose.resident())
                    .about(screening.id())
                    .saying(screening.found().words()));
        }
        return isNew;
    }

    private List<@Nullable Object> parameters(Whose whose, New screening, Signature by) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.addAll(Arrays.asList(
                whose.home().value(),
                screening.id(),
                whose.resident().value(),
                Timestamp.from(screening.at()),
                Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)),
                by.person().value(),
                by.words()));
        parameters.addAll(found(screening));
        return parameters;
    }

    private static List<@Nullable Object> found(New screening) {
        String confounders =
                screening.confounders().stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
        String risk = screening.found().risk().map(Enum::name).orElse(null);
        return switch (screening.found()) {
            case Screened.Guessed guessed ->
                Arrays.asList(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        guessed.impression().arm(),
                        guessed.ill(),
                        confounders,
                        null,
                        null,
                        null,
                        risk,
                        guessed.impression().why());
            case Screened.Scored scored -> scored(scored, confounders, risk);
        };
    }

    private static List<@Nullable Object> scored(Screened.Scored scored, String confounders, @Nullable String risk) {
        Measures measures = scored.measures();
        WeighIn earlier = measures.earlier();
        Must must = scored.must();
        return Arrays.asList(
                measures.weight().tenths(),
                measures.weightSource().name(),
                measures.height().centimetres(),
                measures.heightSource().name(),
                earlier == null ? null : earlier.weight().tenths(),
                measures.earlierOn(),
                null,
                scored.ill(),
                confounders,
                must.index().tenths(),
                must.loss() == null ? null : must.loss().tenths(),
                must.total(),
                risk,
                null);
    }

    private static Screening screening(ResultSet row) throws SQLException {
        Set<Confounder> confounders = EnumSet.noneOf(Confounder.class);
        for (Object name : (Object[]) row.getArray("confounders").getArray()) {
            confounders.add(Confounder.valueOf((String) name));
        }
        boolean ill = row.getBoolean("ill");
        Screened found = row.getObject("weight") == null
                ? new Screened.Guessed(impression(row), ill)
                : new Screened.Scored(measures(row), ill);
        return new Screening(Entered.of(row), found, confounders);
    }

    private static Impression impression(ResultSet row) throws SQLException {
        int arm = row.getInt("arm");
        return new Impression(Risk.valueOf(row.getString("risk")), row.getString("words"), row.wasNull() ? null : arm);
    }

    private static Measures measures(ResultSet row) throws SQLException {
        LocalDate earlier = row.getObject("earlier_on", LocalDate.class);
        return new Measures(
                new Weight(row.getInt("weight")),
                WeightSource.valueOf(row.getString("weight_how")),
                new Height(row.getInt("height")),
                HeightSource.valueOf(row.getString("height_how")),
                earlier == null ? null : new WeighIn(earlier, new Weight(row.getInt("earlier_weight"))));
    }
}
