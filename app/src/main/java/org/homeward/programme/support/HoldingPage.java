package org.homeward.programme.support;

import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** The form that says how a booking went, or gives a request its time. */
public record HoldingPage(Form form, SupportSession booked) implements FormPage {
    @Override
    public String title() {
        return booked.caller().name();
    }

    boolean hasNoTime() {
        return booked.status() == Status.REQUESTED;
    }

    String path() {
        return DeskPage.booking(booked.id());
    }

    String standing() {
        return hasNoTime() ? "They asked for a time: " + booked.topicWords() : "Booked: " + booked.how();
    }
}
