package org.homeward.residents.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Resident;
import org.homeward.residents.importing.Sheet.Row;
import org.homeward.residents.register.EntryDesk;
import org.homeward.residents.register.Field;
import org.homeward.residents.register.Particulars;
import org.homeward.residents.register.Twins;
import org.homeward.ui.Form;

/** Goes down the rows of one file and remembers those above: nobody may stand in it twice. */
final class RowPlanning {
    private final Twins here;
    private final Twins gone;
    private final Entries.OfHome entries;
    private final EntryDesk desk;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<ResidentId, Integer> matched = new HashMap<>();

    RowPlanning(Twins here, Twins gone, Entries.OfHome entries, EntryDesk desk) {
        this.here = here;
        this.gone = gone;
        this.entries = entries;
        this.desk = desk;
    }

    PlannedRow plan(Row row) {
        Form form = row.complete() ? desk.check(RowForm.of(row)) : cutOff(row);
        return form.hasErrors() ? new PlannedRow(row, form, Optional.empty()) : plan(row, form);
    }

    private PlannedRow plan(Row row, Form form) {
        Particulars who = desk.read(form);
        Form once = twiceInFile(form, row, who);
        Optional<Resident> twin = twin(here, who);
        Form checked = twin.map(known -> twiceInRegister(samePerson(once, known, who), row, known))
                .orElse(once);
        return new PlannedRow(row, checked, twin.or(() -> twin(gone, who)).map(known -> duplicate(known, row)));
    }

    private static Optional<Resident> twin(Twins twins, Particulars who) {
        return twins.sameNumber(who).or(() -> twins.sameNameAndBirth(who));
    }

    private Duplicate duplicate(Resident resident, Row row) {
        Form known = entries.of(resident);
        return new Duplicate(resident, known, desk.check(RowForm.over(known, row)));
    }

    private static Form cutOff(Row row) {
        return RowForm.of(row)
                .refuse(
                        Field.FAMILY,
                        "This row does not have as many cells as the headings. The end of the file may be missing, or a comma may stand in a cell without quotation marks");
    }

    private Form twiceInFile(Form form, Row row, Particulars who) {
        String number = who.nhs().number();
        Integer before = number == null ? null : seen.putIfAbsent(number, row.number());
        String person = who.born() + " " + Twins.person(who);
        Integer same = seen.putIfAbsent(person, row.number());
        Form checked = before == null
                ? form
                : form.refuse(
                        Field.NHS_NUMBER,
                        "Row " + before + " has the same NHS number. Keep one of the two rows, or correct the number");
        return same == null || before != null
                ? checked
                : checked.refuse(
                        Field.FAMILY, "Row " + same + " has the same name and date of birth. Keep one of the two rows");
    }

    private Form twiceInRegister(Form form, Row row, Resident known) {
        Integer before = matched.putIfAbsent(known.id(), row.number());
        return before == null
                ? form
                : form.refuse(
                        Field.FAMILY,
                        "Row " + before + " is " + Twins.named(known)
                                + " in the register too. Keep one of the two rows");
    }

    /** Who shares only the number, or only the name and birthday, is not written over: one of the two is wrong. */
    private Form samePerson(Form form, Resident known, Particulars who) {
        Optional<Resident> named = here.sameNameAndBirth(who);
        if (named.isPresent() && !named.get().id().equals(known.id())) {
            return form.refuse(
                    Field.NHS_NUMBER,
                    "The NHS number is that of " + Twins.named(known) + ", the name that of " + Twins.named(named.get())
                            + ". Correct the row");
        }
        String apart = Twins.apart(known, who);
        return apart.isEmpty()
                ? form
                : form.refuse(
                        Field.NHS_NUMBER,
                        "The register has " + Twins.named(known) + " with " + apart
                                + ". Correct the row, or first change the register on the resident's page");
    }
}
