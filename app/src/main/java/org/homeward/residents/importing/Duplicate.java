package org.homeward.residents.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.homeward.kernel.London;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;

/** Who a row may be in the register: what is known of them, and what that would be with the row written over it. */
record Duplicate(Resident resident, Form known, Form merged) {
    boolean hasLeft() {
        return !resident.residency().isCurrent();
    }

    boolean canBeUpdated() {
        return !hasLeft() && !merged.hasErrors();
    }

    /** "The register has Ada Finch, room 3", or "Ada Finch left on 2 Mar 2025 (Died): readmit?". */
    String words() {
        String name = resident.name().full();
        return hasLeft()
                ? name + " left on " + London.words(leftOn()) + " ("
                        + resident.residency().dischargeReason() + "): readmit?"
                : "The register has " + name + ", room " + resident.bed().room();
    }

    private java.time.LocalDate leftOn() {
        return java.util.Objects.requireNonNull(resident.residency().dischargedOn());
    }

    /** "Room and bed: 3, in the file 30", for each cell that says something else. */
    List<String> differences() {
        return Arrays.stream(Column.values())
                .filter(column -> !says(column, known).equals(says(column, merged)))
                .map(column ->
                        column.heading() + ": " + shown(known, column) + ", in the file " + shown(merged, column))
                .toList();
    }

    private static String shown(Form form, Column column) {
        String cell = Sheets.cell(form, column);
        return cell.isEmpty() ? "nothing" : cell;
    }

    /** The same however it is written: a number with or without blanks, a practice with or without its name. */
    private String says(Column column, Form form) {
        String cell = Sheets.cell(form, column);
        return switch (column) {
            case NHS_NUMBER -> cell.replaceAll("[\\s-]+", "");
            case PRACTICE -> isKnownPractice(cell) ? Sheets.cell(known, column) : cell;
            default -> cell;
        };
    }

    private boolean isKnownPractice(String cell) {
        String practice = Sheets.cell(known, Column.PRACTICE).toLowerCase(Locale.UK);
        String said = cell.toLowerCase(Locale.UK);
        return practice.endsWith("(" + said + ")") || practice.startsWith(said + " (");
    }
}
