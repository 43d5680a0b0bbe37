package org.homeward.assessments;

import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.NotFound;
import org.homeward.residents.Residents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a page about a resident, as whoever is acting may see it; the look is in the audit log. */
@Component
public class Bedside {
    private final Residents residents;
    private final Audit audit;
    private final Clock clock;

    Bedside(Residents residents, Audit audit, Clock clock) {
        this.residents = residents;
        this.audit = audit;
        this.clock = clock;
    }

    /** Throws NotFound when the resident is out of reach. */
    @Transactional
    public Visit at(Whose whose) {
        Visit visit = new Visit(residents.get(whose.home(), whose.resident()), clock.instant());
        audit.write(Entry.of(whose.home(), Deed.LOOKED_AT_ASSESSMENTS, whose.resident()));
        return visit;
    }

    /** To write something; throws NotFound when they do not live here any more. */
    @Transactional
    public Visit toRecordAt(Whose whose) {
        Visit visit = at(whose);
        if (!visit.mayRecord()) {
            throw new NotFound("nobody who lives here is " + whose.resident());
        }
        return visit;
    }
}
