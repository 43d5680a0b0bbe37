package org.homeward.programme.takeover;

import java.util.List;
import org.homeward.directory.Organisation;
import org.homeward.kernel.OrganisationName;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;
import org.homeward.ui.Page;
import org.jspecify.annotations.Nullable;

/** All that hangs on the old codes and what becomes of each, before somebody confirms. Nothing is written yet. */
public record ReviewPage(Takeover takeover, @Nullable Organisation successor, Form form) implements Page {
    static final List<String> FIELDS = List.of(
            Sent.ID,
            TypedTakeover.CQC,
            TypedTakeover.ODS,
            TypedTakeover.PROVIDER,
            TypedTakeover.DAY,
            TypedTakeover.DAY + "-month",
            TypedTakeover.DAY + "-year");

    @Override
    public String title() {
        return "What hangs on the old codes of " + takeover.formerName();
    }

    String path() {
        return FormerPage.path(takeover.former().id());
    }

    /** Who it is, so that nobody confirms the codes of a neighbour. */
    String who() {
        if (successor == null) {
            return "The directory does not know the new home yet. It is found by itself when the next file of the CQC has it.";
        }
        String town = successor.address().town();
        return "In the directory the new home is " + OrganisationName.shown(successor.name())
                + (town == null ? "" : ", " + OrganisationName.shown(town)) + ". Is this the one?";
    }
}
