package org.homeward.access.people;

import java.util.List;
import org.homeward.kernel.Role;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.jspecify.annotations.Nullable;

/** Who works at an organisation, and how somebody begins or ends there. */
public record StaffPage(
        Form form,
        Workplace workplace,
        List<Colleague> staff,
        List<Role> roles,
        @Nullable Handout handout) implements FormPage {
    @Override
    public String title() {
        return "People of " + workplace.name();
    }

    public static String path(Workplace workplace) {
        return "/organisations/" + workplace.id() + "/people";
    }

    public List<Option> options() {
        return roles.stream().map(role -> Option.of(role.name(), role.words())).toList();
    }

    /** What the manager hands over now, for it is not shown again. */
    public record Handout(String heading, String explanation, List<String> lines) {}
}
