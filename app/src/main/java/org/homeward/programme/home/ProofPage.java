package org.homeward.programme.home;

import java.util.List;
import org.homeward.programme.home.HomesReadiness.Ready;
import org.homeward.programme.readiness.Standing;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** What somebody knows of one link of the chain, to write it down. */
public record ProofPage(Ready ready, Standing standing, Form form) implements FormPage {
    static final String MET = "met";
    static final String SINCE = "since";
    static final String LAPSES = "lapses";
    static final String WORDS = "words";

    @Override
    public String title() {
        return standing.link().name() + ", " + ready.home().name();
    }

    String path() {
        return Way.to(ready.home().id(), standing.link());
    }

    List<Option> answers() {
        return List.of(Option.of("yes", "Yes"), Option.of("no", "No, or no longer"));
    }
}
