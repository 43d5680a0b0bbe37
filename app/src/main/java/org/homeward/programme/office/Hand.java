package org.homeward.programme.office;

import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Membership;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Right;

/** Who of the digital team writes something down: the person, the office they do it for, and their name and role as words. */
public record Hand(PersonId person, UUID office, String words) {
    public static Hand now() {
        return of(Acting.current().orElseThrow(() -> new NotFound("nobody is signed in")));
    }

    public static Hand of(Actor actor) {
        Membership as = actor.as(Right.KEEP_PROGRAMME)
                .orElseThrow(() -> new NotFound("this person writes nothing for the programme"));
        return new Hand(actor.person(), as.organisation().value(), Audit.signature(actor, as));
    }

    /** Their line for the audit log. */
    public Entry did(Deed deed, UUID about, String words) {
        return Entry.at(office, deed).about(about).saying(words);
    }
}
