package org.homeward.assessments.skin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.assessments.Whose;
import org.homeward.clinical.skin.WoundSize;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to assessments.wound and its looks. */
@Component
@Transactional
public class Wounds {
    /** Two people who find a wound of one person at once give it two numbers. */
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(?::text, 46))";

    private static final String FIND = """
            insert into assessments.wound (home_id, id, resident_id, number, place, side, damage, found_at, recorded_at, recorded_by, recorder, origin)
            select ?, ?, ?, 1 + coalesce(max(w.number), 0), ?, ?, ?, ?, ?, ?, ?, ?
              from assessments.wound w where w.home_id = ? and w.resident_id = ?
                on conflict (home_id, id) do nothing
            """;

    private static final String LOOK = """
            insert into assessments.wound_look (home_id, id, resident_id, wound_id, at, recorded_at, recorded_by, recorder, damage, length,
                   width, depth, signs, pain, dressing, turning, equipment, words, next_on, photo, consent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?, ?) on conflict (home_id, id) do nothing
            """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Wounds(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of a resident, the open ones first. */
    @Transactional(readOnly = true)
    public List<Wound> of(Whose whose) {
        return jdbc.sql(WoundRows.SELECT + " where w.home_id = ? and w.resident_id = ?" + WoundRows.IN_ORDER)
                .param(whose.home().value())
                .param(whose.resident().value())
                .query(new WoundRows());
    }

    /** The open ones of everybody in the home. */
    @Transactional(readOnly = true)
    public List<Wound> at(HomeId home) {
        return jdbc.sql(WoundRows.SELECT + " where w.home_id = ? and w.ended_at is null" + WoundRows.IN_ORDER)
                .param(home.value())
                .query(new WoundRows());
    }

    @Transactional(readOnly = true)
    Optional<Wound> find(Whose whose, UUID id) {
        return of(whose).stream().filter(wound -> wound.id().equals(id)).findFirst();
    }

    /** One of this resident's, or NotFound. */
    @Transactional(readOnly = true)
    Wound get(Whose whose, UUID id) {
        return find(whose, id).orElseThrow(() -> new NotFound("no such wound of this resident"));
    }

    /** The JPEG of a look at this wound, or nothing when there is none. */
    @Transactional(readOnly = true)
    Optional<byte[]> photo(Whose whose, UUID wound, UUID look) {
        return jdbc.sql("""
                        select photo from assessments.wound_look
                         where home_id = ? and resident_id = ? and wound_id = ? and id = ? and photo is not null
                        """)
                .param(whose.home().value())
                .param(whose.resident().value())
                .param(wound)
                .param(look)
                .query((row, number) -> row.getBytes("photo"))
                .optional();
    }

    /** Saves a wound and the first look at it once, however often it is sent. */
    void save(Whose whose, NewWound wound, Signature by) {
        jdbc.sql(HOLD).param(whose.resident().value().toString()).query(row -> {});
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int found = jdbc.sql(FIND)
                .params(Arrays.asList(
                        whose.home().value(),
                        wound.id(),
                        whose.resident().value(),
                        wound.where().place().name(),
                        wound.where().side().name(),
                        wound.look().damage().name(),
                        Timestamp.from(wound.look().at()),
                        Timestamp.from(now),
                        by.person().value(),
                        by.words(),
                        wound.origin(),
                        whose.home().value(),
                        whose.resident().value()))
                .update();
        if (found > 0) {
            audit.write(Entry.of(whose.home(), Deed.FOUND_WOUND, whose.resident())
                    .about(wound.id())
                    .saying(wound.where().words() + ": " + wound.look().damage().words()));
            look(whose, wound.id(), wound.look(), by);
        }
    }

    /** Saves a look once, however often it is sent; false when it was saved before. */
    boolean look(Whose whose, UUID wound, NewLook look, Signature by) {
        boolean isNew =
                jdbc.sql(LOOK).params(parameters(whose, wound, look, by)).update() > 0;
        if (isNew) {
            audit.write(Entry.of(whose.home(), Deed.DESCRIBED_WOUND, whose.resident())
                    .about(wound)
                    .saying(look.damage().words()));
        }
        return isNew;
    }

    private List<@Nullable Object> parameters(Whose whose, UUID wound, NewLook look, Signature by) {
        WoundSize size = look.size();
        WoundCare care = look.care();
        WoundPhoto photo = look.photo();
        return Arrays.asList(
                whose.home().value(),
                look.id(),
                whose.resident().value(),
                wound,
                Timestamp.from(look.at()),
                Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)),
                by.person().value(),
                by.words(),
                look.damage().name(),
                size == null ? null : size.length(),
                size == null ? null : size.width(),
                look.depth(),
                look.signs().stream().sorted().map(Enum::name).collect(Collectors.joining(",", "{", "}")),
                look.pain(),
                care.dressing(),
                care.turning(),
                care.equipment(),
                care.words(),
                care.nextOn(),
                photo == null ? null : photo.jpeg(),
                photo == null ? null : photo.consent().name());
    }

    /** Ends the watch over a wound once: who comes second changes nothing. */
    void end(Whose whose, UUID wound, End end, Signature by) {
        int ended = jdbc.sql("""
                        update assessments.wound set ended_at = ?, ended_by = ?, ender = ?, ending = ?, end_words = ?
                         where home_id = ? and resident_id = ? and id = ? and ended_at is null
                        """)
                .params(Arrays.asList(
                        Timestamp.from(clock.instant()),
                        by.person().value(),
                        by.words(),
                        end.kind().name(),
                        end.words(),
                        whose.home().value(),
                        whose.resident().value(),
                        wound))
                .update();
        if (ended > 0) {
            audit.write(Entry.of(whose.home(), Deed.ENDED_WOUND, whose.resident())
                    .about(wound)
                    .saying(end.kind().words()));
        }
    }

    /** How it ended; words only where it has not healed, or more is to be said. */
    record End(WoundEnding kind, @Nullable String words) {}
}
