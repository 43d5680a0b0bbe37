package org.homeward.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What comes next for an organisation; empty when nothing is blocked, or nobody knows. */
public interface NextSteps {
    Optional<NextStep> of(UUID organisation, LocalDate day);
}
