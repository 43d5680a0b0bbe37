package org.homeward.observations.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.OxygenFlow;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.Origin;
import org.homeward.observations.OxygenTherapy;
import org.homeward.observations.Recording.Problem;
import org.homeward.observations.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * A set as a program sends it. Numbers may have more digits than NEWS2 uses, as devices send them: they are rounded half
 * up in decimal. There is no default for air or oxygen (HZ-04).
 */
record SentSet(
        @Nullable String takenAt,
        @Nullable BigDecimal respirationRate,
        @Nullable BigDecimal oxygenSaturation,
        @Nullable String breathing,
        @Nullable BigDecimal oxygenFlow,
        @Nullable String oxygenDevice,
        @Nullable BigDecimal systolic,
        @Nullable BigDecimal diastolic,
        @Nullable BigDecimal pulse,
        @Nullable String consciousness,
        @Nullable BigDecimal temperature,
        @Nullable Map<String, String> missing,
        @Nullable List<@Nullable SentCheck> checked,
        @Nullable Map<String, String> raw,
        @Nullable String lateReason,
        @Nullable UUID replaces,
        @Nullable String replaceReason) {

    static final int MOST_DIGITS = 40;
    private static final int LONGEST = 300;

    /** The sitting that was sent, or what cannot be read of it. */
    sealed interface Read {
        record Understood(Sitting sitting) implements Read {}

        record NotUnderstood(List<Problem> problems) implements Read {}
    }

    Read as(UUID id, Instant now) {
        List<Problem> problems = new ArrayList<>();
        VitalSigns signs = new VitalSigns(
                number("rr", respirationRate, RespirationRate::rounded, problems),
                number("spo2", oxygenSaturation, OxygenSaturation::rounded, problems),
                word("oxygen", breathing, Breathing::read, problems),
                pressure(problems),
                number("pulse", pulse, Pulse::rounded, problems),
                word("acvpu", consciousness, Consciousness::read, problems),
                number("temp", temperature, Temperature::rounded, problems));
        OxygenTherapy oxygen = new OxygenTherapy(flow(problems), oxygenDevice);
        Instant taken = takenAt == null ? now : moment(takenAt, now, problems);
        Map<Parameter, MissingReason> reasons = reasons(problems);
        text("oxygenDevice", oxygenDevice, problems);
        text("lateReason", lateReason, problems);
        text("replaceReason", replaceReason, problems);
        checks(problems);
        raw(problems);
        if ((replaces == null) != (replaceReason == null)) {
            problems.add(problem("correction", "Send replaces and replaceReason together."));
        }
        return problems.isEmpty()
                ? new Read.Understood(sitting(id, taken, signs, oxygen, reasons))
                : new Read.NotUnderstood(List.copyOf(problems));
    }

    private Sitting sitting(
            UUID id, Instant taken, VitalSigns signs, OxygenTherapy oxygen, Map<Parameter, MissingReason> reasons) {
        return new Sitting(
                id,
                taken.truncatedTo(ChronoUnit.MICROS),
                signs,
                oxygen,
                reasons,
                checks(),
                lateReason,
                replaces == null || replaceReason == null ? null : new Sitting.Correction(replaces, replaceReason),
                new Origin("program", takenAt != null, Unrounded.kept(this)));
    }

    private static Instant moment(String sent, Instant now, List<Problem> problems) {
        try {
            return OffsetDateTime.parse(sent).toInstant();
        } catch (DateTimeException notAMoment) {
            problems.add(problem("time", "Send takenAt with its offset, for example 2026-11-22T08:14:00Z."));
            return now;
        }
    }

    private @Nullable BloodPressure pressure(List<Problem> problems) {
        if (systolic == null) {
            if (diastolic != null) {
                problems.add(problem("sbp", "Send systolic as well, or leave diastolic out."));
            }
            return null;
        }
        BigDecimal lower = diastolic;
        return number(
                "sbp",
                systolic,
                upper -> lower == null ? BloodPressure.rounded(upper) : BloodPressure.rounded(upper, sensible(lower)),
                problems);
    }

    private @Nullable Integer flow(List<Problem> problems) {
        OxygenFlow flow = number("o2_flow", oxygenFlow, OxygenFlow::rounded, problems);
        return flow == null ? null : flow.tenths();
    }

    private static <T> @Nullable T number(
            String field, @Nullable BigDecimal sent, Function<BigDecimal, T> reading, List<Problem> problems) {
        if (sent == null) {
            return null;
        }
        try {
            return reading.apply(sensible(sent));
        } catch (IllegalArgumentException | ArithmeticException outside) {
            problems.add(
                    problem(
                            field,
                            "The number is far outside what can be measured. Send the reading itself, or leave it out and say why in missing."));
            return null;
        }
    }

    /** 1E999999999 is a short text and a long number: to round it would take a machine a day. */
    private static BigDecimal sensible(BigDecimal sent) {
        if (Math.abs(sent.scale()) > MOST_DIGITS || sent.precision() > MOST_DIGITS) {
            throw new ArithmeticException("too many digits");
        }
        return sent;
    }

    private static <T> @Nullable T word(
            String field,
            @Nullable String sent,
            Function<String, org.homeward.clinical.signs.Entry<T>> reading,
            List<Problem> problems) {
        if (sent == null) {
            return null;
        }
        var entry = reading.apply(sent);
        String advice = entry.advice();
        if (advice != null) {
            problems.add(problem(field, advice));
        }
        return entry.orNull();
    }

    private Map<Parameter, MissingReason> reasons(List<Problem> problems) {
        Map<Parameter, MissingReason> reasons = new EnumMap<>(Parameter.class);
        if (missing != null) {
            missing.forEach((key, reason) -> {
                Optional<Parameter> parameter = Stream.of(Parameter.values())
                        .filter(one -> one.key().equals(key))
                        .findFirst();
                Optional<MissingReason> why = Stream.of(MissingReason.values())
                        .filter(one -> one.name().equals(reason))
                        .findFirst();
                if (parameter.isPresent() && why.isPresent()) {
                    reasons.put(parameter.get(), why.get());
                } else {
                    problems.add(
                            problem(
                                    "missing",
                                    "missing names a reading (rr, spo2, oxygen, sbp, pulse, acvpu, temp) and one of the reasons in the OpenAPI description."));
                }
            });
        }
        return reasons;
    }

    private static void text(String field, @Nullable String sent, List<Problem> problems) {
        boolean fits = sent == null
                || !sent.isBlank()
                        && sent.length() <= LONGEST
                        && sent.codePoints().noneMatch(SentSet::cannotBeKept);
        if (!fits) {
            problems.add(problem(field, "Send 1 to " + LONGEST + " letters in one line, or leave " + field + " out."));
        }
    }

    /** Control characters, and half of a letter that is written as two. */
    private static boolean cannotBeKept(int letter) {
        return Character.isISOControl(letter) || Character.getType(letter) == Character.SURROGATE;
    }

    private void checks(List<Problem> problems) {
        boolean sound = checked == null
                || checked.size() <= Measure.values().length
                        && checked.stream().allMatch(check -> check != null && check.isSound());
        if (!sound) {
            problems.add(problem("checked", SentCheck.ADVICE));
        }
    }

    private List<Sitting.Checked> checks() {
        return checked == null
                ? List.of()
                : checked.stream()
                        .flatMap(check -> check == null ? Stream.empty() : check.read().stream())
                        .toList();
    }

    private void raw(List<Problem> problems) {
        if (raw != null) {
            if (!Unrounded.isSound(raw)) {
                problems.add(problem("raw", Unrounded.ADVICE));
            }
            raw.values().forEach(text -> text("raw", text, problems));
        }
    }

    private static Problem problem(String field, String words) {
        return new Problem(field, "NOT_UNDERSTOOD", words, false);
    }
}
