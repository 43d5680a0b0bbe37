package org.homeward.residents.register;

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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking back a discharge that was a mistake, with a reason: the resident lives here as before. */
@Component
@Transactional
class DischargeCancellations {
    private final Residents residents;
    private final Register register;
    private final Audit audit;
    private final List<LeftOpen> rooms;

    DischargeCancellations(Residents residents, Register register, Audit audit, List<LeftOpen> rooms) {
        this.residents = residents;
        this.register = register;
        this.audit = audit;
        this.rooms = rooms;
    }

    Details.Known known(HomeId home, ResidentId id) {
        Resident resident = residents.get(home, id);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, id));
        return new Details.Known(resident, VersionField.of(resident));
    }

    /** Nothing is to be taken back for somebody who lives here. */
    Details.Known cancel(HomeId home, ResidentId id, Form form) {
        Resident resident = residents.get(home, id);
        if (resident.residency().isCurrent()) {
            return new Details.Known(resident, form);
        }
        Form checked = ownNumber(check(form), resident);
        if (!checked.hasErrors()) {
            String reason = "Discharged by mistake: " + form.value(Field.REASON);
            register.takeDischargeBack(home, id, Change.because(VersionField.read(form), reason));
            rooms.forEach(room -> room.reopen(home, id));
        }
        return new Details.Known(resident, checked);
    }

    private static Form check(Form form) {
        Form asked = form.require(
                Field.REASON, "Write why the discharge was a mistake, for example it was meant for room 14");
        return form.value(Field.REASON).length() > 400
                ? asked.refuse(Field.REASON, "Write the reason in 400 characters or fewer")
                : asked;
    }

    private Form ownNumber(Form form, Resident resident) {
        String number = resident.nhs().number();
        return residents.at(resident.home()).stream()
                .filter(other -> number != null && number.equals(other.nhs().number()))
                .findFirst()
                .map(other -> form.refuse(
                        Field.REASON,
                        Twins.named(other)
                                + " has the same NHS number now. Open their page first: it may be the same person"))
                .orElse(form);
    }
}
