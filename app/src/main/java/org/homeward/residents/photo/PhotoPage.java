package org.homeward.residents.photo;

import java.util.List;
import org.homeward.residents.Resident;
import org.homeward.residents.register.Paths;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.ResidentBanner;

/** Adding, changing or removing the photo of a resident. */
public record PhotoPage(Resident resident, Form form, ResidentBanner banner) implements FormPage {
    static final String FILE = "file";
    static final String CONSENT = "consent";
    static final List<Option> CONSENTS = List.of(
            Option.of("the resident agreed", "The resident agreed"),
            Option.of("decided in their best interests", "The resident cannot decide")
                    .explained(
                            "It was decided in their best interests, and that is written in the care plan (Mental Capacity Act 2005)"));

    @Override
    public String title() {
        return (resident.pictured() ? "Change the photo of " : "Add a photo of ")
                + resident.name().full();
    }

    String back() {
        return Paths.resident(resident.home(), resident.id());
    }

    String path() {
        return back() + "/photo";
    }
}
