package org.homeward.access.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.ResidentNames;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log for a manager, and writes into it that they did. */
@Component
class Reader {
    private static final int PAGE = 50;

    private final Readings readings;
    private final ResidentNames names;
    private final Audit audit;

    Reader(Readings readings, ResidentNames names, Audit audit) {
        this.readings = readings;
        this.names = names;
        this.audit = audit;
    }

    /** One page; a question that is not understood is answered with no entries and what to do. */
    @Transactional
    public AuditPage page(Place place, Form form) {
        Form checked = Question.check(form);
        Map<ResidentId, String> residents = names.of(place.home());
        String resident = name(place, residents);
        if (checked.hasErrors()) {
            return new AuditPage(place, resident, checked, List.of(), false);
        }
        List<Reading> found = readings.page(place, Question.of(form), new Readings.Names(residents, PAGE + 1));
        write(place, "");
        return new AuditPage(
                place, resident, form, found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE);
    }

    /** Where a sheet is written to, once nothing can go wrong before its first row. */
    interface Paper {
        Writer open() throws IOException;
    }

    /** Everything the question asks for, without pages. */
    @Transactional
    public void sheet(Place place, Form form, Paper paper) throws IOException {
        if (Question.check(form).hasErrors()) {
            throw new NotFound("no log answers to this");
        }
        Map<ResidentId, String> residents = names.of(place.home());
        name(place, residents);
        write(place, "downloaded as CSV");
        try (AuditSheet sheet = new AuditSheet(paper.open())) {
            readings.each(place, Question.of(form), new Readings.Names(residents, 0), sheet::add);
        }
    }

    private static String name(Place place, Map<ResidentId, String> residents) {
        ResidentId resident = place.resident();
        if (resident == null) {
            return "";
        }
        String name = residents.get(resident);
        if (name == null) {
            throw new NotFound("no resident " + resident + " within reach");
        }
        return name;
    }

    private void write(Place place, String words) {
        Entry entry = new Entry(place.home().value(), Deed.LOOKED_AT_AUDIT, place.resident(), null, null);
        audit.write(words.isEmpty() ? entry : entry.saying(words));
    }
}
