package org.homeward.observations.escalation;

import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.ui.Page;

/** The practices that serve a home, and whether each has agreed what is done after a raised score. */
public record ProtocolsPage(HomeId home, List<Between> practices) implements Page {
    /** One practice and how far the agreement with it is. */
    public record Between(OrganisationId practice, String name, String agreed) {}

    @Override
    public String title() {
        return "What is done after a raised score";
    }
}
