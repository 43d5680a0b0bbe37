package org.homeward.programme.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.programme.journey.Case;
import org.homeward.programme.readiness.Finding;
import org.jspecify.annotations.Nullable;

/** What the office knows of one open home, from the directory and from its own tables. */
record KnownHome(
        UUID id,
        String name,
        @Nullable String ods,
        @Nullable String cqc,
        @Nullable LocalDate openedOn,
        @Nullable String telephone,
        Traits traits,
        Managers managers,
        Map<String, Case> cases,
        Map<String, Finding> proofs) {
    KnownHome {
        cases = Map.copyOf(cases);
        proofs = Map.copyOf(proofs);
    }

    /** What a board is filtered by. Beds is 0 and a text empty when nobody knows. */
    record Traits(
            int beds,
            String rating,
            boolean withNursing,
            String town,
            String place,
            String provider,
            List<String> networks) {
        Traits {
            networks = List.copyOf(networks);
        }

        String careType() {
            return withNursing ? "with nursing" : "without nursing";
        }
    }

    /** Who is registered manager as the CQC says, who was welcomed last and when. */
    record Managers(
            @Nullable String now,
            @Nullable String welcomed,
            @Nullable LocalDate welcomedOn) {
        boolean isVacant() {
            return now == null;
        }

        boolean isNew() {
            return now != null && !now.equals(welcomed);
        }
    }

    Case in(String machine) {
        return cases.getOrDefault(machine, Case.notBegun(machine));
    }
}
