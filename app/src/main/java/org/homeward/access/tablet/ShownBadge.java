package org.homeward.access.tablet;

import java.util.Optional;
import org.homeward.access.Deed;
import org.homeward.access.signin.SignInRecord;
import org.homeward.kernel.PersonId;
import org.springframework.stereotype.Component;

/** A badge shown to a tablet: worth something only on the day of its owner there. */
@Component
class ShownBadge {
    private final Badges badges;
    private final TabletDays days;
    private final SignInRecord record;

    ShownBadge(Badges badges, TabletDays days, SignInRecord record) {
        this.badges = badges;
        this.days = days;
        this.record = record;
    }

    /** Whom it lets in. */
    Optional<PersonId> letsIn(Tablet tablet, String text) {
        Optional<PersonId> owner = badges.owner(new Secret(text.substring(text.indexOf('#') + 1)));
        Optional<PersonId> here = owner.filter(person -> days.stands(tablet, person));
        if (here.isPresent()) {
            record.write(here.get(), Deed.SIGNED_IN, "with the badge on " + tablet.name());
        } else {
            record.refused(owner, "a badge that is not good on " + tablet.name());
        }
        return here;
    }
}
