package org.homeward.training;

import java.util.List;
import org.homeward.ui.Spreadsheet;
import org.springframework.http.ResponseEntity;

/** Training as files for a spreadsheet: a home's own people by name, the programme's homes as counts. */
final class TrainingCsv {
    private TrainingCsv() {}

    static ResponseEntity<String> staff(List<StaffTraining> staff) {
        return Spreadsheet.file("training.csv", csv -> {
            csv.writeRecord(
                    "Name",
                    "Role",
                    "Signs of change",
                    "Vital signs",
                    "Escalation with NEWS2",
                    "Trained",
                    "Watched sets",
                    "Next");
            staff.forEach(each -> csv.writeRecord(
                    Spreadsheet.safe(each.person().name()),
                    each.person().role(),
                    each.state(Part.SIGNS_OF_CHANGE).words(),
                    each.state(Part.VITAL_SIGNS).words(),
                    each.state(Part.ESCALATION).words(),
                    each.isTrained() ? "yes" : "no",
                    String.valueOf(each.pairing().watched()),
                    String.join("; ", each.next())));
        });
    }

    static ResponseEntity<String> counts(List<Counts.OfHome> homes) {
        return Spreadsheet.file("trained-staff.csv", csv -> {
            csv.writeRecord(
                    "Home", "Staff", "Signs of change", "Vital signs", "Escalation with NEWS2", "Trained in all three");
            homes.forEach(each -> csv.writeRecord(
                    Spreadsheet.safe(each.home()),
                    String.valueOf(each.staff()),
                    String.valueOf(each.holding(Part.SIGNS_OF_CHANGE)),
                    String.valueOf(each.holding(Part.VITAL_SIGNS)),
                    String.valueOf(each.holding(Part.ESCALATION)),
                    String.valueOf(each.trained())));
        });
    }
}
