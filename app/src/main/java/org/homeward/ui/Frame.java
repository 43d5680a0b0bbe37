package org.homeward.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What stands around every page: its title, who is signed in, where and on which tablet, where they can go, and the form token. */
public record Frame(
        String title,
        boolean error,
        @Nullable SignedIn signedIn,
        @Nullable SharedTablet tablet,
        List<NavigationItem> navigation,
        Csrf csrf) {
    private static final String ATTRIBUTE = Frame.class.getName();

    public Frame {
        navigation = List.copyOf(navigation);
    }

    /** The frame for somebody who has not said who they are. */
    public static Frame signedOut() {
        return new Frame("", false, null, null, List.of(), Csrf.none());
    }

    /** The frame for somebody who is signed in; put it into their request with {@link #hold}. */
    public static Frame signedIn(SignedIn person, List<NavigationItem> navigation) {
        return new Frame("", false, person, null, navigation, Csrf.none());
    }

    /** This frame on a shared tablet, which anybody can lock by one tap; null where it is nobody else's device. */
    public Frame on(@Nullable SharedTablet tablet) {
        return new Frame(title, error, signedIn, tablet, navigation, csrf);
    }

    /** Keeps this frame in the request, for the page that will answer it. */
    public void hold(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The frame that was put into the request, or the one of nobody. */
    public static Frame of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Frame frame ? frame : signedOut();
    }

    Frame around(Page page, HttpServletRequest request) {
        boolean withErrors = page.status() == HttpStatus.UNPROCESSABLE_CONTENT;
        List<NavigationItem> marked = NavigationItem.mark(navigation, request.getRequestURI());
        return new Frame(page.title(), withErrors, signedIn, tablet, marked, Csrf.of(request));
    }

    /** What the browser's tab says: the error comes first, because it is read aloud first. */
    public String fullTitle() {
        return (error ? "Error: " : "") + title + " – Homeward";
    }
}
