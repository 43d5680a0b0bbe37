package org.homeward.observations.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.Measured;
import org.homeward.observations.ObservedSet;
import org.homeward.ui.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** Sets as rows of a spreadsheet: one unit to a column, and no cell that runs (OWASP, CSV injection). */
final class CsvSheet implements GpRecord {
    private static final List<Measure> MEASURES = List.of(
            Measure.RESPIRATION_RATE,
            Measure.OXYGEN_SATURATION,
            Measure.OXYGEN_FLOW,
            Measure.SYSTOLIC,
            Measure.DIASTOLIC,
            Measure.PULSE,
            Measure.TEMPERATURE);
    private static final List<String> HEAD = List.of(
            "set",
            "replaces",
            "NHS number",
            "family name",
            "given name",
            "born",
            "home",
            "home ODS",
            "taken at",
            "written down at",
            "by",
            "respiration rate /min",
            "SpO2 %",
            "oxygen L/min",
            "systolic mmHg",
            "diastolic mmHg",
            "pulse /min",
            "temperature °C",
            "air or oxygen",
            "ACVPU",
            "SpO2 scale",
            "NEWS2",
            "usual NEWS2",
            "weight kg",
            "glucose mmol/L");

    @Override
    public Route route() {
        return Route.CSV;
    }

    @Override
    public Preparation prepare(SetLetter letter) {
        String sheet = Spreadsheet.text(rows -> {
            rows.writeRecord(HEAD);
            letter.sets().forEach(set -> rows.writeRecord(row(letter, set)));
        });
        return new Preparation.Ready(
                letter.fileName(".csv"), "text/csv;charset=UTF-8", sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> row(SetLetter letter, ObservedSet set) {
        List<String> row = new ArrayList<>(Arrays.asList(
                set.id().toString(),
                text(set.remarks().moved() ? null : set.remarks().replaces()),
                text(letter.nhsNumber()),
                letter.resident().name().family(),
                letter.resident().name().given(),
                letter.resident().born().toString(),
                letter.home().name(),
                text(letter.home().ods()),
                set.takenAt().toString(),
                set.recordedAt().toString(),
                set.recorder()));
        MEASURES.forEach(measure -> row.add(text(Measured.of(measure, set.signs(), set.oxygen()))));
        row.addAll(more(set));
        return row.stream().map(Spreadsheet::safe).toList();
    }

    private static List<String> more(ObservedSet set) {
        VitalSigns signs = set.signs();
        return List.of(
                signs.breathing() == null ? "" : signs.breathing().key(),
                signs.consciousness() == null ? "" : signs.consciousness().letter(),
                String.valueOf(set.score().scale().number()),
                set.score().words(),
                text(set.score().usual()),
                set.beside().weightText(),
                set.beside().glucoseText());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
