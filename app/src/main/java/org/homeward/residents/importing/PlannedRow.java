package org.homeward.residents.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.residents.register.Field;
import org.homeward.ui.Form;

/** What one row of a file would do: the words of what is wrong with it, and the resident it may already be. */
public record PlannedRow(Sheet.Row row, Form form, Optional<Duplicate> duplicate) {
    public int number() {
        return row.number();
    }

    /** "Ada Finch, room 3", as far as the row says it. */
    public String who() {
        String name = (form.value(Field.GIVEN) + " " + form.value(Field.FAMILY)).strip();
        String shown = name.isEmpty() ? "No name" : name;
        return form.value(Field.ROOM).isEmpty() ? shown : shown + ", room " + form.value(Field.ROOM);
    }

    public List<String> errors() {
        return List.copyOf(form.errors().values());
    }

    /** The field of the page where somebody chooses what to do with a duplicate. */
    public String choice() {
        return "row-" + number();
    }

    /** The row once it is chosen what becomes of it: wrong, when what it would make of the register is wrong. */
    PlannedRow chosen(Duplicates choice) {
        boolean writesOver = choice == Duplicates.UPDATE
                && duplicate.filter(known -> !known.hasLeft()).isPresent();
        return writesOver ? new PlannedRow(row, refused(duplicate.get().merged()), duplicate) : this;
    }

    private Form refused(Form merged) {
        Form refused = form;
        for (Map.Entry<String, String> error : merged.errors().entrySet()) {
            refused = refused.refuse(
                    error.getKey(), "The register's entry cannot be written over yet. " + error.getValue());
        }
        return refused;
    }
}
