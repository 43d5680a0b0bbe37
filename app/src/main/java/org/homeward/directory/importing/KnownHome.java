package org.homeward.directory.importing;

import static org.homeward.directory.importing.CqcDirectory.ACTIVITY;
import static org.homeward.directory.importing.CqcDirectory.BAND;
import static org.homeward.directory.importing.CqcDirectory.OFFICIAL;
import static org.homeward.directory.importing.CqcDirectory.SERVICE;

import java.util.List;
import java.util.Objects;
import org.homeward.directory.Address;
import org.homeward.directory.CareHome;
import org.homeward.directory.CareHome.Inspection;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** A home or provider as a CQC file says, with what the directory knows where the file has no such column. */
record KnownHome(Organisation said, Organisation known, Lacking lacking) {
    Organisation whole() {
        if (lacking.headings().isEmpty()) {
            return said;
        }
        boolean isHome = said.kind() == OrganisationKind.CARE_HOME;
        return new Organisation(
                said.id(),
                said.kind(),
                said.name(),
                said.codes(),
                address(isHome ? "Location " : "Provider "),
                lacking.keep(
                        isHome ? CqcDirectory.TELEPHONE : CqcDirectory.PROVIDER_TELEPHONE,
                        said.telephone(),
                        known.telephone()),
                lacking.keep(
                        isHome ? CqcDirectory.STARTED : CqcDirectory.PROVIDER_STARTED,
                        said.openedOn(),
                        known.openedOn()),
                said.closure(),
                facts(said.careHome(), known.careHome()));
    }

    private Address address(String whose) {
        Address now = said.address();
        Address was = known.address();
        return new Address(
                lacking.keep(whose + "Street Address", now.line1(), was.line1()),
                lacking.keep(whose + "Address Line 2", now.line2(), was.line2()),
                now.line3(),
                lacking.keep(whose + "City", now.town(), was.town()),
                lacking.keep(whose + "County", now.county(), was.county()),
                lacking.keep(whose + "Postal Code", now.postcode(), was.postcode()));
    }

    private @Nullable CareHome facts(@Nullable CareHome now, @Nullable CareHome was) {
        if (now == null || was == null) {
            return now;
        }
        List<String> services = lacking.keep(OFFICIAL.stream(), SERVICE, now.serviceTypes(), was.serviceTypes());
        return new CareHome(
                lacking.keep(CqcDirectory.BEDS, now.beds(), was.beds()),
                services.contains(CareHomeFacts.WITH_NURSING),
                services.contains(CareHomeFacts.WITHOUT_NURSING),
                lacking.keep(OFFICIAL.stream(), BAND, now.specialisms(), was.specialisms()),
                lacking.keep(OFFICIAL.stream(), ACTIVITY, now.regulatedActivities(), was.regulatedActivities()),
                services,
                inspection(now.inspection(), was.inspection()),
                lacking.keep(CqcDirectory.MANAGER, now.registeredManager(), was.registeredManager()),
                lacking.keep(CqcDirectory.UPRN, now.uprn(), was.uprn()));
    }

    // the day and the origin of a rating belong to that rating and to no other
    private @Nullable Inspection inspection(@Nullable Inspection now, @Nullable Inspection was) {
        if (lacking.has(CqcDirectory.RATING)) {
            return was;
        }
        if (now == null || was == null || !Objects.equals(now.rating(), was.rating())) {
            return now;
        }
        return new Inspection(
                now.rating(),
                lacking.keep(CqcDirectory.RATED, now.publishedOn(), was.publishedOn()),
                lacking.keep(CqcDirectory.INHERITED, now.inherited(), was.inherited()));
    }
}
