package org.homeward.residents.importing;

import java.util.UUID;
import java.util.function.Function;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Resident;
import org.homeward.residents.register.Change;
import org.homeward.residents.register.EntryDesk;
import org.homeward.residents.register.Register;
import org.springframework.stereotype.Component;

/** Writes a planned import in the register. */
@Component
class Application {
    private final Register register;
    private final EntryDesk desk;

    Application(Register register, EntryDesk desk) {
        this.register = register;
        this.desk = desk;
    }

    Tally of(HomeId home, ImportRecord record, ImportPlan plan, Function<PlannedRow, Duplicates> choice) {
        Tally tally = Tally.NOTHING;
        for (PlannedRow row : plan.fresh()) {
            tally = admitted(tally, home, record, row);
        }
        for (PlannedRow row : plan.duplicates()) {
            Duplicate duplicate = row.duplicate().orElseThrow();
            tally = switch (choice.apply(row)) {
                case UPDATE -> duplicate.hasLeft() ? tally.plusSkipped() : changed(tally, record, duplicate);
                case READMIT -> duplicate.hasLeft() ? admitted(tally, home, record, row) : tally.plusSkipped();
                case SKIP -> tally.plusSkipped();
            };
        }
        return tally;
    }

    private Tally admitted(Tally tally, HomeId home, ImportRecord record, PlannedRow row) {
        register.admit(home, ResidentId.next(), desk.read(row.form()), record.id());
        return tally.plusAdded();
    }

    private Tally changed(Tally tally, ImportRecord record, Duplicate duplicate) {
        if (duplicate.differences().isEmpty()) {
            return tally.plusSkipped();
        }
        Resident resident = duplicate.resident();
        UUID importId = record.id();
        Change change = new Change(resident.version(), "Import of " + record.fileName(), importId);
        register.change(resident.home(), resident.id(), change, desk.read(duplicate.merged()));
        return tally.plusChanged();
    }
}
