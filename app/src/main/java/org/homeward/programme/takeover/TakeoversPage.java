package org.homeward.programme.takeover;

import java.util.List;
import java.util.UUID;
import org.homeward.ui.Page;

/** The takeovers, the latest first. */
public record TakeoversPage(List<Takeovers.Listed> takeovers, boolean mayWrite) implements Page {
    static final String PATH = "/programme/takeovers";

    public TakeoversPage {
        takeovers = List.copyOf(takeovers);
    }

    static String path(UUID takeover) {
        return PATH + "/" + takeover;
    }

    @Override
    public String title() {
        return "Homes with a new owner";
    }

    static String state(Takeovers.Listed one) {
        String open = one.open() == 0 ? "All is done" : one.open() + " to do";
        return one.isWaiting() ? open + ". The new home is not in the directory yet" : open;
    }
}
