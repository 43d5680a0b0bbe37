package org.homeward.residents.register;

import static org.homeward.residents.register.Field.PRACTICE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;

/** Where what was written about a resident, on a page or in a file, is checked and read. */
@Component
public class EntryDesk {
    private final Practices practices;
    private final Clock clock;

    EntryDesk(Practices practices, Clock clock) {
        this.practices = practices;
        this.clock = clock;
    }

    public LocalDate today() {
        return London.day(clock.instant());
    }

    /** The form with everything that is wrong with it. */
    public Form check(Form form) {
        Form checked = new ParticularsCheck(today()).of(form);
        return form.value(PRACTICE).isEmpty() || practice(form).isPresent()
                ? checked
                : checked.refuse(
                        PRACTICE, "Choose a practice from the list, or write its ODS code, for example D82001");
    }

    /** What a form without errors says. */
    public Particulars read(Form form) {
        return new ParticularsForm(form).read(practice(form));
    }

    private Optional<Practice> practice(Form form) {
        return form.value(PRACTICE).isEmpty() ? Optional.empty() : practices.find(form.value(PRACTICE));
    }
}
