package org.homeward.access.tablet;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.homeward.access.signin.SignInRecord;
import org.homeward.access.signin.SignedInAs;
import org.homeward.kernel.PersonId;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** What signing in needs to know of shared tablets. */
@Component
public class TabletDoor {
    /** Who are you? */
    static final String WHO = "/sign-in/tablet";

    /** Locking needs no form token: it must work when the session has ended already, and does no harm. */
    public static final String LOCK = WHO + "/lock";

    private final TabletFilter filter;
    private final KnownTablets known;
    private final Tablets tablets;
    private final TabletDays days;
    private final Pins pins;

    TabletDoor(
            KnownTablets known,
            Tablets tablets,
            TabletDays days,
            Pins pins,
            LockAfter lock,
            RequestCache wanted,
            SignInRecord record) {
        this.filter = new TabletFilter(known, tablets, days, lock, wanted, record);
        this.known = known;
        this.tablets = tablets;
        this.days = days;
        this.pins = pins;
    }

    public Filter filter() {
        return filter;
    }

    /** Whoever signs out, rather than locks, has finished here for today. */
    public LogoutHandler endOfDay() {
        return (request, response, who) -> {
            if (who != null) {
                known.approved(request).ifPresent(tablet -> {
                    days.end(tablet, SignedInAs.id(who));
                    known.forget();
                });
            }
        };
    }

    /** Whether this is a shared tablet, which asks who is there before it asks for a password. */
    public boolean asksWho(HttpServletRequest request) {
        return known.approved(request).isPresent();
    }

    /** Whether this person is at a shared tablet and could not come back to it by PIN. */
    public boolean missesPin(PersonId person, HttpServletRequest request) {
        return known.approved(request).isPresent() && !pins.exist(person);
    }

    /** Whether the page that was wanted last was wanted by this person, as far as anybody knows. */
    public boolean mayGoBack(PersonId person, HttpServletRequest request) {
        Optional<PersonId> last = known.approved(request).flatMap(tablets::last);
        return last.isEmpty() || last.get().equals(person);
    }
}
