package org.homeward.programme.equipment;

import java.util.List;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.jspecify.annotations.Nullable;

/** The form that brings in a stock list, and what came of the file that was just read. */
public record StockImportPage(Form form, StockImport.@Nullable Result result) implements FormPage {
    @Override
    public String title() {
        return "Bring in a stock list";
    }

    static List<Option> check() {
        return List.of(Option.of("yes", "Only check the file, and keep nothing yet"));
    }

    static List<Column> columns() {
        return List.of(Column.ofNumbers("Row"), Column.of("Asset tag"), Column.of("What is wrong"));
    }
}
