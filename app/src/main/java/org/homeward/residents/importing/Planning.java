package org.homeward.residents.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.kernel.HomeId;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.residents.importing.Sheet.Row;
import org.homeward.residents.register.EntryDesk;
import org.homeward.residents.register.Field;
import org.homeward.residents.register.Particulars;
import org.homeward.residents.register.Twins;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;

/** Compares a file with the register, and writes nothing. */
@Component
class Planning {
    private final Residents residents;
    private final EntryDesk desk;

    Planning(Residents residents, EntryDesk desk) {
        this.residents = residents;
        this.desk = desk;
    }

    ImportPlan of(HomeId home, List<Row> rows) {
        Twins twins = new Twins(residents.at(home));
        Map<String, Integer> seen = new HashMap<>();
        List<PlannedRow> planned = new ArrayList<>();
        for (Row row : rows) {
            planned.add(plan(row, twins, seen));
        }
        return new ImportPlan(planned);
    }

    private PlannedRow plan(Row row, Twins twins, Map<String, Integer> seen) {
        Form form = row.complete() ? desk.check(RowForm.of(row)) : cutOff(row);
        if (form.hasErrors()) {
            return new PlannedRow(row, form, Optional.empty());
        }
        Particulars who = desk.read(form);
        Form once = twiceInFile(form, row, who, seen);
        return new PlannedRow(row, once, twin(twins, who));
    }

    private static Form cutOff(Row row) {
        return RowForm.of(row)
                .refuse(
                        Field.FAMILY,
                        "This row does not have as many cells as the headings. The end of the file may be missing, or a comma may stand in a cell without quotation marks");
    }

    private static Form twiceInFile(Form form, Row row, Particulars who, Map<String, Integer> seen) {
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

    private static Optional<Resident> twin(Twins twins, Particulars who) {
        return twins.sameNumber(who).or(() -> twins.sameNameAndBirth(who));
    }
}
