package org.homeward.residents.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.homeward.residents.register.Field;
import org.homeward.ui.Form;

/** Files under our headings, as a spreadsheet opens them: UTF-8 with its mark, and no cell that runs. */
final class Sheets {
    private Sheets() {}

    /** The headings and one made-up resident. */
    static String template() {
        return text(List.of(cells(Column::example)));
    }

    /** Residents under our headings, so that what was downloaded can be imported. */
    static String of(List<Form> residents) {
        return text(residents.stream()
                .map(form -> cells(column -> cell(form, column)))
                .toList());
    }

    /** What a resident's form says, as a cell says it. */
    static String cell(Form form, Column column) {
        if (column.isDate()) {
            return form.date(column.field()).map(WrittenDay::write).orElse("");
        }
        return switch (column) {
            case ALLERGIES -> allergies(form);
            case PREGNANT -> form.value(Field.PREGNANT).isEmpty() ? "no" : "yes";
            default -> form.value(column.field());
        };
    }

    private static String allergies(Form form) {
        String status = form.value(Field.ALLERGY_STATUS);
        return status.equals("recorded") ? form.value(Field.ALLERGIES) : status;
    }

    private static List<String> cells(Function<Column, String> content) {
        return Arrays.stream(Column.values()).map(content).map(SafeCell::write).toList();
    }

    private static String text(List<List<String>> rows) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Arrays.stream(Column.values()).map(Column::heading).toList());
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
