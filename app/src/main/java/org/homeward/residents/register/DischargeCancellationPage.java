package org.homeward.residents.register;

import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.ResidentBanner;

/** Taking back a discharge: why it was a mistake. */
public record DischargeCancellationPage(Resident resident, Form form, ResidentBanner banner) implements FormPage {
    @Override
    public String title() {
        return resident.name().full() + " was discharged by mistake";
    }

    String path() {
        return Paths.resident(resident.home(), resident.id());
    }
}
