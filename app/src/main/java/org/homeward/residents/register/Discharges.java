package org.homeward.residents.register;

import java.time.LocalDate;
import java.util.List;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.LeftOpen;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of a stay; the entry stays in the register, among those who have left. */
@Component
class Discharges {
    static final String DAY = "left";
    static final String WHY = "why";
    static final String TOLD = "told";
    private static final int LONGEST_TOLD = 200;
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
    private final List<LeftOpen> rooms;

    Discharges(Residents residents, Register register, EntryDesk desk, Audit audit, List<LeftOpen> rooms) {
        this.residents = residents;
        this.register = register;
        this.desk = desk;
        this.audit = audit;
        this.rooms = rooms;
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
            // after the register holds the resident: nothing opens any more
            rooms.forEach(room -> room.end(home, id, reason(form)));
        }
        return new Details.Known(resident, checked);
    }

    /** What other rooms have open about the resident. */
    @Transactional(readOnly = true)
    List<NavigationItem> open(Resident resident) {
        return rooms.stream()
                .flatMap(room -> room.about(resident.home(), resident.id()).stream())
                .toList();
    }

    private static String reason(Form form) {
        String told = form.value(TOLD);
        return form.value(WHY) + (told.isEmpty() ? "" : ". Told: " + told);
    }

    private Form handedOver(Form form, Resident resident) {
        if (form.value(TOLD).length() > LONGEST_TOLD) {
            return form.refuse(TOLD, "Say it in at most " + LONGEST_TOLD + " characters");
        }
        return open(resident).isEmpty() ? form : form.require(TOLD, "Write who was told that this is still open");
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
        return handedOver(known ? dated : dated.refuse(WHY, "Choose why they left"), resident);
    }
}
