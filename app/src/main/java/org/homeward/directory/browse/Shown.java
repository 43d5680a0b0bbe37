package org.homeward.directory.browse;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.directory.Address;
import org.homeward.directory.CareHome;
import org.homeward.directory.Closure;
import org.homeward.directory.Codes;
import org.homeward.directory.FormerDetails;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationName;

/** How the facts of the directory are said. */
public final class Shown {
    private Shown() {}

    static String path(Organisation organisation) {
        return DirectoryPage.PATH + "/organisations/" + organisation.id();
    }

    static String name(Organisation organisation) {
        return OrganisationName.shown(organisation.name());
    }

    static String name(FormerDetails former) {
        return OrganisationName.shown(former.name());
    }

    static String kind(OrganisationKind kind) {
        return switch (kind) {
            case CARE_HOME -> "Care home";
            case GP_PRACTICE -> "GP practice";
            case BRANCH_SURGERY -> "Branch surgery";
            case PHARMACY -> "Pharmacy";
            case OUT_OF_HOURS -> "Out-of-hours service";
            case NHS_111 -> "NHS 111 service";
            case ICB -> "Integrated care board";
            case SUB_ICB -> "Sub-ICB location";
            case REGION -> "NHS region";
            case PLACE -> "Place";
            case PCN -> "Primary care network";
            case PROVIDER -> "Care provider";
            case CARE_ASSOCIATION -> "Care association";
            case COUNCIL -> "Council";
            case COMMUNITY_SERVICE -> "Community team";
        };
    }

    /** What the other end of a link is to an organisation. */
    static String other(LinkKind kind) {
        return switch (kind) {
            case SUCCEEDED_BY -> "Who takes over from it";
            case OPERATED_BY -> "Its provider";
            case COMMISSIONED_BY -> "Its ICB or sub-ICB location";
            case PART_OF -> "A larger area that it is part of";
            case IN_PLACE -> "Its place";
            case BRANCH_OF -> "Its main practice";
            case MEMBER_OF -> "Its primary care network or association";
            case SERVED_BY_PRACTICE -> "Its GP practice";
            case SUPPLIED_BY_PHARMACY -> "Its pharmacy";
            case COVERED_BY_111 -> "Its 111 or out-of-hours service";
            case LOOKED_AFTER_BY -> "Its community team";
        };
    }

    /** "Holt, NR25 6QA", as far as it is known. */
    static String where(Organisation organisation) {
        Address address = organisation.address();
        return Stream.of(address.town(), address.postcode())
                .filter(Objects::nonNull)
                .map(part -> Objects.equals(part, address.postcode()) ? part : OrganisationName.shown(part))
                .collect(Collectors.joining(", "));
    }

    static List<String> lines(Address address) {
        return Stream.concat(
                        Stream.of(address.line1(), address.line2(), address.line3(), address.town(), address.county())
                                .filter(Objects::nonNull)
                                .map(OrganisationName::shown),
                        Stream.ofNullable(address.postcode()))
                .toList();
    }

    /** "ODS VLX01, CQC location 1-999000001". */
    static String codes(Codes codes) {
        return Stream.of(
                        code("ODS ", codes.ods()),
                        code("CQC location ", codes.cqcLocation()),
                        code("CQC provider ", codes.cqcProvider()),
                        code("ONS ", codes.ons()),
                        code("local ", codes.local()))
                .flatMap(stream -> stream)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> code(String whose, @org.jspecify.annotations.Nullable String code) {
        return Stream.ofNullable(code).map(whose::concat);
    }

    static String closed(Closure closure) {
        String because = switch (closure.because()) {
            case SOURCE_SAYS_CLOSED -> "its source says so";
            case LEFT_THE_FILE -> "it is no longer in the national file";
            case DORMANT -> "the CQC lists it as dormant";
            case DUAL_REGISTRATION -> "it is the second half of a dual registration";
            case REGISTERED_AGAIN -> "it was registered again under another id";
        };
        return "Closed from " + London.words(closure.on()) + ": " + because;
    }

    static String care(CareHome home) {
        if (home.withNursing() && home.withoutNursing()) {
            return "With and without nursing";
        }
        return home.withNursing() ? "With nursing" : "Without nursing";
    }

    static String rating(CareHome.Inspection inspection) {
        String word = switch (inspection.rating()) {
            case OUTSTANDING -> "Outstanding";
            case GOOD -> "Good";
            case REQUIRES_IMPROVEMENT -> "Requires improvement";
            case INADEQUATE -> "Inadequate";
        };
        java.time.LocalDate on = inspection.publishedOn();
        return word
                + (on == null ? "" : ", published " + London.words(on))
                + (inspection.inherited() ? ", from its former registration" : "");
    }
}
