package org.homeward.directory.browse;

import static org.homeward.directory.OrganisationKind.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.directory.OrganisationKind;

/** The kinds of organisation as people look for them. */
enum Sort {
    CARE_HOMES("Care homes", CARE_HOME),
    PRACTICES("GP practices", GP_PRACTICE, BRANCH_SURGERY),
    PHARMACIES("Pharmacies", PHARMACY),
    URGENT_CARE("111 and out of hours", NHS_111, OUT_OF_HOURS),
    COMMUNITY_TEAMS("Community teams", COMMUNITY_SERVICE),
    PROVIDERS("Care providers and associations", PROVIDER, CARE_ASSOCIATION),
    AREAS("ICBs, places and councils", ICB, SUB_ICB, REGION, PLACE, PCN, COUNCIL);

    private final String words;
    private final Set<OrganisationKind> kinds;

    Sort(String words, OrganisationKind first, OrganisationKind... others) {
        this.words = words;
        this.kinds = EnumSet.of(first, others);
    }

    String words() {
        return words;
    }

    Set<OrganisationKind> kinds() {
        return kinds;
    }

    /** Its word in an address. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kinds a word in an address stands for; all of them when it stands for none. */
    static Set<OrganisationKind> kinds(String code) {
        return Stream.of(values())
                .filter(sort -> sort.code().equals(code))
                .map(Sort::kinds)
                .findFirst()
                .orElse(EnumSet.allOf(OrganisationKind.class));
    }

    static Sort of(OrganisationKind kind) {
        return Stream.of(values())
                .filter(sort -> sort.kinds.contains(kind))
                .findFirst()
                .orElseThrow();
    }
}
