package org.homeward.residents.importing;

import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.residents.register.Paths;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Handing in a file of residents. */
public record ImportPage(HomeId home, Form form, List<ImportRecord> before) implements FormPage {
    static final String FILE = "file";

    public ImportPage {
        before = List.copyOf(before);
    }

    @Override
    public String title() {
        return "Import residents from a spreadsheet";
    }

    String path() {
        return path(home);
    }

    static String path(HomeId home) {
        return Paths.register(home) + "/import";
    }

    String register() {
        return Paths.register(home);
    }
}
