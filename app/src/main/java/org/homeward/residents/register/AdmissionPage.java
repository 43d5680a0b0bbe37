package org.homeward.residents.register;

import java.util.List;
import java.util.Optional;
import org.homeward.kernel.HomeId;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** Writing somebody new in the register. The twin is who they may already be there as. */
public record AdmissionPage(HomeId home, String resident, Form form, List<Practice> practices, Optional<Resident> twin)
        implements FormPage {
    public AdmissionPage {
        practices = List.copyOf(practices);
    }

    @Override
    public String title() {
        return "Admit a resident";
    }

    String path() {
        return Paths.register(home);
    }

    private boolean hasLeft() {
        return twin.filter(known -> !known.residency().isCurrent()).isPresent();
    }

    String question() {
        return hasLeft() ? "Does a new stay start?" : "Is this somebody else?";
    }

    List<Option> anotherPerson() {
        return List.of(Option.of(
                "yes", hasLeft() ? "Yes, they come back, or this is another person" : "Yes, this is another person"));
    }
}
