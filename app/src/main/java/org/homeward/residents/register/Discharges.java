package org.homeward.residents.register;

import java.time.LocalDate;
import java.util.List;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.homeward.ui.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of a stay; the entry stays in the register, among those who have left. */
@Component
class Discharges {
    static final String DAY = "left";
    static final String WHY = "why";
    static final List<Option> REASONS = List.of(
            Option.of("Moved to another care home", "Moved to another care home"),
            Option.of("Went home", "Went home"),
            Option.of("Stays in hospital", "Stays in hospital and will not come back"),
            Option.of("Died", "Died"),
            Option.of("Written here by mistake", "Was written here by mistake"));

    private final Residents residents;
    private final Register register;
    private final EntryDesk desk;
    private final Audit audit;

    Discharges(Residents residents, Register register, EntryDesk desk, Audit audit) {
        this.residents = residents;
        this.register = register;
        this.desk = desk;
        this.audit = audit;
    }

    static Form blank(Resident resident, LocalDate today) {
        return Form.blank().with(DAY, today).with(Field.VERSION, String.valueOf(resident.version()));
    }

    @Transactional
    Details.Known discharge(HomeId home, ResidentId id, Form form) {
        Resident resident = residents.get(home, id);
        Form checked = check(form, resident);
        if (checked.hasErrors()) {
            audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, id));
        } else {
            Change change = Change.because(VersionField.read(form), form.value(WHY));
            register.discharge(home, id, change, form.date(DAY).orElseThrow());
        }
        return new Details.Known(resident, checked);
    }

    private Form check(Form form, Resident resident) {
        boolean possible = form.date(DAY)
                .filter(day -> !day.isAfter(desk.today()))
                .filter(day -> !day.isBefore(resident.residency().admittedOn()))
                .isPresent();
        Form dated = possible
                ? form
                : form.refuse(DAY, "Write the day they left: not after today and not before they moved in");
        boolean known = REASONS.stream().anyMatch(reason -> reason.value().equals(form.value(WHY)));
        return known ? dated : dated.refuse(WHY, "Choose why they left");
    }
}
