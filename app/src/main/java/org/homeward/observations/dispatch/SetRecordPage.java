package org.homeward.observations.dispatch;

import java.util.List;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.dispatch.Receipt.Step;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/**
 * One set on its way into the GP record: what became of it, the text to paste, and the files. Who files is the practice of whoever looks, while
 * the set waits for it.
 */
public record SetRecordPage(
        Resident resident,
        ResidentBanner banner,
        ObservedSet set,
        String text,
        List<Way> ways,
        List<Receipt> receipts,
        boolean maySend,
        @Nullable OrganisationId files,
        Form form)
        implements FormPage {

    /** One way to send it: the file, or why there is none; missing says why it is not connected. */
    public record Way(Route route, String file, @Nullable String cannot) {}

    @Override
    public String title() {
        return "Into the GP record: set of " + London.words(set.takenAt());
    }

    /** How the practice's form names the set. */
    public String key() {
        return resident.home() + "/" + set.id();
    }

    public String here() {
        return "/homes/" + resident.home() + "/residents/" + resident.id() + "/observations/" + set.id() + "/gp-record";
    }

    /** What the home can say next; null when there is nothing to say. */
    public @Nullable Step next() {
        if (!maySend || has(Step.FILED) || set.remarks().replaced()) {
            return null;
        }
        if (isRefused()) {
            return Step.AGAIN;
        }
        if (!has(Step.PREPARED)) {
            return resident.registration().practice() == null ? null : Step.PREPARED;
        }
        if (!has(Step.SENT)) {
            return Step.SENT;
        }
        return has(Step.DELIVERED) ? null : Step.DELIVERED;
    }

    /** The last word of the practice is no, and the home has not asked again. */
    private boolean isRefused() {
        return receipts.stream()
                .filter(receipt -> receipt.step() == Step.REFUSED || receipt.step() == Step.AGAIN)
                .reduce((earlier, later) -> later)
                .filter(last -> last.step() == Step.REFUSED)
                .isPresent();
    }

    private boolean has(Step step) {
        return receipts.stream().anyMatch(receipt -> receipt.step() == step);
    }
}
