package org.homeward.observations.earlier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;

/** Which home of the directory a code of the file means: its ODS code or its CQC location ID, never a name that looks alike. */
final class KnownHomes {
    private final Directory directory;
    private final Map<String, Optional<UUID>> known = new HashMap<>();

    KnownHomes(Directory directory) {
        this.directory = directory;
    }

    Optional<UUID> of(String code) {
        return code.isEmpty() ? Optional.empty() : known.computeIfAbsent(code, this::find);
    }

    private Optional<UUID> find(String code) {
        return directory
                .findByOds(code)
                .or(() -> directory.findByCqcLocation(code))
                .filter(organisation -> organisation.kind() == OrganisationKind.CARE_HOME)
                .map(Organisation::id);
    }
}
