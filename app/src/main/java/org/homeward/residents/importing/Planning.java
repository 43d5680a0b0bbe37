package org.homeward.residents.importing;

import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.residents.Residents;
import org.homeward.residents.importing.Sheet.Row;
import org.homeward.residents.register.EntryDesk;
import org.homeward.residents.register.Twins;
import org.springframework.stereotype.Component;

/** Compares a file with the register, and writes nothing. */
@Component
class Planning {
    private final Residents residents;
    private final Entries entries;
    private final EntryDesk desk;

    Planning(Residents residents, Entries entries, EntryDesk desk) {
        this.residents = residents;
        this.entries = entries;
        this.desk = desk;
    }

    ImportPlan of(HomeId home, List<Row> rows) {
        RowPlanning planning =
                new RowPlanning(new Twins(residents.at(home)), new Twins(residents.gone(home)), entries.of(home), desk);
        return new ImportPlan(rows.stream().map(planning::plan).toList());
    }
}
