package org.homeward.access.tablet;

import org.homeward.kernel.HomeId;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.jspecify.annotations.Nullable;

/** Asks for this device to be shared; or says how it stands, when somebody has asked already. */
public record NewTabletPage(
        Form form, HomeId home, @Nullable Standing standing) implements FormPage {
    /** The device by its name and home, the code by which the manager knows it, and what was decided. */
    public record Standing(String name, String home, String code, String state, boolean approved, boolean blocked) {}

    static NewTabletPage unknown(Form form, HomeId home) {
        return new NewTabletPage(form, home, null);
    }

    static NewTabletPage known(Form form, HomeId home, Tablet tablet, Secret secret) {
        return new NewTabletPage(
                form,
                home,
                new Standing(
                        tablet.name(),
                        tablet.homeName(),
                        Secret.code(secret.hash()),
                        tablet.state().words(),
                        tablet.isApproved(),
                        tablet.state() == Tablet.State.BLOCKED));
    }

    @Override
    public String title() {
        return standing == null ? "Share this device" : "This device is “" + standing.name() + "”";
    }
}
