package org.homeward.programme.feedback;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** What somebody said: the words, who they are by role and organisation, what about, and whether it may be quoted. */
record Said(
        UUID id,
        String words,
        Speaker speaker,
        Kind kind,
        LocalDate on,
        @Nullable Consent consent,
        @Nullable LocalDate withdrawnOn) {

    record Speaker(String role, UUID organisation, String organisationName, OrganisationKind organisationKind) {
        /** "registered manager of a care home": what stands under a quote. */
        String quoted() {
            String of = organisationKind
                    .name()
                    .toLowerCase(Locale.UK)
                    .replace('_', ' ')
                    .replace("gp ", "GP ");
            return role + " of a " + of;
        }
    }

    record Kind(Initiative initiative, Sentiment sentiment, Source source) {}

    /** Who agreed, when, how far the words may go, and until when; null: no end was agreed. */
    record Consent(
            String by, LocalDate on, Scope scope, @Nullable LocalDate until) {}

    String path() {
        return FeedbackPage.PATH + "/" + id;
    }

    /** Whether the words may stand in a board paper of that day. */
    boolean isQuotable(LocalDate day) {
        return consent != null
                && consent.scope() != Scope.TEAM
                && (consent.until() == null || !day.isAfter(consent.until()))
                && withdrawnOn == null;
    }

    String state(LocalDate today) {
        if (withdrawnOn != null) {
            return "Taken back on " + London.words(withdrawnOn);
        }
        if (consent == null) {
            return "No consent to quote";
        }
        if (consent.until() != null && today.isAfter(consent.until())) {
            return "Ended on " + London.words(consent.until());
        }
        return consent.scope() == Scope.TEAM ? "Only inside the team" : "May be quoted";
    }
}
