package org.homeward.residents.register;

import java.util.List;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.ResidentBanner;

/** Ending a stay: when and why somebody left, and who was told of what is still open about them. */
public record DischargePage(Resident resident, Form form, ResidentBanner banner, List<NavigationItem> open)
        implements FormPage {
    @Override
    public String title() {
        return resident.name().full() + " is leaving";
    }

    String path() {
        return Paths.resident(resident.home(), resident.id());
    }
}
