package org.homeward.residents.importing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Resident;
import org.homeward.residents.register.Change;
import org.homeward.residents.register.Contacts;
import org.homeward.residents.register.EntryDesk;
import org.homeward.residents.register.KnownForm;
import org.homeward.residents.register.Practices;
import org.homeward.residents.register.Register;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;

/** Writes a planned import in the register. */
@Component
class Application {
    private final Register register;
    private final EntryDesk desk;
    private final Contacts contacts;
    private final Practices practices;

    Application(Register register, EntryDesk desk, Contacts contacts, Practices practices) {
        this.register = register;
        this.desk = desk;
        this.contacts = contacts;
        this.practices = practices;
    }

    Tally of(HomeId home, ImportRecord record, ImportPlan plan, Function<PlannedRow, Duplicates> choice) {
        Tally tally = Tally.NOTHING;
        for (PlannedRow row : plan.fresh()) {
            register.admit(home, ResidentId.next(), desk.read(row.form()), record.id());
            tally = tally.plusAdded();
        }
        for (PlannedRow row : plan.duplicates()) {
            tally = choice.apply(row) == Duplicates.UPDATE ? changed(tally, record, row) : tally.plusSkipped();
        }
        return tally;
    }

    private Tally changed(Tally tally, ImportRecord record, PlannedRow row) {
        Resident resident = row.twin().orElseThrow();
        Form form = desk.check(RowForm.over(known(resident), row.row()));
        if (form.hasErrors()) {
            return tally.plusSkipped();
        }
        change(resident, form, record);
        return tally.plusChanged();
    }

    private Form known(Resident resident) {
        Optional<org.homeward.residents.register.Practice> practice =
                Optional.ofNullable(resident.registration().practice()).flatMap(practices::find);
        return KnownForm.of(resident, practice, contacts.nextOfKin(resident.home(), resident.id()));
    }

    private void change(Resident resident, Form form, ImportRecord record) {
        UUID importId = record.id();
        Change change = new Change(resident.version(), "Import of " + record.fileName(), importId);
        register.change(resident.home(), resident.id(), change, desk.read(form));
    }
}
