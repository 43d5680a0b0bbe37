package org.homeward.programme.support;

import java.time.LocalDate;
import java.util.List;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The front of the desk: a call is written down on the left, what is due stands on the right. */
public record DeskPage(Form form, List<Caller> found, List<Due> due, LocalDate today) implements FormPage {
    static final String PATH = "/programme/desk";
    static final int MOST_DUE = 10;

    public DeskPage {
        found = List.copyOf(found);
        due = List.copyOf(due);
    }

    @Override
    public String title() {
        return "Support desk";
    }

    boolean isFollowUp() {
        return !form.value("after").isEmpty();
    }

    List<Due> firstDue() {
        return due.subList(0, Math.min(MOST_DUE, due.size()));
    }

    boolean hasMore() {
        return due.size() > MOST_DUE;
    }

    static String session(Object id) {
        return PATH + "/sessions/" + id;
    }

    static String booking(Object id) {
        return PATH + "/bookings/" + id;
    }
}
