package org.homeward.programme.takeover;

import org.homeward.directory.Organisation;
import org.homeward.kernel.OrganisationName;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The new codes of a home. */
public record NewCodesPage(Organisation former, Form form) implements FormPage {
    @Override
    public String title() {
        return "New owner of " + OrganisationName.shown(former.name());
    }

    String path() {
        return FormerPage.path(former.id());
    }

    static String codes(Organisation home) {
        String cqc = home.codes().cqcLocation();
        String ods = home.codes().ods();
        return (cqc == null ? "no CQC location ID" : "CQC location " + cqc) + ", "
                + (ods == null ? "no ODS code" : "ODS code " + ods);
    }
}
