package org.homeward.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The approved tablet somebody is signed in on ("Willow tablet"), after how many seconds without a touch it locks, and the
 * address that shows this page again, which is empty after a form was sent.
 */
public record SharedTablet(String name, int lockAfter, String here) {
    private static final String ATTRIBUTE = SharedTablet.class.getName();

    /** Tells the frame of the page that will answer this request. */
    public static void hold(HttpServletRequest request, String name, int lockAfter) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String here = request.getMethod().equals("GET") ? request.getRequestURI() + query : "";
        request.setAttribute(ATTRIBUTE, new SharedTablet(name, lockAfter, here));
    }

    /** The shared tablet from which this request comes, or null. */
    public static @Nullable SharedTablet of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SharedTablet tablet ? tablet : null;
    }
}
