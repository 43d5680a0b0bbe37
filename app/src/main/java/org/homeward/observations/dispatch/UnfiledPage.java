package org.homeward.observations.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.homeward.kernel.OrganisationId;
import org.homeward.observations.Age;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The sets that wait for a practice: file or refuse one, or many at once. */
public record UnfiledPage(
        OrganisationId practice, List<Waiting> sets, int count, boolean maySeeCharts, Form form, Instant now)
        implements FormPage {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    @Override
    public String title() {
        return "Unfiled sets";
    }

    public boolean isTicked(Waiting waiting) {
        return form.value("all").equals("yes") || form.values("set").contains(waiting.key());
    }

    /** What can be filed together with others: a set that is to be taken out is looked at by itself. */
    public List<Waiting> fileable() {
        return sets.stream().filter(waiting -> !waiting.isToTakeOut()).toList();
    }

    /** Of the box of a row; the first box is where an error leads. */
    public String id(int row) {
        return sets.subList(0, row).stream().allMatch(Waiting::isToTakeOut) ? "set" : "set-" + (row + 1);
    }

    public String age(Waiting waiting) {
        return new Age(waiting.set().takenAt(), now).words();
    }

    /** What the answer before has done, or nothing. */
    public List<String> done() {
        List<String> done = new ArrayList<>();
        said("filed", "is filed in the record.", "are filed in the record.", done);
        said("refused", "is refused. The home can see why.", "are refused. The home can see why.", done);
        said("before", "had an answer before, or a newer set.", "had an answer before, or a newer set.", done);
        return done;
    }

    private void said(String field, String one, String many, List<String> done) {
        String number = form.value(field);
        if (NUMBER.matcher(number).matches()) {
            done.add(number + (number.equals("1") ? " set " + one : " sets " + many));
        }
    }

    public boolean areMore() {
        return count > sets.size();
    }

    /** The reasons for which a set can be refused: what the button sends, and what it says. */
    public List<Reason> reasons() {
        return Arrays.stream(Refusal.values())
                .map(refusal -> new Reason(
                        refusal.name(),
                        refusal.words().substring(0, 1).toUpperCase(Locale.UK)
                                + refusal.words().substring(1)))
                .toList();
    }

    public record Reason(String value, String words) {}
}
