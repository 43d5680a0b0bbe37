package org.homeward.access.tablet;

import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.NavigationItem;

/** Choosing a PIN; {@code first} straight after a sign-in on a shared tablet. With the way to make this device one. */
public record MyPinPage(Form form, boolean first, boolean exists, List<NavigationItem> homes) implements FormPage {
    /** Leads somebody who is fully signed in to the page they wanted. */
    static final String GO_ON = "/sign-in/code";

    @Override
    public String title() {
        return exists ? "Change my PIN" : "Choose a PIN";
    }

    public String goOn() {
        return GO_ON;
    }

    static List<NavigationItem> homes(Actor actor) {
        return actor.memberships().stream()
                .filter(held ->
                        held.role().place() == Role.Place.HOME && held.role().holds(Right.SEE_BOARD))
                .map(held ->
                        NavigationItem.to(held.organisationName(), "/homes/" + held.organisation() + "/tablets/new"))
                .distinct()
                .toList();
    }
}
