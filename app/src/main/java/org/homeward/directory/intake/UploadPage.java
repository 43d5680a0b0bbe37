package org.homeward.directory.intake;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.directory.ImportKind;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** Handing in a file for the directory. */
public record UploadPage(Form form) implements FormPage {
    static final String KIND = "kind";
    static final String FILE = "file";
    static final String CHECK = "check";

    @Override
    public String title() {
        return "Import a file into the directory";
    }

    List<Option> kinds() {
        return Stream.of(ImportKind.values()).map(UploadPage::option).toList();
    }

    static String words(ImportKind kind) {
        return switch (kind) {
            case CARE_HOMES -> "Care homes";
            case GP_PRACTICES -> "GP practices";
            case ORGANISATIONS -> "Other organisations";
            case LINKS -> "Who serves whom";
        };
    }

    private static Option option(ImportKind kind) {
        String source = switch (kind) {
            case CARE_HOMES -> "The CQC care directory with filters, the whole of England: CSV, XLSX or ODS";
            case GP_PRACTICES -> "The ODS file epraccur, whole: CSV";
            case ORGANISATIONS -> "ICBs, places, pharmacies, 111 services: a CSV of your own";
            case LINKS -> "Practices, pharmacies and 111 services of homes, with dates: a CSV of your own";
        };
        return Option.of(kind.code(), words(kind)).explained(source);
    }

    List<Option> checkFirst() {
        return List.of(Option.of("yes", "Only check it first")
                .explained("You see what would change. Nothing is written until you say so"));
    }
}
