package org.homeward.programme.support;

import java.util.List;
import org.homeward.ui.Form;
import org.homeward.ui.Option;
import org.homeward.ui.Page;

/** The articles of the desk, those with every word that was typed. */
public record ArticlesPage(Form form, List<Article> found) implements Page {
    static final String PATH = DeskPage.PATH + "/articles";

    public ArticlesPage {
        found = List.copyOf(found);
    }

    @Override
    public String title() {
        return "What to do";
    }

    List<Option> topics() {
        return DeskForm.topics();
    }
}
