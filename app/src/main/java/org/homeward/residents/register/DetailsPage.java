package org.homeward.residents.register;

import java.util.List;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.ResidentBanner;

/** Changing what the register says about a resident. */
public record DetailsPage(Resident resident, Form form, List<Practice> practices, ResidentBanner banner)
        implements FormPage {
    public DetailsPage {
        practices = List.copyOf(practices);
    }

    @Override
    public String title() {
        return "Change the details of " + resident.name().full();
    }

    String path() {
        return Paths.resident(resident.home(), resident.id());
    }
}
