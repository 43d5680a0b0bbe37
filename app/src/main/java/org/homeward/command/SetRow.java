package org.homeward.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.Entry;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;

/** One row of a file: a set as people type it, or with the further digits of a device, which are rounded half up. */
record SetRow(
        Entry<SpO2Scale> scale,
        Entry<RespirationRate> respirationRate,
        Entry<OxygenSaturation> oxygenSaturation,
        Entry<Breathing> breathing,
        Entry<BloodPressure> bloodPressure,
        Entry<Pulse> pulse,
        Entry<Consciousness> consciousness,
        Entry<Temperature> temperature) {
    private static final Pattern FINER = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,20}");

    static SetRow of(Function<String, String> cell) {
        return new SetRow(
                scale(cell.apply("scale")),
                finer(RespirationRate.read(cell.apply("rr")), RespirationRate::rounded),
                finer(OxygenSaturation.read(cell.apply("spo2")), OxygenSaturation::rounded),
                Breathing.read(cell.apply("oxygen")),
                finer(BloodPressure.read(cell.apply("sbp")), BloodPressure::rounded),
                finer(Pulse.read(cell.apply("pulse")), Pulse::rounded),
                Consciousness.read(cell.apply("acvpu")),
                finer(Temperature.read(cell.apply("temp")), Temperature::rounded));
    }

    /** What to do about each cell that cannot be read; empty when the row can be scored. */
    List<String> advice() {
        return Stream.of(
                        scale,
                        respirationRate,
                        oxygenSaturation,
                        breathing,
                        bloodPressure,
                        pulse,
                        consciousness,
                        temperature)
                .map(Entry::advice)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Only for a row without advice. */
    News2Score score() {
        VitalSigns signs = new VitalSigns(
                respirationRate.orNull(),
                oxygenSaturation.orNull(),
                breathing.orNull(),
                bloodPressure.orNull(),
                pulse.orNull(),
                consciousness.orNull(),
                temperature.orNull());
        return News2.of(signs, Objects.requireNonNull(scale.orNull(), "scale"));
    }

    /** There is no default: a wrong scale is a wrong score (HZ-03). */
    private static Entry<SpO2Scale> scale(String text) {
        return switch (text.strip()) {
            case "1" -> new Entry.Given<>(SpO2Scale.SCALE_1);
            case "2" -> new Entry.Given<>(SpO2Scale.SCALE_2);
            default -> new Entry.Malformed<>(text, "Write 1 or 2 as the scale.");
        };
    }

    private static <T> Entry<T> finer(Entry<T> typed, Function<BigDecimal, T> rounded) {
        if (!(typed instanceof Entry.Malformed<T>(String text, String advice))
                || !FINER.matcher(text.strip()).matches()) {
            return typed;
        }
        try {
            return new Entry.Given<>(rounded.apply(new BigDecimal(text.strip())));
        } catch (IllegalArgumentException beyond) {
            return new Entry.Malformed<>(text, advice);
        }
    }
}
