package org.homeward.access.tablet;

import java.util.List;
import org.homeward.access.tablet.Tablets.Listed;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.ui.Page;

/** The shared tablets of a home, those that wait for a decision first. */
public record TabletsPage(HomeId home, List<Row> rows) implements Page {
    static TabletsPage of(HomeId home, List<Listed> listed) {
        return new TabletsPage(home, listed.stream().map(Row::of).toList());
    }

    /** One tablet in words. */
    public record Row(
            String id,
            String name,
            String code,
            String asked,
            String state,
            String decided,
            String seen,
            boolean mayBeApproved,
            boolean mayBeBlocked) {
        static Row of(Listed listed) {
            Tablet tablet = listed.tablet();
            return new Row(
                    tablet.id().toString(),
                    tablet.name(),
                    listed.code(),
                    listed.asker() + ", " + London.words(listed.askedAt()),
                    tablet.state().words(),
                    listed.decidedAt() == null
                            ? ""
                            : " by " + listed.decider() + ", " + London.words(listed.decidedAt()),
                    listed.seenAt() == null ? "never" : London.words(listed.seenAt()),
                    !tablet.isApproved(),
                    tablet.state() != Tablet.State.BLOCKED);
        }
    }

    @Override
    public String title() {
        return "Shared tablets";
    }
}
