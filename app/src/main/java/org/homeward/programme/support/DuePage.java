package org.homeward.programme.support;

import java.time.LocalDate;
import java.util.List;
import org.homeward.ui.Page;

/** All that is due now and in the next two weeks. */
public record DuePage(List<Due> due, LocalDate today) implements Page {
    static final String PATH = DeskPage.PATH + "/due";
    static final int DAYS = 14;
    static final int MOST = 200;

    public DuePage {
        due = List.copyOf(due);
    }

    @Override
    public String title() {
        return "What is due";
    }

    List<Due> now() {
        return due.stream().filter(item -> !item.on().isAfter(today)).toList();
    }

    List<Due> next() {
        return due.stream().filter(item -> item.on().isAfter(today)).toList();
    }
}
