package org.homeward.directory.browse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** Saying who works with an organisation, from which day. */
public record NewLinkPage(Organisation organisation, Form form) implements FormPage {
    static final String KIND = "kind";
    static final String OTHER = "other";
    static final String STARTS = "starts";
    static final String ENDS = "ends";
    static final int MOST = 5;
    private static final Set<OrganisationKind> AREAS =
            EnumSet.of(OrganisationKind.ICB, OrganisationKind.SUB_ICB, OrganisationKind.PLACE, OrganisationKind.REGION);

    @Override
    public String title() {
        return "Say who works with " + Shown.name(organisation);
    }

    String path() {
        return Shown.path(organisation);
    }

    List<Option> kinds() {
        return offered(organisation.kind())
                .map(kind -> Option.of(kind.code(), Shown.other(kind)))
                .toList();
    }

    /** What can be said of such an organisation, and is not said anew by the next national file. */
    static Stream<LinkKind> offered(OrganisationKind from) {
        return Stream.of(LinkKind.values())
                .filter(kind -> !isNational(kind, from))
                .filter(kind -> kind != LinkKind.PART_OF || AREAS.contains(from))
                .filter(kind -> kind != LinkKind.IN_PLACE || !AREAS.contains(from))
                .filter(kind -> Stream.of(OrganisationKind.values()).anyMatch(to -> kind.fits(from, to)));
    }

    static boolean isNational(LinkKind kind, OrganisationKind from) {
        boolean isOfFile = from == OrganisationKind.CARE_HOME || from == OrganisationKind.GP_PRACTICE;
        return isOfFile && (kind == LinkKind.OPERATED_BY || kind == LinkKind.COMMISSIONED_BY);
    }

    static Form checked(Organisation from, Form form) {
        boolean isOffered = offered(from.kind()).anyMatch(kind -> kind.code().equals(form.value(KIND)));
        Form checked = isOffered ? form : form.refuse(KIND, "Choose what the other one is");
        checked = checked.require(OTHER, "Type the code or the name of the other one");
        if (form.date(STARTS).isEmpty()) {
            checked = checked.refuse(STARTS, "Type the first day, such as 1 4 2026");
        }
        return isBlank(form) || form.date(ENDS).isPresent()
                ? checked
                : checked.refuse(ENDS, "Type a day of the calendar, or leave it empty");
    }

    private static boolean isBlank(Form form) {
        return form.typed().keySet().stream()
                .filter(field -> field.startsWith(ENDS))
                .allMatch(field -> form.value(field).isEmpty());
    }
}
