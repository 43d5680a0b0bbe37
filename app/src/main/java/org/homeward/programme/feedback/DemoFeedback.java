package org.homeward.programme.feedback;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.programme.office.DemoOffice;
import org.homeward.programme.office.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Twelve quotes (one without consent, one that has ended, one taken back) and two surveys; the words are made up. */
@Component
class DemoFeedback implements DemoChapter {
    private static final LocalDate ASKED = LocalDate.of(2022, 12, 5);
    private static final int PILOT_HOMES = 8;
    private static final int AUDITED = 4;

    /** Who says what: role, whether at a practice, initiative, sentiment, words. */
    private record Line(String role, boolean atPractice, Initiative about, Sentiment sounds, String words) {}

    private static final List<Line> LINES = List.of(
            new Line(
                    "registered manager",
                    false,
                    Initiative.NHSMAIL,
                    Sentiment.GOOD,
                    "We used to wait for the post. Now the hospital mails us on the same day."),
            new Line(
                    "deputy manager",
                    false,
                    Initiative.DSPT,
                    Sentiment.MIXED,
                    "It looked like a mountain. With somebody beside me it was three short calls."),
            new Line(
                    "nurse",
                    false,
                    Initiative.OBS,
                    Sentiment.GOOD,
                    "I can tell the GP how she differs from her usual self, with numbers."),
            new Line(
                    "senior carer",
                    false,
                    Initiative.OBS,
                    Sentiment.GOOD,
                    "The box speaks, and the residents like to hear their own readings."),
            new Line(
                    "registered manager",
                    false,
                    Initiative.DSCR,
                    Sentiment.GOOD,
                    "Checking the care notes takes me half the time it took on paper."),
            new Line(
                    "care assistant",
                    false,
                    Initiative.DSCR,
                    Sentiment.MIXED,
                    "I was afraid of the tablet for a week. Then I did not want the folder back."),
            new Line(
                    "registered manager",
                    false,
                    Initiative.WEEKEND,
                    Sentiment.GOOD,
                    "Somebody rings us before we worry. My staff sleep better, and so do I."),
            new Line(
                    "nurse",
                    false,
                    Initiative.WEEKEND,
                    Sentiment.GOOD,
                    "We know the voice on the phone, so we say what we see sooner."),
            new Line(
                    "pharmacy technician",
                    true,
                    Initiative.PROXY,
                    Sentiment.GOOD,
                    "The order comes on one day, from one place. I no longer chase faxes."),
            new Line(
                    "practice manager",
                    true,
                    Initiative.PROXY,
                    Sentiment.MIXED,
                    "Setting it up took a morning. It saves us that morning each month."),
            new Line(
                    "GP",
                    true,
                    Initiative.OBS,
                    Sentiment.GOOD,
                    "Before I drive out I know which three people to see first."),
            new Line(
                    "communications lead",
                    true,
                    Initiative.OTHER,
                    Sentiment.BAD,
                    "We heard of it from three teams in one week. Please send one mail."));

    private final DemoOffice office;
    private final JdbcTemplate jdbc;

    DemoFeedback(DemoOffice office, JdbcTemplate jdbc) {
        this.office = office;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 63;
    }

    @Override
    public String title() {
        return "what people said";
    }

