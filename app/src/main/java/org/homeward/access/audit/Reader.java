package org.homeward.access.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.homeward.access.Audit;
import org.homeward.access.AuditedResident;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.ResidentNames;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log for a manager, and writes into it that they did. */
@Component
class Reader {
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
        AuditedResident resident = resident(place);
        write(place, "");
        if (checked.hasErrors()) {
            return new AuditPage(place, resident, checked, Leaf.none(), Leaf.none());
        }
        Question question = Question.of(form);
        Leaf entries = Leaf.of(readings.page(Wanted.of(place, question), names(place, resident), Leaf.MOST));
        Leaf lists = resident == null || question.listLooks().isEmpty()
                ? Leaf.none()
                : Leaf.of(readings.page(Wanted.listLooks(place, resident, question), Map.of(), Leaf.MOST));
        return new AuditPage(place, resident, form, entries, lists);
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
        AuditedResident resident = resident(place);
        Question question = Question.of(form);
        write(place, "downloaded as CSV");
        try (AuditSheet sheet = new AuditSheet(paper.open())) {
            readings.each(Wanted.of(place, question), names(place, resident), sheet::add);
            if (resident != null && !question.listLooks().isEmpty()) {
                readings.each(Wanted.listLooks(place, resident, question), Map.of(), sheet::add);
            }
        }
    }

    private @Nullable AuditedResident resident(Place place) {
        ResidentId resident = place.resident();
        return resident == null
                ? null
                : names.find(place.home(), resident)
                        .orElseThrow(() -> new NotFound("no resident " + resident + " within reach"));
    }

    private Map<ResidentId, String> names(Place place, @Nullable AuditedResident resident) {
        ResidentId id = place.resident();
        return id == null || resident == null ? names.of(place.home()) : Map.of(id, resident.name());
    }

    private void write(Place place, String words) {
        Entry entry = new Entry(place.home().value(), Deed.LOOKED_AT_AUDIT, place.resident(), null, null);
        audit.write(words.isEmpty() ? entry : entry.saying(words));
    }
}
