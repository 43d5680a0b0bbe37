package org.homeward.directory.browse;

import java.util.List;
import org.homeward.directory.Closure;
import org.homeward.directory.Link;
import org.homeward.directory.Link.Direction;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;

/** The links of one kind and direction, with the words that say what the others are to this organisation. */
record Tied(LinkKind kind, Direction direction, List<Link> links) {
    private static final int FEW = 12;

    Tied {
        links = List.copyOf(links);
    }

    boolean isFew() {
        return links.size() <= FEW;
    }

    String words() {
        return direction == Direction.OUTWARD ? outward() : inward();
    }

    private boolean isOfHomes() {
        return links.stream().anyMatch(link -> link.other().kind() == OrganisationKind.CARE_HOME);
    }

    private String took() {
        if (!isOfHomes()) {
            return "Took over from";
        }
        return links.stream().map(Link::other).allMatch(Tied::isSecondHalf)
                ? "Also registered as, counted here"
                : "Was registered again; before that it was";
    }

    private static boolean isSecondHalf(Organisation other) {
        Closure closure = other.closure();
        return closure != null && closure.because() == Closure.Reason.DUAL_REGISTRATION;
    }

    private String outward() {
        return switch (kind) {
            case SUCCEEDED_BY -> isOfHomes() ? "Goes on as" : "Succeeded by";
            case OPERATED_BY -> "Operated by";
            case COMMISSIONED_BY -> "In the area of";
            case PART_OF -> "Part of";
            case IN_PLACE -> "In the place";
            case BRANCH_OF -> "Branch of";
            case MEMBER_OF -> "Member of";
            case SERVED_BY_PRACTICE -> "GP practices that serve it";
            case SUPPLIED_BY_PHARMACY -> "Pharmacy";
            case COVERED_BY_111 -> "111 and out of hours";
            case LOOKED_AFTER_BY -> "Community team";
        };
    }

    private String inward() {
        return switch (kind) {
            case SUCCEEDED_BY -> took();
            case OPERATED_BY -> "Operates";
            case COMMISSIONED_BY -> "Homes and services in its area";
            case PART_OF -> "Its parts";
            case IN_PLACE -> "In this place";
            case BRANCH_OF -> "Branches";
            case MEMBER_OF -> "Members";
            case SERVED_BY_PRACTICE -> "Care homes it serves";
            case SUPPLIED_BY_PHARMACY -> "Care homes it supplies";
            case COVERED_BY_111 -> "Care homes it covers";
            case LOOKED_AFTER_BY -> "Care homes it looks after";
        };
    }
}
