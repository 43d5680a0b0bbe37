package org.homeward.dspt.publication;

import java.util.List;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** The files that were taken in, the newest first. */
public record FilesPage(List<StatusFile> files, List<UndoneFile> undone, boolean mayImport, boolean hasSample)
        implements Page {
    public FilesPage {
        files = List.copyOf(files);
        undone = List.copyOf(undone);
    }

    @Override
    public String title() {
        return "DSPT files";
    }

    static List<Column> columns() {
        return List.of(
                Column.of("As at"),
                Column.of("File"),
                Column.ofNumbers("New"),
                Column.ofNumbers("Changed"),
                Column.ofNumbers("Rejected"),
                Column.of("Taken in by"));
    }
}
