package org.homeward.programme.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.directory.OrganisationKind;
import org.homeward.ui.Option;

/** Who can be invited together. */
enum Group {
    HOMES("All care homes that are open", OrganisationKind.CARE_HOME),
    PROVIDERS("All providers of care homes", OrganisationKind.PROVIDER),
    PRACTICES("All GP practices", OrganisationKind.GP_PRACTICE);

    private final String words;
    private final OrganisationKind kind;

    Group(String words, OrganisationKind kind) {
        this.words = words;
        this.kind = kind;
    }

    String words() {
        return words;
    }

    OrganisationKind kind() {
        return kind;
    }

    static Optional<Group> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(one -> Option.of(one.name(), one.words)).toList();
    }
}
