package org.homeward.observations.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.news2.OxygenTarget;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.GivenScore;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OxygenScale;
import org.homeward.observations.OxygenTherapy;
import org.homeward.observations.UsualNews2;
import org.homeward.residents.AllergyRecord;
import org.homeward.residents.AllergyStatus;
import org.homeward.residents.Bed;
import org.homeward.residents.CareFlags;
import org.homeward.residents.CprDecision;
import org.homeward.residents.Name;
import org.homeward.residents.NhsIdentity;
import org.homeward.residents.NhsNumberStatus;
import org.homeward.residents.Registration;
import org.homeward.residents.Residency;
import org.homeward.residents.Resident;
import org.homeward.residents.Sex;
import org.jspecify.annotations.Nullable;

/** Ada Finch and sets of hers: a well one, and others made from it. */
final class MadeUp {
    static final Instant NOW = Instant.parse("2026-11-22T08:14:00Z");
    static final VitalSigns WELL = new VitalSigns(
            new RespirationRate(16),
            new OxygenSaturation(96),
            Breathing.AIR,
            new BloodPressure(128, 76),
            new Pulse(72),
            Consciousness.ALERT,
            new Temperature(368));
    static final Resident ADA = new Resident(
            HomeId.of("0190a000-0000-7000-8000-000000000001"),
            new ResidentId(UUID.fromString("0190a000-0000-7000-8000-000000000002")),
            new Name("Ada", "Finch", "Addie"),
            LocalDate.of(1938, 3, 3),
            Sex.FEMALE,
            false,
            new NhsIdentity("9990012342", NhsNumberStatus.FORMAT_OK),
            new Bed("3", 3, "Willow"),
            new Registration(null, null),
            new AllergyRecord(AllergyStatus.RECORDED, "penicillin", "the practice", LocalDate.of(2026, 1, 4)),
            CprDecision.notRecorded(),
            new CareFlags(null, null, null),
            new Residency(LocalDate.of(2025, 6, 1), null, null),
            1,
            false);
    static final Stands UNKNOWN = new Stands(null, null, null, null);
    static final Stands KNOWN = new Stands(
            new OxygenScale(
                    OxygenTarget.USUAL,
                    "COPD",
                    null,
                    "Dr Shah, GP, Holt Medical Practice",
                    day(10, 4),
                    day(12, 4),
                    null),
            new UsualNews2(
                    1,
                    NOW.minus(Duration.ofDays(20)),
                    "Dr Shah, GP, Holt Medical Practice",
                    day(12, 1),
                    "Slow pulse for years"),
            24,
            NOW);

    private MadeUp() {}

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    static Set set(String at) {
        return new Set(Instant.parse(at), WELL, SpO2Scale.SCALE_1, Map.of(), null, false);
    }

    static Set set(Instant at) {
        return new Set(at, WELL, SpO2Scale.SCALE_1, Map.of(), null, false);
    }

    /** A set in the making. */
    record Set(
            Instant at,
            VitalSigns signs,
            SpO2Scale scale,
            Map<Parameter, MissingReason> missing,
            @Nullable Integer usual,
            boolean replaced) {
        Set with(VitalSigns signs) {
            return new Set(at, signs, scale, missing, usual, replaced);
        }

        Set on(SpO2Scale scale) {
            return new Set(at, signs, scale, missing, usual, replaced);
        }

        Set usual(int usual) {
            return new Set(at, signs, scale, missing, usual, replaced);
        }

        Set gone() {
            return new Set(at, signs, scale, missing, usual, true);
        }

        Set without(Parameter parameter, MissingReason reason) {
            Map<Parameter, MissingReason> more = new EnumMap<>(Parameter.class);
            more.putAll(missing);
            more.put(parameter, reason);
            VitalSigns left = switch (parameter) {
                case RESPIRATION_RATE -> signs.withRespirationRate(null);
                case OXYGEN_SATURATION -> signs.withOxygenSaturation(null);
                case OXYGEN -> signs.withBreathing(null);
                case SYSTOLIC_BLOOD_PRESSURE -> signs.withBloodPressure(null);
                case PULSE -> signs.withPulse(null);
                case CONSCIOUSNESS -> signs.withConsciousness(null);
                case TEMPERATURE -> signs.withTemperature(null);
            };
            return new Set(at, left, scale, more, usual, replaced);
        }

        ObservedSet saved() {
            return new ObservedSet(
                    new UUID(at.toEpochMilli() << 16 | 0x7000, at.hashCode() * 0x9E3779B97F4A7C15L),
                    at,
                    at.plusSeconds(60),
                    "Joan Miller, senior carer, Beechwood House",
                    signs,
                    signs.breathing() == Breathing.OXYGEN ? new OxygenTherapy(25, "Nasal cannula") : OxygenTherapy.NONE,
                    score(),
                    missing,
                    new ObservedSet.Remarks("typed", null, null, null, null, replaced));
        }

        private GivenScore score() {
            News2Score score = News2.of(signs, scale);
            List<@Nullable Integer> points = new ArrayList<>();
            Arrays.stream(Parameter.values())
                    .forEach(parameter -> points.add(score.working().points(parameter)));
            return switch (score) {
                case News2Score.Complete all ->
                    new GivenScore(
                            GivenScore.Status.COMPLETE, all.total(), all.total(), all.band(), scale, points, usual);
                case News2Score.Partial some ->
                    new GivenScore(GivenScore.Status.PARTIAL, null, some.floor(), some.band(), scale, points, usual);
                case News2Score.Empty none ->
                    new GivenScore(GivenScore.Status.EMPTY, null, 0, null, scale, points, usual);
            };
        }
    }

