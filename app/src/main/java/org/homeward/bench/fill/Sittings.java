package org.homeward.bench.fill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.GivenScore;

/**
 * The rows of past sets, in the order in which they would have come: everybody four times a day, all homes at the same
 * times, so that a resident's sets lie far apart on the disk as they do in life.
 */
record Sittings(List<Person> people, Instant end, long sets) {
    private static final Duration BETWEEN = Duration.ofHours(6);
    private static final String PERSON = "00000000-0000-7000-8000-000000000035";
    private static final String COLUMNS = "home_id, id, resident_id, taken_at, recorded_at, recorded_by, recorder,"
            + " respiration, saturation, oxygen, systolic, diastolic, pulse, consciousness, temperature, scale, points,"
            + " total, at_least, band, status, source";

    static String columns() {
        return COLUMNS;
    }

    /** When the first set was taken. */
    Instant begin() {
        return end.minus(BETWEEN.multipliedBy(sets / people.size() + 1));
    }

    static String recorder() {
        return PERSON;
    }

    /** Sets from number {@code from} to before {@code to}, with an id for the event and one for the audit line. */
    String rows(long from, long to) {
        Random random = new Random(from);
        CopyText text = new CopyText();
        for (long number = from; number < to; number++) {
            Person person = people.get((int) (number % people.size()));
            Instant at = begin().plus(BETWEEN.multipliedBy(number / people.size()))
                    .plusMillis(BETWEEN.toMillis() * (number % people.size()) / people.size());
            row(text, person, at, random);
        }
        return text.toString();
    }

    private static void row(CopyText text, Person person, Instant at, Random random) {
        VitalSigns signs = person.signs().next(random);
        text.value(person.home()).value(MadeUpIds.at(at, random)).value(person.id());
        text.value(at).value(at.plusSeconds(40)).value(PERSON).value("Example Nurse, nurse, Example House");
        signs(text, signs);
        score(text, GivenScore.of(News2.of(signs, SpO2Scale.SCALE_1), 1));
        text.value("typed")
                .value(MadeUpIds.at(at, random))
                .value(MadeUpIds.at(at, random))
                .end();
    }

    private static void signs(CopyText text, VitalSigns signs) {
        BloodPressure pressure = signs.bloodPressure();
        text.value(
                        signs.respirationRate() == null
                                ? null
                                : signs.respirationRate().perMinute())
                .value(
                        signs.oxygenSaturation() == null
                                ? null
                                : signs.oxygenSaturation().percent())
                .value(signs.breathing() == Breathing.OXYGEN)
                .value(pressure == null ? null : pressure.systolic())
                .value(pressure == null ? null : pressure.diastolic())
                .value(signs.pulse() == null ? null : signs.pulse().perMinute())
                .value(
                        signs.consciousness() == null
                                ? null
                                : signs.consciousness().letter())
                .value(signs.temperature() == null ? null : signs.temperature().tenths());
    }

    private static void score(CopyText text, GivenScore score) {
        text.value(score.scale().number())
                .value(score.points().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .value(score.total())
                .value(score.atLeast())
                .value(score.band() == null ? null : score.band().ordinal())
                .value(score.status().letter());
    }
}
