package org.homeward.observations.round;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A set that is sent after its session ended is not lost: it goes to the draft of the person for whom the form was opened,
 * and waits there until they have signed in again. Nobody else is shown it.
 */
@Component
@Order(LateForms.BEFORE_THE_DOOR)
class LateForms extends OncePerRequestFilter {
    /** Just before Spring Security, which turns the form away. */
    static final int BEFORE_THE_DOOR = -101;

    private static final String ID = "([0-9a-f-]{36})";
    private static final Pattern SET = Pattern.compile("/homes/" + ID + "/residents/" + ID + "/observations");
    private static final Pattern CORRECTION = Pattern.compile(SET.pattern() + "/" + ID + "/correction");

    /** What is kept while it is typed, or as a shared tablet locks. */
    private static final String DRAFT = "/draft";

    private final Drafts drafts;
    private final People people;

    LateForms(Drafts drafts, People people) {
        this.drafts = drafts;
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean mayBeLate = request.getMethod().equals("POST") && page(request) != null;
        chain.doFilter(request, mayBeLate ? new TurnedAway(request, response) : response);
    }

    /** The page the form came from, or null when it is no form of a set. */
    private static @Nullable String page(HttpServletRequest request) {
        String path = path(request);
        if (SET.matcher(path).matches()) {
            return path + "/new";
        }
        return CORRECTION.matcher(path).matches() ? path : null;
    }

    private static String path(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.endsWith(DRAFT) ? path.substring(0, path.length() - DRAFT.length()) : path;
    }

    private boolean isKept(HttpServletRequest request) {
        Form form = form(request);
        Optional<Drafts.Key> key = key(path(request), form.value("author"));
        return key.isPresent()
                && people.actor(key.get().person())
                        .filter(author ->
                                author.may(Right.RECORD_OBSERVATIONS, key.get().home()))
                        .map(author -> Acting.as(author, () -> drafts.keepLate(key.get(), form)))
                        .orElse(false);
    }

    private static Optional<Drafts.Key> key(String path, String author) {
        Matcher set = SET.matcher(path);
        Matcher correction = CORRECTION.matcher(path);
        try {
            if (set.matches()) {
                return Optional.of(key(set, author, null));
            }
            return correction.matches()
                    ? Optional.of(key(correction, author, UUID.fromString(correction.group(3))))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Drafts.Key key(Matcher path, String author, @Nullable UUID correcting) {
        return new Drafts.Key(
                HomeId.of(path.group(1)),
                new ResidentId(UUID.fromString(path.group(2))),
                new PersonId(UUID.fromString(author)),
                correcting);
    }

    private static Form form(HttpServletRequest request) {
        Map<String, List<String>> arrived = new LinkedHashMap<>();
        request.getParameterMap().forEach((field, values) -> arrived.put(field, Arrays.asList(values)));
        return Form.of(arrived);
    }

    /** Instead of being sent to sign in with empty hands, its sender is sent to the page with the draft: by way of sign-in. */
    private final class TurnedAway extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        TurnedAway(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            boolean toSignIn = location.contains("/sign-in");
            super.sendRedirect(toSignIn && isKept(request) ? String.valueOf(page(request)) : location);
        }

        @Override
        public void sendError(int status) throws IOException {
            if (status == HttpStatus.FORBIDDEN.value() && isKept(request)) {
                super.sendRedirect(String.valueOf(page(request)));
            } else {
                super.sendError(status);
            }
        }
    }
}
