package org.homeward.observations.dispatch;

import java.util.List;
import org.homeward.kernel.London;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.dispatch.Receipt.Step;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/** One set on its way into the GP record: what became of it, the text to paste, and the files. */
public record SetRecordPage(
        Resident resident,
        ResidentBanner banner,
        ObservedSet set,
        String text,
        List<Way> ways,
        List<Receipt> receipts,
        boolean maySend,
        Form form)
        implements FormPage {

    /** One way to send it: the file, or why there is none; missing says why it is not connected. */
    public record Way(Route route, String file, @Nullable String cannot) {}

    @Override
    public String title() {
        return "Into the GP record: set of " + London.words(set.takenAt());
    }

    public String here() {
        return "/homes/" + resident.home() + "/residents/" + resident.id() + "/observations/" + set.id() + "/gp-record";
    }

    public boolean isAnswered() {
        return has(Step.FILED) || has(Step.REFUSED);
    }

    /** What the home can say next; null when there is nothing to say. */
    public @Nullable Step next() {
        if (!maySend || isAnswered() || set.remarks().replaced()) {
            return null;
        }
        if (!has(Step.PREPARED)) {
            return resident.registration().practice() == null ? null : Step.PREPARED;
        }
        if (!has(Step.SENT)) {
            return Step.SENT;
        }
        return has(Step.DELIVERED) ? null : Step.DELIVERED;
    }

    private boolean has(Step step) {
        return receipts.stream().anyMatch(receipt -> receipt.step() == step);
    }
}
