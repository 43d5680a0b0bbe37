package org.homeward.residents.register;

import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.residents.Resident;
import org.homeward.ui.Page;

/** Who lives in a home, or lived there, found as one types. */
public record RegisterPage(
        HomeId home, String typed, boolean gone, boolean mayKeep, List<Resident> residents, LocalDate today)
        implements Page {
    public RegisterPage {
        residents = List.copyOf(residents);
    }

    @Override
    public String title() {
        return gone ? "People who have left" : "Residents";
    }

    String path() {
        return Paths.register(home);
    }

    /** "26 people live here", "2 people found for “fin”". */
    String count() {
        String people = residents.size() == 1 ? "1 person" : residents.size() + " people";
        if (!typed.isEmpty()) {
            return people + " found for “" + typed + "”";
        }
        return people + (gone ? " left" : residents.size() == 1 ? " lives here" : " live here");
    }
}
