package org.homeward.access.tablet;

import org.homeward.access.Deed;
import org.homeward.access.signin.SignInRecord;
import org.homeward.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Somebody from an agency at a tablet of the home: the code is looked at, then their shift begins, with a PIN to come back by. */
@Component
class Arrivals {
    private final DoorCodes codes;
    private final AgencyStaff staff;
    private final TabletDays days;
    private final Pins pins;
    private final SignInRecord record;

    Arrivals(DoorCodes codes, AgencyStaff staff, TabletDays days, Pins pins, SignInRecord record) {
        this.codes = codes;
        this.staff = staff;
        this.days = days;
        this.pins = pins;
        this.record = record;
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
        record.write(person, Deed.CAME_FROM_AGENCY, "for 12 hours, with the code at the door, on " + tablet.name());
        return person;
    }
}
