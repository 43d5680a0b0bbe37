package org.homeward.access.tablet;

import java.util.Optional;
import org.homeward.access.Deed;
import org.homeward.access.signin.SignInRecord;
import org.homeward.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Somebody from an agency at a tablet of the home: the code is looked at, then their shift begins, with a PIN to come back by. */
@Component
class Arrivals {
    private final Doors doors;
    private final AgencyStaff staff;
    private final TabletDays days;
    private final Pins pins;
    private final SignInRecord record;

    Arrivals(Doors doors, AgencyStaff staff, TabletDays days, Pins pins, SignInRecord record) {
        this.doors = doors;
        this.staff = staff;
        this.days = days;
        this.pins = pins;
        this.record = record;
    }

    /** The door whose code was typed; empty when it is the code of none. */
    Optional<Doors.Door> door(Tablet tablet, AgencyForm typed) {
        Optional<Doors.Door> door = doors.opened(tablet.home(), typed.code());
        if (door.isEmpty()) {
            staff.refused(tablet, typed.said());
        }
        return door;
    }

    PersonId begin(Tablet tablet, Doors.Door door, AgencyForm typed) {
        PersonId person = staff.begin(tablet, door, typed.said());
        days.openInHome(tablet, person);
        pins.set(person, typed.pin());
        record.write(
                person,
                Deed.CAME_FROM_AGENCY,
                "for 12 hours, with the code at the door (" + door.name() + "), on " + tablet.name());
        return person;
    }
}