    @Override
    public boolean isLoaded() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from programme.feedback)", Boolean.class));
    }

    @Override
    @Transactional
    public void load() {
        Hand beth = office.beth();
        List<DemoOffice.Home> homes = office.homes();
        List<DemoOffice.Practice> practices = office.practices();
        if (homes.isEmpty() || practices.isEmpty()) {
            return;
        }
        for (int at = 0; at < LINES.size(); at++) {
            UUID where = LINES.get(at).atPractice()
                    ? practices.get(at % practices.size()).id()
                    : homes.get(at % homes.size()).id();
            quote(LINES.get(at), where, at, beth);
        }
        survey(
                        "PILOT_FEEDBACK",
                        "Weekend calls: how is it?",
                        "{FEWER_CALLS,CONFIDENCE}",
                        LocalDate.of(2022, 12, 31),
                        beth)
                .answered(homes, PILOT_HOMES, "FEWER_CALLS", 1, 1, "CONFIDENCE", 4, 5);
        survey(
                        "RECORD_AUDITS",
                        "Care records: how long does a check take?",
                        "{AUDIT_BEFORE,AUDIT_AFTER}",
                        LocalDate.of(2027, 12, 31),
                        beth)
                .answered(homes, AUDITED, "AUDIT_BEFORE", 40, 60, "AUDIT_AFTER", 20, 30)
                .asked(homes.getLast());
    }

    private void quote(Line line, UUID where, int at, Hand beth) {
        LocalDate on = LocalDate.of(2022, 7, 4).plusDays(13L * at);
        boolean agreed = at != 11;
        UUID id = Ids.next();
        @Nullable
        Object[] row = {
            id,
            line.words(),
            line.role(),
            where,
            line.about().name(),
            line.sounds().name(),
            at % 2 == 0 ? "CALL" : "VISIT",
            on,
            agreed ? "The speaker, by email" : null,
            agreed ? on.plusDays(1) : null,
            agreed ? at == 5 ? "TEAM" : "BOARD" : null,
            at == 1 ? LocalDate.of(2023, 12, 31) : null,
            noon(on),
            beth.words()
        };
        jdbc.update("""
                insert into programme.feedback (id, words, speaker_role, organisation_id, initiative, sentiment, source, said_on,
                    consent_by, consent_on, consent_scope, expires_on, recorded_at, recorder)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, row);
        if (at == 9) {
            jdbc.update(
                    "insert into programme.feedback_withdrawal (feedback_id, withdrawn_on, reason, recorded_at, recorder) values (?, ?, ?, ?, ?)",
                    id,
                    LocalDate.of(2023, 5, 8),
                    "They have left the practice.",
                    noon(LocalDate.of(2023, 5, 8)),
                    beth.words());
        } else if (at % 4 == 0) {
            jdbc.update(
                    "insert into programme.feedback_use (id, feedback_id, used_on, used_where, recorded_at, recorder) values (?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    id,
                    LocalDate.of(2023, 1, 24),
                    "Board paper of January 2023",
                    noon(LocalDate.of(2023, 1, 24)),
                    beth.words());
        }
    }

    private Opened survey(String code, String name, String questions, LocalDate closes, Hand beth) {
        UUID id = Ids.next();
        jdbc.update(
                "insert into programme.survey (id, code, name, questions, opens_on, closes_on, recorded_at, recorder) values (?, ?, ?, ?::text[], ?, ?, ?, ?)",
                id,
                code,
                name,
                questions,
                ASKED,
                closes,
                noon(ASKED),
                beth.words());
        return new Opened(id, beth);
    }

    /** A survey whose links are made and whose homes answer. */
    private final class Opened {
        private final UUID survey;
        private final Hand beth;

        Opened(UUID survey, Hand beth) {
            this.survey = survey;
            this.beth = beth;
        }

        Opened asked(DemoOffice.Home home) {
            jdbc.update(
                    "insert into programme.survey_link (token, survey_id, organisation_id, made_at, maker) values (?, ?, ?, ?, ?) on conflict do nothing",
                    Token.next(),
                    survey,
                    home.id(),
                    noon(ASKED),
                    beth.words());
            return this;
        }

        /** Every other home says the second number. */
        Opened answered(
                List<DemoOffice.Home> homes, int most, String first, int a, int b, String second, int c, int d) {
            for (int at = 0; at < Math.min(most, homes.size() - 1); at++) {
                asked(homes.get(at));
                answer(homes.get(at), first, at % 2 == 0 ? a : b);
                answer(homes.get(at), second, at % 2 == 0 ? c : d);
            }
            return this;
        }

        private void answer(DemoOffice.Home home, String question, int answer) {
            jdbc.update(
                    "insert into programme.survey_answer (survey_id, organisation_id, question, answer, answered_at) values (?, ?, ?, ?, ?)",
                    survey,
                    home.id(),
                    question,
                    answer,
                    noon(ASKED.plusDays(8)));
        }
    }

    private static OffsetDateTime noon(LocalDate on) {
        return on.atTime(LocalTime.NOON).atZone(London.ZONE).toOffsetDateTime();
    }
}
