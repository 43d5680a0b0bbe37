package org.homeward.directory.importing;

import java.util.Objects;
import org.homeward.directory.Organisation;

/** An organisation before and after. */
record Change(Standing before, Proposal after) {
    boolean closes() {
        return before.organisation().isOpen() && !after.organisation().isOpen();
    }

    boolean reopens() {
        return !before.organisation().isOpen() && after.organisation().isOpen();
    }

    /** The tie to the provider is another one now. */
    boolean changesOperator() {
        return !Proposal.isSame(after.operatedBy(), before.operatedBy());
    }

    boolean changesCommissioner() {
        return !Proposal.isSame(after.commissionedBy(), before.commissionedBy());
    }

    /** Whether it is now somewhere or someone else: a new rating, manager or telephone number is not a move. */
    boolean moves() {
        Organisation was = before.organisation();
        Organisation now = after.organisation();
        return was.isOpen() != now.isOpen()
                || !was.name().equals(now.name())
                || !was.codes().equals(now.codes())
                || !Objects.equals(was.address().postcode(), now.address().postcode())
                || changesOperator()
                || changesCommissioner();
    }
}
