package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.springframework.stereotype.Component;

/** The made-up homes of the demo's ICB: their CQC ids begin with 1-999, which is never issued, and so put them in a row. */
@Component
class DemoHomes {
    static final String ICB = "QMM";
    private static final String MADE_UP = "1-999";
    private final Directory directory;

    DemoHomes(Directory directory) {
        this.directory = directory;
    }

    List<Organisation> on(LocalDate day) {
        return directory.findByOds(ICB).map(icb -> directory.homesIn(icb.id(), day)).orElse(List.of()).stream()
                .filter(home -> cqc(home).startsWith(MADE_UP))
                .sorted(Comparator.<Organisation>comparingInt(home -> cqc(home).length())
                        .thenComparing(DemoHomes::cqc))
                .toList();
    }

    static String cqc(Organisation home) {
        String id = home.codes().cqcLocation();
        return id == null ? "" : id;
    }
}
