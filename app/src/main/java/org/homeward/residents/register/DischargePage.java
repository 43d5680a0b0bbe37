package org.homeward.residents.register;

import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.ResidentBanner;

/** Ending a stay: when and why somebody left. */
public record DischargePage(Resident resident, Form form, ResidentBanner banner) implements FormPage {
    @Override
    public String title() {
        return resident.name().full() + " is leaving";
    }

    String path() {
        return Paths.resident(resident.home(), resident.id());
    }
}
