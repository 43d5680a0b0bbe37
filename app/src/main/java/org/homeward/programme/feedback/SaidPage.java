package org.homeward.programme.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.SummaryRow;

/** What one person said: consent, where it was used, and taking consent back. */
public record SaidPage(Said said, List<Feedbacks.Use> uses, Form form, LocalDate today) implements FormPage {
    public SaidPage {
        uses = List.copyOf(uses);
    }

    @Override
    public String title() {
        return "What somebody said";
    }

    boolean isWithdrawn() {
        return said.withdrawnOn() != null;
    }

    boolean lacksConsent() {
        return said.consent() == null && !isWithdrawn();
    }

    boolean mayBeUsed() {
        return said.isQuotable(today);
    }

    List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of(
                "Who", said.speaker().role() + ", " + said.speaker().organisationName()));
        rows.add(SummaryRow.of("About", said.kind().initiative().words()));
        rows.add(SummaryRow.of("How it sounds", said.kind().sentiment().words()));
        rows.add(SummaryRow.of(
                "When", London.words(said.on()) + ", " + said.kind().source().words()));
        rows.add(SummaryRow.of("Quote", said.state(today)));
        Said.Consent consent = said.consent();
        if (consent != null) {
            rows.add(SummaryRow.of(
                    "Consent",
                    consent.by() + ", " + London.words(consent.on()) + ": "
                            + consent.scope().words()));
            LocalDate until = consent.until();
            rows.add(SummaryRow.of("Until", until == null ? "no end was agreed" : London.words(until)));
        }
        return rows;
    }
}
