package org.homeward.access.tablet;

import org.homeward.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Somebody from an agency at a tablet of the home: the code is looked at, then their shift begins, with a PIN to come back by. */
@Component
class Arrivals {
    private final DoorCodes codes;
    private final AgencyStaff staff;
    private final TabletDays days;
    private final Pins pins;

    Arrivals(DoorCodes codes, AgencyStaff staff, TabletDays days, Pins pins) {
        this.codes = codes;
        this.staff = staff;
        this.days = days;
        this.pins = pins;
    }

    boolean isRight(Tablet tablet, AgencyForm typed) {
        boolean right = codes.isRight(tablet.home(), typed.code());
        if (!right) {
            staff.refused(tablet, typed.said());
        }
        return right;
    }

    PersonId begin(Tablet tablet, AgencyForm typed) {
        PersonId person = staff.begin(tablet, typed.said());
        days.openInHome(tablet, person);
        pins.set(person, typed.pin());
        staff.write(tablet, person);
        return person;
    }
}
