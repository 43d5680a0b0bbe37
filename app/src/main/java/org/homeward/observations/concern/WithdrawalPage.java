package org.homeward.observations.concern;

import java.util.UUID;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.ResidentBanner;

/** Taking back a report that was wrong, such as one about somebody else. */
public record WithdrawalPage(Resident resident, ResidentBanner banner, UUID concern, Report report, Form form)
        implements FormPage {
    @Override
    public String title() {
        return "This was not right";
    }

    String back() {
        return "/homes/" + resident.home() + "/residents/" + resident.id() + "/concerns/" + concern;
    }

    String action() {
        return back() + "/reports/" + report.id() + "/withdrawal";
    }
}
