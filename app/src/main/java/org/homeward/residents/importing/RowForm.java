package org.homeward.residents.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.residents.importing.Sheet.Row;
import org.homeward.residents.register.Field;
import org.homeward.ui.Form;

/** A row of the file as the form a person would have filled in. */
final class RowForm {
    private static final Pattern SHORTENED_BY_EXCEL = Pattern.compile("[0-9][.,]?[0-9]*E\\+?[0-9]+");
    private static final Map<String, String> SEXES =
            Map.of("f", "female", "female", "female", "m", "male", "male", "male", "unknown", "not known");
    private static final Map<String, String> CPR =
            Map.of("dnacpr", "not for CPR", "dnar", "not for CPR", "not for cpr", "not for CPR", "for cpr", "for CPR");

    private static final Map<String, String> PREGNANT = Map.of("yes", "yes", "y", "yes", "no", "", "n", "", "n/a", "");

    private RowForm() {}

    /** Everything the row says; a cell that cannot be read is refused at once. */
    static Form of(Row row) {
        Form form = written(Form.blank(), row);
        if (row.cell(Column.SEX).isEmpty()) {
            form = form.with(Field.SEX, "");
        }
        return row.cell(Column.CPR).isEmpty() ? form.with(Field.CPR, "not recorded") : form;
    }

    /** What the register says, with each cell that says something written over it; no allergy goes by a file. */
    static Form over(Form known, Row row) {
        Form over = written(known, row.without(RowForm::saysNothing));
        Form allergies = forget(
                over,
                known,
                List.of(Field.ALLERGY_STATUS, Field.ALLERGIES),
                List.of(Column.ALLERGY_SOURCE, Column.ALLERGY_DATE),
                row);
        Form cpr = forget(allergies, known, List.of(Field.CPR), List.of(Column.CPR_ORIGINAL, Column.CPR_DATE), row);
        boolean loses = known.value(Field.ALLERGY_STATUS).equals("recorded")
                && !over.value(Field.ALLERGY_STATUS).equals("recorded");
        return loses
                ? cpr.refuse(
                        Field.ALLERGIES,
                        "The register has the allergies " + known.value(Field.ALLERGIES)
                                + " and the file has none. Ask, and change them on the resident's page")
                : cpr;
    }

    /** That nobody has asked or decided yet is no news about somebody who is in the register. */
    private static boolean saysNothing(Column column, String cell) {
        return switch (column) {
            case ALLERGIES -> AllergyWords.of(cell) == AllergyWords.NOBODY_ASKED;
            case CPR -> cell.equalsIgnoreCase("not recorded");
            default -> false;
        };
    }

    /** Who said something else, and when, is not who said this. */
    private static Form forget(Form over, Form known, List<String> fields, List<Column> sources, Row row) {
        Form form = over;
        boolean saysElse = fields.stream().anyMatch(field -> !over.value(field).equals(known.value(field)));
        for (Column source : sources) {
            boolean isStale = saysElse && row.cell(source).isEmpty();
            for (String part : isStale ? List.of("", "-month", "-year") : List.<String>of()) {
                form = form.with(source.field() + part, "");
            }
        }
        return form;
    }

    private static Form written(Form form, Row row) {
        Form filled = form;
        for (Map.Entry<Column, String> cell : row.cells().entrySet()) {
            if (!cell.getValue().isEmpty()) {
                filled = fill(filled, cell.getKey(), cell.getValue());
            }
        }
        return filled;
    }

    private static Form fill(Form form, Column column, String cell) {
        return switch (column) {
            case ALLERGIES -> allergies(form, cell);
            case SEX -> form.with(Field.SEX, said(SEXES, cell));
            case CPR -> form.with(Field.CPR, said(CPR, cell));
            case PREGNANT -> pregnant(form, cell);
            case NHS_STATUS -> form.with(Field.NHS_STATUS, status(cell));
            case NHS_NUMBER -> number(form, cell);
            default -> column.isDate() ? day(form, column, cell) : form.with(column.field(), cell);
        };
    }

    private static Form number(Form form, String cell) {
        return SHORTENED_BY_EXCEL.matcher(cell).matches()
                ? form.refuse(
                        Field.NHS_NUMBER,
                        "The spreadsheet has shortened the NHS number. Format the column as text and type the 10 digits again")
                : form.with(Field.NHS_NUMBER, cell.replace('\u00a0', ' '));
    }

    private static Form allergies(Form form, String cell) {
        Form recorded = form.with(Field.ALLERGY_STATUS, "recorded").with(Field.ALLERGIES, cell);
        return switch (AllergyWords.of(cell)) {
            case SUBSTANCES -> recorded;
            case NONE_KNOWN -> form.with(Field.ALLERGY_STATUS, "none known").with(Field.ALLERGIES, "");
            case NOBODY_ASKED -> form.with(Field.ALLERGY_STATUS, "not recorded").with(Field.ALLERGIES, "");
            case TWO_WAYS ->
                recorded.refuse(
                        Field.ALLERGIES,
                        "Allergies \"" + shortened(cell)
                                + "\" can be read in two ways. Write the substances alone, for example penicillin; latex. If there are none, write none known");
        };
    }

    private static Form pregnant(Form form, String cell) {
        String said = PREGNANT.get(cell.toLowerCase(Locale.UK));
        return said == null
                ? form.refuse(Field.PREGNANT, "Pregnant \"" + shortened(cell) + "\" is not understood. Write yes or no")
                : form.with(Field.PREGNANT, said);
    }

    private static Form day(Form form, Column column, String cell) {
        Optional<java.time.LocalDate> day = WrittenDay.read(cell);
        return day.isPresent()
                ? form.with(column.field(), day.get())
                : form.refuse(
                        column.field(),
                        column.heading() + " \"" + shortened(cell)
                                + "\" is not a day we can read. Write it as 31/03/1938, with four digits for the year");
    }

    private static String said(Map<String, String> words, String cell) {
        String plain = cell.toLowerCase(Locale.UK);
        return words.getOrDefault(plain, plain);
    }

    private static String status(String cell) {
        return cell.equalsIgnoreCase("format OK") ? "format OK" : cell.toLowerCase(Locale.UK);
    }

    private static String shortened(String cell) {
        return cell.length() > 30 ? cell.substring(0, 30) + "…" : cell;
    }
}
