package org.homeward.residents.importing;

import java.time.Duration;
import org.homeward.chore.Chore;
import org.springframework.stereotype.Component;

/** Throws away, every hour, the files of residents that nobody has imported for a day: they hold names that lead nowhere. */
@Component
class OldFiles extends Chore {
    private final ImportRecords records;

    OldFiles(ImportRecords records) {
        super("throwing old files of residents away", Duration.ofHours(1));
        this.records = records;
    }

    @Override
    protected void once() {
        records.forgetOld();
    }
}
