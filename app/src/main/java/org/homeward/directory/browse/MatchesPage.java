package org.homeward.directory.browse;

import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationName;
import org.homeward.ui.Page;

/** Homes that closed beside homes that may be the same under other codes. */
public record MatchesPage(List<Matches.Match> matches, boolean maySay) implements Page {
    static final String PATH = DirectoryPage.PATH + "/matches";

    public MatchesPage {
        matches = List.copyOf(matches);
    }

    @Override
    public String title() {
        return "Homes that may be the same";
    }

    String name(Matches.Home home) {
        return OrganisationName.shown(home.name());
    }

    String path(Matches.Home home) {
        return DirectoryPage.PATH + "/organisations/" + home.id();
    }

    String about(String what, Matches.Home home) {
        LocalDate day = home.day();
        return (home.cqcLocation() == null ? "" : "CQC location " + home.cqcLocation() + ", ")
                + (day == null ? "day not known" : what + " " + London.words(day));
    }
}
