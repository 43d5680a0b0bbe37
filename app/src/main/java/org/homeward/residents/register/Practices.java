package org.homeward.residents.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.directory.Directory;
import org.homeward.directory.Link;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/** The practices a resident can be registered with. */
@Component
public class Practices {
    private static final Pattern CODE = Pattern.compile(".*\\(([A-Z0-9]{2,12})\\)");
    private static final Set<OrganisationKind> KINDS =
            EnumSet.of(OrganisationKind.GP_PRACTICE, OrganisationKind.BRANCH_SURGERY);
    private static final int ENOUGH = 300;

    private final Directory directory;

    Practices(Directory directory) {
        this.directory = directory;
    }

    /** The practice somebody means by an ODS code, "name (code)", or the name of an open one. */
    public Optional<Practice> find(String typed) {
        String capitals = typed.toUpperCase(Locale.ROOT);
        Matcher code = CODE.matcher(capitals);
        Optional<Practice> known =
                directory.findByOds(code.matches() ? code.group(1) : capitals).flatMap(Practices::practice);
        return known.isPresent() ? known : named(typed);
    }

    private Optional<Practice> named(String typed) {
        List<Practice> named = directory.search(OrganisationKind.GP_PRACTICE, typed, ENOUGH).stream()
                .flatMap(found -> practice(found).stream())
                .filter(practice -> practice.name().equalsIgnoreCase(typed))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The practice, open or closed. */
    public Optional<Practice> find(OrganisationId practice) {
        return directory.find(practice.value()).flatMap(Practices::practice);
    }

    /** What a form offers: first the practices that serve the home, then the others. */
    public List<Practice> offered(HomeId home, LocalDate today) {
        Stream<Organisation> serving =
                directory.linksOf(home.value(), today).stream().map(Link::other);
        Stream<Organisation> all = directory.search(OrganisationKind.GP_PRACTICE, "", ENOUGH).stream();
        return Stream.concat(serving, all)
                .flatMap(found -> practice(found).stream())
                .distinct()
                .toList();
    }

    private static Optional<Practice> practice(Organisation found) {
        return Optional.of(found)
                .filter(organisation -> KINDS.contains(organisation.kind()))
                .filter(organisation -> organisation.codes().ods() != null)
                .map(organisation -> new Practice(
                        new OrganisationId(organisation.id()),
                        Objects.requireNonNull(organisation.codes().ods()),
                        organisation.name()));
    }
}
