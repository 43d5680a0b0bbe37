package org.homeward.programme.takeover;

import java.util.UUID;
import org.homeward.directory.Organisation;
import org.homeward.kernel.OrganisationName;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** A takeover as a work list: what is still to be done, who has done the rest and when, and what carries over. */
public record TakeoverPage(Takeover takeover, Form form, boolean mayWrite) implements FormPage {
    @Override
    public String title() {
        return takeover.formerName() + " has a new owner";
    }

    static String note(String code) {
        return "note-" + code;
    }

    String path(Item item) {
        return TakeoversPage.path(takeover.id()) + "/items/" + item.code();
    }

    String left() {
        long open = takeover.open();
        return open == 0 ? "All is done." : open == 1 ? "1 thing is to be done." : open + " things are to be done.";
    }

    boolean isWaiting() {
        return takeover.successor() == null;
    }

    String successorName() {
        Organisation successor = takeover.successor();
        return successor == null ? "" : OrganisationName.shown(successor.name());
    }

    String successorPath() {
        Organisation successor = takeover.successor();
        return successor == null ? "" : home(successor.id());
    }

    String contacts() {
        return home(takeover.former().id()) + "/contacts";
    }

    private static String home(UUID id) {
        return "/programme/homes/" + id;
    }
}
