package org.homeward.residents.register;

import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody new in the register, once it is sure that they are not in it already. */
@Component
class Admissions {
    private final EntryDesk desk;
    private final Residents residents;
    private final Register register;
    private final Audit audit;

    Admissions(EntryDesk desk, Residents residents, Register register, Audit audit) {
        this.desk = desk;
        this.residents = residents;
        this.register = register;
        this.audit = audit;
    }

    sealed interface Admission {
        record Done() implements Admission {}

        record Refused(Form form, Optional<Resident> twin) implements Admission {}
    }

    @Transactional
    Admission admit(HomeId home, ResidentId resident, Form form) {
        Form checked = desk.check(form);
        if (residents.find(home, resident).isPresent()) {
            return new Admission.Done();
        }
        return checked.hasErrors()
                ? new Admission.Refused(checked, Optional.empty())
                : admit(home, resident, checked, desk.read(checked));
    }

    private Admission admit(HomeId home, ResidentId resident, Form form, Particulars who) {
        Twins here = new Twins(residents.at(home));
        Optional<Resident> same = here.sameNumber(who);
        if (same.isPresent()) {
            return refused(form.refuse(Field.NHS_NUMBER, sameNumber(same.get())), same.get());
        }
        Twins gone = new Twins(residents.gone(home));
        Optional<Resident> alike =
                here.sameNameAndBirth(who).or(() -> gone.sameNumber(who)).or(() -> gone.sameNameAndBirth(who));
        if (alike.isPresent() && !form.value(Field.ANOTHER_PERSON).equals("yes")) {
            return refused(form.refuse(Field.ANOTHER_PERSON, alike(alike.get())), alike.get());
        }
        register.admit(home, resident, who, null);
        return new Admission.Done();
    }

    /** It says who lives here already: a look at that person. */
    private Admission refused(Form form, Resident twin) {
        audit.write(Entry.of(twin.home(), Deed.LOOKED_AT_RESIDENT, twin.id()));
        return new Admission.Refused(form, Optional.of(twin));
    }

    static String sameNumber(Resident twin) {
        return Twins.named(twin) + " has this NHS number already. Check the number, or open their page instead";
    }

    private static String alike(Resident twin) {
        return twin.residency().isCurrent()
                ? Twins.named(twin) + " has the same name and date of birth. If this is another person, say so here"
                : Twins.named(twin)
                        + ", may be the same person. Look at their page first. If a new stay starts, say so here";
    }
}
