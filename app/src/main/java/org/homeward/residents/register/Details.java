package org.homeward.residents.register;

import java.util.Objects;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.NhsIdentity;
import org.homeward.residents.NhsNumberStatus;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changing what the register says about somebody who lives here, with a reason. */
@Component
@Transactional
class Details {
    private final EntryDesk desk;
    private final Residents residents;
    private final Register register;
    private final Surroundings surroundings;
    private final Audit audit;

    Details(EntryDesk desk, Residents residents, Register register, Surroundings surroundings, Audit audit) {
        this.desk = desk;
        this.residents = residents;
        this.register = register;
        this.surroundings = surroundings;
        this.audit = audit;
    }

    record Known(Resident resident, Form form) {}

    sealed interface Outcome {
        record Changed() implements Outcome {}

        record Refused(Resident resident, Form form) implements Outcome {}
    }

    Known known(HomeId home, ResidentId id) {
        Resident resident = current(home, id);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, id));
        return new Known(resident, surroundings.known(resident));
    }

    Outcome change(HomeId home, ResidentId id, Form form) {
        Resident resident = current(home, id);
        Form checked = reason(desk.check(form));
        if (checked.hasErrors()) {
            return refused(resident, checked);
        }
        Particulars who = sameSureness(resident, desk.read(checked));
        Optional<Resident> twin = twin(resident, who);
        return twin.isPresent()
                ? refused(resident, checked.refuse(Field.NHS_NUMBER, Admissions.sameNumber(twin.get())))
                : change(resident, checked, who);
    }

    /** The form comes back with who it is about: one more look. */
    private Outcome refused(Resident resident, Form form) {
        audit.write(Entry.of(resident.home(), Deed.LOOKED_AT_RESIDENT, resident.id()));
        return new Outcome.Refused(resident, form);
    }

    private Outcome change(Resident resident, Form form, Particulars who) {
        Change change = Change.because(VersionField.read(form), form.value(Field.REASON));
        register.change(resident.home(), resident.id(), change, who);
        return new Outcome.Changed();
    }

    private Resident current(HomeId home, ResidentId id) {
        return residents
                .find(home, id)
                .filter(resident -> resident.residency().isCurrent())
                .orElseThrow(() -> new NotFound("nobody who lives here is " + id));
    }

    static Form reason(Form form) {
        Form asked = form.require(Field.REASON, "Write why you change this, for example moved to room 14");
        return form.value(Field.REASON).length() > 500
                ? asked.refuse(Field.REASON, "Write the reason in 500 characters or fewer")
                : asked;
    }

    /** Another number has not been traced or verified because the one before it was. */
    private static Particulars sameSureness(Resident before, Particulars who) {
        boolean otherNumber = who.nhs().number() != null
                && !Objects.equals(before.nhs().number(), who.nhs().number());
        return otherNumber && who.nhs().status() == before.nhs().status()
                ? who.with(new NhsIdentity(who.nhs().number(), NhsNumberStatus.FORMAT_OK))
                : who;
    }

    private Optional<Resident> twin(Resident self, Particulars who) {
        return new Twins(residents.at(self.home()).stream()
                        .filter(resident -> !resident.id().equals(self.id()))
                        .toList())
                .sameNumber(who);
    }
}