    /** A week in which Ada falls ill on the last day, newest first. */
    static List<ObservedSet> week() {
        List<Set> sets = new ArrayList<>();
        for (int days = 7; days >= 2; days--) {
            Instant at = NOW.minus(Duration.ofDays(days)).plus(Duration.ofMinutes(10 + days * 7));
            sets.add(set(at).with(WELL.withPulse(new Pulse(70 + days)).withTemperature(new Temperature(364 + days)))
                    .usual(1));
        }
        sets.set(
                2,
                sets.get(2)
                        .without(Parameter.TEMPERATURE, MissingReason.REFUSED)
                        .without(Parameter.SYSTOLIC_BLOOD_PRESSURE, MissingReason.REFUSED));
        sets.add(ill("2026-11-21T09:30:00Z", 19, 95, 372));
        sets.add(ill("2026-11-21T20:00:00Z", 21, 93, 381).without(Parameter.PULSE, MissingReason.ASLEEP));
        sets.add(ill("2026-11-21T20:40:00Z", 40, 93, 381).gone());
        sets.add(ill("2026-11-22T05:00:00Z", 25, 91, 386));
        sets.add(ill("2026-11-22T05:20:00Z", 26, 92, 391)
                .with(ill("2026-11-22T05:20:00Z", 26, 92, 391)
                        .signs()
                        .withBreathing(Breathing.OXYGEN)
                        .withConsciousness(Consciousness.NEW_CONFUSION)));
        sets.add(ill("2026-11-22T08:05:00Z", 22, 93, 384));
        return saved(sets);
    }

    private static Set ill(String at, int breaths, int spo2, int temperature) {
        return set(at).with(WELL.withRespirationRate(new RespirationRate(breaths))
                        .withOxygenSaturation(new OxygenSaturation(spo2))
                        .withBloodPressure(new BloodPressure(105, 64))
                        .withPulse(new Pulse(95))
                        .withTemperature(new Temperature(temperature)))
                .usual(1);
    }

    /** A week in the middle of which scale 2 was authorised, and oxygen was given for two days, newest first. */
    static List<ObservedSet> changingScale() {
        List<Set> sets = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Set set = set(NOW.minus(Duration.ofHours(8L * (20 - i))))
                    .with(WELL.withOxygenSaturation(new OxygenSaturation(89 + i % 4))
                            .withBreathing(i > 8 && i < 15 ? Breathing.OXYGEN : Breathing.AIR));
            sets.add(i < 6 ? set : set.on(SpO2Scale.SCALE_2));
        }
        return saved(sets);
    }

    /** So many sets at six-hour intervals until now, with everything that can happen, newest first. */
    static List<ObservedSet> many(int count) {
        Random random = new Random(7);
        List<Set> sets = new ArrayList<>();
        for (int i = count; i > 0; i--) {
            Set set = set(NOW.minus(Duration.ofHours(6L * i)).plusSeconds(random.nextInt(9000)))
                    .with(new VitalSigns(
                            new RespirationRate(16 + (int) (random.nextGaussian() * 3)),
                            new OxygenSaturation(Math.min(100, 95 + (int) (random.nextGaussian() * 2))),
                            random.nextInt(20) == 0 ? Breathing.OXYGEN : Breathing.AIR,
                            new BloodPressure(128 + (int) (random.nextGaussian() * 15), 60 + random.nextInt(20)),
                            new Pulse(75 + (int) (random.nextGaussian() * 12)),
                            random.nextInt(50) == 0 ? Consciousness.NEW_CONFUSION : Consciousness.ALERT,
                            new Temperature(368 + (int) (random.nextGaussian() * 5))))
                    .usual(i > count / 2 ? 1 : 2);
            set = random.nextInt(10) == 0 ? set.on(SpO2Scale.SCALE_2) : set;
            sets.add(random.nextInt(15) == 0 ? set.without(Parameter.TEMPERATURE, MissingReason.REFUSED) : set);
        }
        return saved(sets);
    }

    static List<ObservedSet> saved(List<Set> oldestFirst) {
        return oldestFirst.reversed().stream().map(Set::saved).toList();
    }
}
