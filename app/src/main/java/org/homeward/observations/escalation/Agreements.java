package org.homeward.observations.escalation;

import java.util.Collection;
import java.util.List;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a home has agreed with its practices, for other rooms to show. */
@Component
public class Agreements {
    private final Protocols protocols;
    private final Directory directory;

    Agreements(Protocols protocols, Directory directory) {
        this.protocols = protocols;
        this.directory = directory;
    }

    /** One for each of these practices; the default guide when there is none. */
    @Transactional(readOnly = true)
    public List<Agreement> of(HomeId home, Collection<OrganisationId> practices) {
        return practices.isEmpty()
                ? List.of(new Agreement("The practice", Protocol.DEFAULT))
                : practices.stream()
                        .map(practice -> new Agreement(name(practice), protocols.of(home, practice)))
                        .toList();
    }

    private String name(OrganisationId practice) {
        return directory.find(practice.value()).map(Organisation::name).orElse("The practice");
    }
}
